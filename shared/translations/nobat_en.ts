<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>time</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>less than %n min</numerusform>
                <numerusform>less than %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>more than %n h</numerusform>
                <numerusform>more than %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{low}–%n min</source>
            <translation>
                <numerusform>{low}–%n min</numerusform>
                <numerusform>{low}–%n min</numerusform>
            </translation>
        </message>
    </context>
</TS>
