<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
    <context>
        <name>printing</name>
        <message>
            <source>Cover open</source>
            <translation>الغطاء مفتوح</translation>
        </message>
        <message>
            <source>Does not report its state</source>
            <comment>state of the printer</comment>
            <translation>لا تبلّغ عن حالتها</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>لا يوجد ورق</translation>
        </message>
        <message>
            <source>Not connected</source>
            <comment>state of the printer</comment>
            <translation>غير متصلة</translation>
        </message>
        <message>
            <source>Paper nearly finished</source>
            <translation>الورق على وشك النفاد</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>state of the printer</comment>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>The connection to the printer broke off. Look whether the slip came out before printing a copy.</source>
            <translation>انقطع الاتصال بالطابعة. تحقق من خروج التذكرة قبل طباعة نسخة.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is switched on and connected, then print the slip again.</source>
            <translation>الطابعة لا تستجيب. تأكد من أنها مشغّلة وموصولة ثم اطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The printer has no paper. Put in a new roll, then print the slip again.</source>
            <translation>نفد ورق الطابعة. ضع لفة جديدة ثم اطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>توقفت الطابعة في منتصف طباعة التذكرة. أطفئها ثم شغّلها واطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>غطاء الطابعة مفتوح. أغلقه ثم اطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell the person who looks after the system.</source>
            <translation>تعذّر تجهيز التذكرة للطباعة. الرقم محفوظ؛ يُرجى إبلاغ المسؤول عن النظام.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>تذاكر كثيرة تنتظر الطباعة. الرقم محفوظ؛ اطبع تذكرته مرة أخرى لاحقًا.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>a PIN of {low} to {high} digits in quotation marks is expected.</source>
            <translation>يلزم هنا رمز سري من {low} إلى {high} رقمًا بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>يحتاج الفرع إلى واحد من هذا القسم على الأقل.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>يلزم هنا تاريخ، مثل 2026-03-21.</translation>
        </message>
        <message>
            <source>a group of keys is expected here.</source>
            <translation>يلزم هنا مجموعة مفاتيح.</translation>
        </message>
        <message>
            <source>a list in square brackets is expected.</source>
            <translation>يلزم هنا قائمة بين قوسين مربعين.</translation>
        </message>
        <message>
            <source>a list of groups of keys is expected here.</source>
            <translation>يلزم هنا قائمة من مجموعات المفاتيح.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>يلزم هنا عدد أكبر من {low}.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>يلزم هنا عدد لا يقل عن {low}.</translation>
        </message>
        <message>
            <source>a text in quotation marks is expected.</source>
            <translation>يلزم هنا نص بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>a time such as "09:00" is expected.</source>
            <translation>يلزم هنا وقت، مثل "09:00".</translation>
        </message>
        <message>
            <source>a value of another kind is expected.</source>
            <translation>يلزم هنا قيمة من نوع آخر.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>يلزم هنا عدد صحيح من {low} إلى {high}.</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>يجب أن يكون أحد الموظفين على الأقل مديرًا للنظام.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>يجب أن تدل نتيجة واحدة على الأقل على إتمام الخدمة.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>لا توجد مجموعة بالرمز {name}.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>لا توجد خدمة بالرمز {name}.</translation>
        </message>
        <message>
            <source>one capital letter from A to Z is expected, but not I, O or Q.</source>
            <translation>يلزم هنا حرف كبير واحد من A إلى Z ما عدا I وO وQ.</translation>
        </message>
        <message>
            <source>one of these is expected: {words}.</source>
            <translation>يلزم هنا واحد مما يلي: {words}.</translation>
        </message>
        <message>
            <source>the branch would close before it opens.</source>
            <translation>سيغلق الفرع قبل أن يفتح.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>الفئة ذات الرمز «ordinary» غير موجودة.</translation>
        </message>
        <message>
            <source>the class “ordinary” has weight 1 and rank 0.</source>
            <translation>وزن الفئة «ordinary» هو ١ ورتبتها ٠.</translation>
        </message>
        <message>
            <source>the code {name} is there twice.</source>
            <translation>الرمز {name} مكرر.</translation>
        </message>
        <message>
            <source>the counter {name} is there twice.</source>
            <translation>الشباك {name} مكرر.</translation>
        </message>
        <message>
            <source>the day {day} is there twice.</source>
            <translation>اليوم {day} مكرر.</translation>
        </message>
        <message>
            <source>the file is not in UTF-8.</source>
            <translation>الملف غير محفوظ بترميز UTF-8.</translation>
        </message>
        <message>
            <source>the file {name} cannot be read.</source>
            <translation>تعذّرت قراءة الملف {name}.</translation>
        </message>
        <message>
            <source>the service {name} already has this letter.</source>
            <translation>هذا الحرف مستعمل للخدمة {name}.</translation>
        </message>
        <message>
            <source>the text in this language is missing: {name}.</source>
            <translation>النص بهذه اللغة غير موجود: {name}.</translation>
        </message>
        <message>
            <source>the text is empty.</source>
            <translation>النص فارغ.</translation>
        </message>
        <message>
            <source>the time zone {name} is not known.</source>
            <translation>المنطقة الزمنية {name} غير معروفة.</translation>
        </message>
        <message>
            <source>there is no drawn icon with the name {name}.</source>
            <translation>لا توجد أيقونة باسم {name}.</translation>
        </message>
        <message>
            <source>this PIN is too easy to guess.</source>
            <translation>هذا الرمز السري سهل التخمين.</translation>
        </message>
        <message>
            <source>this key is missing.</source>
            <translation>هذا المفتاح غير موجود.</translation>
        </message>
        <message>
            <source>this key is not known.</source>
            <translation>هذا المفتاح غير معروف.</translation>
        </message>
        <message>
            <source>this key is not known; perhaps {name} is meant.</source>
            <translation>هذا المفتاح غير معروف؛ ربما المقصود {name}.</translation>
        </message>
        <message>
            <source>this line is not written as TOML ({details}).</source>
            <translation>هذا السطر غير مكتوب بصيغة TOML ({details}).</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>يلزم هنا true أو false.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>تتداخل فترتا عمل في يوم {day}.</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>نسخة {number}</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are spelled out</comment>
            <translation>التذكرة {number}. يُرجى التوجه إلى الشباك رقم {counter}.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>التذكرة {number}. يُرجى التوجه إلى: {place}.</translation>
        </message>
    </context>
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
    <context>
        <name>ui.keyboard</name>
        <message>
            <source>Capital letters</source>
            <translation>أحرف كبيرة</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>حذف الكل</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>حذف الحرف الأخير</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Half space</source>
            <translation>نصف مسافة</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>مسافة</translation>
        </message>
    </context>
</TS>
