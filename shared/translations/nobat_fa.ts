<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_GB">
    <context>
        <name>time</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ساعت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n دقیقه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>کمتر از %n دقیقه</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>کمتر از یک دقیقه</translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>بیش از %n ساعت</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} min</source>
            <translation>{amount} دقیقه</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{hours} {minutes}</source>
            <translation>{hours} و {minutes}</translation>
        </message>
        <message numerus="yes">
            <source>{low}–%n min</source>
            <translation>
                <numerusform>{low} تا %n دقیقه</numerusform>
            </translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday} {day} {month} {year}</translation>
        </message>
    </context>
</TS>
