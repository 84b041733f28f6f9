<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>time</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n сағ</numerusform>
                <numerusform>%n сағ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>%n минуттан аз</numerusform>
                <numerusform>%n минуттан аз</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>бір минуттан аз</translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>%n сағаттан көп</numerusform>
                <numerusform>%n сағаттан көп</numerusform>
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
            <translation>{year} жылғы {day} {month}</translation>
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
            </translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{day} {month}, {weekday}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{year} жылғы {day} {month}, {weekday}</translation>
        </message>
    </context>
</TS>
