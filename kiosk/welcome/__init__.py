"""The first page: what do you need today?"""
