"""Reports with any parameters: what people ask about closed days, what is hidden of it, and what is kept and sent."""
