<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_GB">
    <context>
        <name>printing</name>
        <message>
            <source>Cover open</source>
            <translation>در باز است</translation>
        </message>
        <message>
            <source>Does not report its state</source>
            <comment>state of the printer</comment>
            <translation>وضعیت خود را گزارش نمی‌کند</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>کاغذ ندارد</translation>
        </message>
        <message>
            <source>Not connected</source>
            <comment>state of the printer</comment>
            <translation>وصل نیست</translation>
        </message>
        <message>
            <source>Paper nearly finished</source>
            <translation>کاغذ رو به پایان است</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>state of the printer</comment>
            <translation>آماده</translation>
        </message>
        <message>
            <source>The connection to the printer broke off. Look whether the slip came out before printing a copy.</source>
            <translation>ارتباط با چاپگر قطع شد. پیش از چاپ رونوشت ببینید که برگهٔ نوبت بیرون آمده است یا نه.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is switched on and connected, then print the slip again.</source>
            <translation>چاپگر پاسخ نمی‌دهد. ببینید روشن و وصل باشد، سپس برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The printer has no paper. Put in a new roll, then print the slip again.</source>
            <translation>کاغذ چاپگر تمام شده است. یک رول تازه بگذارید و برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>چاپگر میان چاپ برگهٔ نوبت ایستاد. آن را خاموش و روشن کنید، سپس برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>درِ چاپگر باز است. آن را ببندید و برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell the person who looks after the system.</source>
            <translation>برگهٔ نوبت آمادهٔ چاپ نشد. نوبت محفوظ است؛ لطفاً به مسئول سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>برگه‌های نوبت زیادی در انتظار چاپ هستند. نوبت محفوظ است؛ برگهٔ نوبت را کمی بعد دوباره چاپ کنید.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>a PIN of {low} to {high} digits in quotation marks is expected.</source>
            <translation>اینجا پینی از {low} تا {high} رقم میان دو گیومهٔ ساده لازم است.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>شعبه دست‌کم به یک مورد از این بخش نیاز دارد.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>اینجا یک تاریخ لازم است، مانند 2026-03-21.</translation>
        </message>
        <message>
            <source>a group of keys is expected here.</source>
            <translation>اینجا گروهی از کلیدها لازم است.</translation>
        </message>
        <message>
            <source>a list in square brackets is expected.</source>
            <translation>اینجا فهرستی در کروشه لازم است.</translation>
        </message>
        <message>
            <source>a list of groups of keys is expected here.</source>
            <translation>اینجا فهرستی از گروه‌های کلید لازم است.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>اینجا عددی بزرگ‌تر از {low} لازم است.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>اینجا عدد {low} یا بیشتر لازم است.</translation>
        </message>
        <message>
            <source>a text in quotation marks is expected.</source>
            <translation>اینجا متنی میان دو گیومهٔ ساده لازم است.</translation>
        </message>
        <message>
            <source>a time such as "09:00" is expected.</source>
            <translation>اینجا یک ساعت لازم است، مانند "09:00".</translation>
        </message>
        <message>
            <source>a value of another kind is expected.</source>
            <translation>اینجا مقداری از نوع دیگر لازم است.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>اینجا عددی صحیح از {low} تا {high} لازم است.</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>دست‌کم یکی از کارکنان باید راهبر سامانه باشد.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>دست‌کم یکی از نتیجه‌ها باید به معنای انجام شدن کار باشد.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>گروهی با کد {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>خدمتی با کد {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>one capital letter from A to Z is expected, but not I, O or Q.</source>
            <translation>اینجا یک حرف بزرگ از A تا Z لازم است، به‌جز I و O و Q.</translation>
        </message>
        <message>
            <source>one of these is expected: {words}.</source>
            <translation>اینجا یکی از این‌ها لازم است: {words}.</translation>
        </message>
        <message>
            <source>the branch would close before it opens.</source>
            <translation>شعبه پیش از باز شدن بسته می‌شود.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>گروه اولویت با کد «ordinary» وجود ندارد.</translation>
        </message>
        <message>
            <source>the class “ordinary” has weight 1 and rank 0.</source>
            <translation>وزن گروه «ordinary» همیشه ۱ و رتبهٔ آن ۰ است.</translation>
        </message>
        <message>
            <source>the code {name} is there twice.</source>
            <translation>کد {name} دو بار آمده است.</translation>
        </message>
        <message>
            <source>the counter {name} is there twice.</source>
            <translation>باجهٔ {name} دو بار آمده است.</translation>
        </message>
        <message>
            <source>the day {day} is there twice.</source>
            <translation>روز {day} دو بار آمده است.</translation>
        </message>
        <message>
            <source>the file is not in UTF-8.</source>
            <translation>این پرونده با UTF-8 ذخیره نشده است.</translation>
        </message>
        <message>
            <source>the file {name} cannot be read.</source>
            <translation>پروندهٔ {name} خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>the service {name} already has this letter.</source>
            <translation>خدمت {name} پیش‌تر این حرف را گرفته است.</translation>
        </message>
        <message>
            <source>the text in this language is missing: {name}.</source>
            <translation>متن به این زبان نوشته نشده است: {name}.</translation>
        </message>
        <message>
            <source>the text is empty.</source>
            <translation>متن خالی است.</translation>
        </message>
        <message>
            <source>the time zone {name} is not known.</source>
            <translation>منطقهٔ زمانی {name} شناخته نشد.</translation>
        </message>
        <message>
            <source>there is no drawn icon with the name {name}.</source>
            <translation>نگاره‌ای با نام {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>this PIN is too easy to guess.</source>
            <translation>حدس زدن این پین بسیار آسان است.</translation>
        </message>
        <message>
            <source>this key is missing.</source>
            <translation>این کلید نوشته نشده است.</translation>
        </message>
        <message>
            <source>this key is not known.</source>
            <translation>این کلید شناخته نشد.</translation>
        </message>
        <message>
            <source>this key is not known; perhaps {name} is meant.</source>
            <translation>این کلید شناخته نشد؛ شاید منظور {name} است.</translation>
        </message>
        <message>
            <source>this line is not written as TOML ({details}).</source>
            <translation>این سطر به شیوهٔ TOML نوشته نشده است ({details}).</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>اینجا true یا false لازم است.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>دو بازهٔ کاری روز {day} هم‌پوشانی دارند.</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>رونوشت {number}</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are spelled out</comment>
            <translation>شمارهٔ {number}. لطفاً به باجهٔ {counter} بیایید.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>شمارهٔ {number}. لطفاً مراجعه کنید به: {place}.</translation>
        </message>
    </context>
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
    <context>
        <name>ui.keyboard</name>
        <message>
            <source>Capital letters</source>
            <translation>حروف بزرگ</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>پاک کردن همه</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>پاک کردن آخرین حرف</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمام</translation>
        </message>
        <message>
            <source>Half space</source>
            <translation>نیم‌فاصله</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>فاصله</translation>
        </message>
    </context>
</TS>
