<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
    <context>
        <name>time</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
                <numerusform>%n ч</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>меньше %n мин</numerusform>
                <numerusform>меньше %n мин</numerusform>
                <numerusform>меньше %n мин</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>больше %n ч</numerusform>
                <numerusform>больше %n ч</numerusform>
                <numerusform>больше %n ч</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} min</source>
            <translation>{amount} мин</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year} г.</translation>
        </message>
        <message>
            <source>{hours} {minutes}</source>
            <translation>{hours} {minutes}</translation>
        </message>
        <message numerus="yes">
            <source>{low}–%n min</source>
            <translation>
                <numerusform>{low}–%n мин</numerusform>
                <numerusform>{low}–%n мин</numerusform>
                <numerusform>{low}–%n мин</numerusform>
            </translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday}, {day} {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday}, {day} {month} {year} г.</translation>
        </message>
    </context>
</TS>
