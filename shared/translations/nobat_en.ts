<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Numbers can come out of order: each priority minute counts as %n minutes.</source>
            <translation>
                <numerusform>Numbers can come out of order: each priority minute counts as %n minute.</numerusform>
                <numerusform>Numbers can come out of order: each priority minute counts as %n minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Priority tickets come first, but at most %n of them before a person who waits longer.</source>
            <translation>
                <numerusform>Priority tickets come first, but at most %n of them before a person who waits longer.</numerusform>
                <numerusform>Priority tickets come first, but at most %n of them before a person who waits longer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>were called within %n minutes today. Our promise is {target}.</source>
            <translation>
                <numerusform>were called within %n minute today. Our promise is {target}.</numerusform>
                <numerusform>were called within %n minutes today. Our promise is {target}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} were called within %n minutes today. Our promise is {target}.</source>
            <translation>
                <numerusform>{share} were called within %n minute today. Our promise is {target}.</numerusform>
                <numerusform>{share} were called within %n minutes today. Our promise is {target}.</numerusform>
            </translation>
        </message>
    </context>
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
