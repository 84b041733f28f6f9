<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
    <context>
        <name>time</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n min</source>
            <translation>
                <numerusform>أقل من %n دقيقة</numerusform>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>أقل من دقيقتين</numerusform>
                <numerusform>أقل من %n دقائق</numerusform>
                <numerusform>أقل من %n دقيقة</numerusform>
                <numerusform>أقل من %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>أقل من دقيقة</translation>
        </message>
        <message numerus="yes">
            <source>more than %n h</source>
            <translation>
                <numerusform>أكثر من %n ساعة</numerusform>
                <numerusform>أكثر من ساعة</numerusform>
                <numerusform>أكثر من ساعتين</numerusform>
                <numerusform>أكثر من %n ساعات</numerusform>
                <numerusform>أكثر من %n ساعة</numerusform>
                <numerusform>أكثر من %n ساعة</numerusform>
            </translation>
        </message>
        <message>
            <source>{amount} min</source>
            <translation>{amount} دقيقة</translation>
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
            <translation>{hours} و{minutes}</translation>
        </message>
        <message numerus="yes">
            <source>{low}–%n min</source>
            <translation>
                <numerusform>{low} إلى %n دقيقة</numerusform>
                <numerusform>{low} إلى %n دقيقة</numerusform>
                <numerusform>{low} إلى %n دقيقة</numerusform>
                <numerusform>{low} إلى %n دقائق</numerusform>
                <numerusform>{low} إلى %n دقيقة</numerusform>
                <numerusform>{low} إلى %n دقيقة</numerusform>
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
