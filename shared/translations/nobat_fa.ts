<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_GB">
    <context>
        <name>announcements</name>
        <message numerus="yes">
            <source>%n time(s) a day in each place</source>
            <translation>
                <numerusform>در هر جا روزی %n بار</numerusform>
            </translation>
        </message>
        <message>
            <source>All visitors</source>
            <translation>همهٔ مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>An announcement tells visitors of something before they have to ask.</source>
            <translation>اطلاعیه پیش از آنکه مراجعه‌کنندگان بپرسند، به آنان خبر می‌دهد.</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>اطلاعیه‌ها</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>حداکثر</translation>
        </message>
        <message>
            <source>At most so often a day</source>
            <translation>حداکثر دفعات در روز</translation>
        </message>
        <message>
            <source>At these hours</source>
            <translation>در این ساعت‌ها</translation>
        </message>
        <message>
            <source>At this moment</source>
            <translation>در این لحظه</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>تابلوی نمایش</translation>
        </message>
        <message>
            <source>Boards show it beside the calls. The text must say the same in words.</source>
            <translation>تابلوها آن را کنار فراخوان‌ها نشان می‌دهند. متن باید همان را با کلمات بگوید.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Each day from</source>
            <translation>هر روز از</translation>
        </message>
        <message>
            <source>Each day until</source>
            <translation>هر روز تا</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>وضعیت اضطراری</translation>
        </message>
        <message>
            <source>Emergency notice</source>
            <translation>اطلاعیهٔ اضطراری</translation>
        </message>
        <message>
            <source>Emergency: {what}</source>
            <translation>وضعیت اضطراری: {what}</translation>
        </message>
        <message>
            <source>Empty: all day.</source>
            <translation>خالی: تمام روز.</translation>
        </message>
        <message>
            <source>Empty: no last day.</source>
            <translation>خالی: بدون روز پایانی.</translation>
        </message>
        <message>
            <source>Every year again</source>
            <translation>هر سال دوباره</translation>
        </message>
        <message>
            <source>Everybody leaves the building</source>
            <translation>همه ساختمان را ترک می‌کنند</translation>
        </message>
        <message>
            <source>Everybody stays in the building</source>
            <translation>همه در ساختمان می‌مانند</translation>
        </message>
        <message>
            <source>First page of the kiosk</source>
            <translation>صفحهٔ نخست کیوسک</translation>
        </message>
        <message>
            <source>For example where to meet outside. May stay empty.</source>
            <translation>برای نمونه محل تجمع در بیرون. می‌تواند خالی بماند.</translation>
        </message>
        <message>
            <source>For example “Dear parents,”. It stands before the text.</source>
            <translation>برای نمونه «والدین گرامی،». پیش از متن می‌آید.</translation>
        </message>
        <message>
            <source>In each place and on each device. Empty: always.</source>
            <translation>در هر جا و روی هر دستگاه. خالی: همیشه.</translation>
        </message>
        <message>
            <source>In these languages</source>
            <translation>به این زبان‌ها</translation>
        </message>
        <message>
            <source>It is shown only to visitors in whose language it is written.</source>
            <translation>تنها به مراجعه‌کنندگانی نشان داده می‌شود که به زبان آنان نوشته شده است.</translation>
        </message>
        <message>
            <source>Keep the picture</source>
            <translation>نگه داشتن تصویر</translation>
        </message>
        <message>
            <source>More words</source>
            <translation>متن تکمیلی</translation>
        </message>
        <message>
            <source>Never after</source>
            <translation>پایان نمایش</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>اطلاعیهٔ تازه</translation>
        </message>
        <message>
            <source>No announcements yet</source>
            <translation>هنوز اطلاعیه‌ای نیست</translation>
        </message>
        <message>
            <source>Nobody can be served</source>
            <translation>خدمت‌رسانی ممکن نیست</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>هیچ‌کدام: همه.</translation>
        </message>
        <message>
            <source>None: all. With services or classes it is only on the card and the ticket.</source>
            <translation>هیچ‌کدام: همه. با خدمت یا رده، تنها در صفحهٔ خدمت و روی برگهٔ نوبت می‌آید.</translation>
        </message>
        <message>
            <source>None: on all boards.</source>
            <translation>هیچ‌کدام: روی همهٔ تابلوها.</translation>
        </message>
        <message>
            <source>Only on boards of these zones</source>
            <translation>فقط روی تابلوهای این بخش‌ها</translation>
        </message>
        <message>
            <source>Only the words below</source>
            <translation>فقط متن زیر</translation>
        </message>
        <message>
            <source>Only tickets for those whom it is meant for, since the last change. Empty: no such end.</source>
            <translation>تنها نوبت‌های کسانی که اطلاعیه برای آنان است، از آخرین تغییر. خالی: بدون این پایان.</translation>
        </message>
        <message>
            <source>Only what is shown now</source>
            <translation>تنها آنچه اکنون نشان داده می‌شود</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>پایان یافته</translation>
        </message>
        <message>
            <source>Page of a service</source>
            <translation>صفحهٔ خدمت</translation>
        </message>
        <message>
            <source>Picture for the board</source>
            <translation>تصویر برای تابلو</translation>
        </message>
        <message>
            <source>Please leave the building now. Follow the staff to the nearest exit.</source>
            <translation>لطفاً همین حالا ساختمان را ترک کنید. همراه کارکنان به نزدیک‌ترین در خروجی بروید.</translation>
        </message>
        <message>
            <source>Please stay inside the building. The staff will help you.</source>
            <translation>لطفاً در داخل ساختمان بمانید. کارکنان به شما کمک می‌کنند.</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>رده‌های اولویت</translation>
        </message>
        <message>
            <source>Reading the announcements</source>
            <translation>در حال خواندن اطلاعیه‌ها</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>خطاب</translation>
        </message>
        <message>
            <source>Saved: {text}</source>
            <translation>ذخیره شد: {text}</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>خدمات</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>نمایش دوباره</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>اکنون نشان داده می‌شود در</translation>
        </message>
        <message>
            <source>Shown on</source>
            <translation>جای نمایش</translation>
        </message>
        <message>
            <source>Shown so many days after</source>
            <translation>چند روز پس از آن نشان داده شود</translation>
        </message>
        <message>
            <source>Shown so many days before</source>
            <translation>از چند روز پیش نشان داده شود</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف شد</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>The announcements are from that time.</source>
            <translation>اطلاعیه‌ها مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The boards say it at once, over everything and in every language.</source>
            <translation>تابلوها آن را بی‌درنگ، روی همه‌چیز و به همهٔ زبان‌ها نشان می‌دهند.</translation>
        </message>
        <message>
            <source>The day that it is about.</source>
            <translation>روزی که اطلاعیه دربارهٔ آن است.</translation>
        </message>
        <message>
            <source>The ticket carries only the nearest event.</source>
            <translation>روی برگهٔ نوبت تنها نزدیک‌ترین رویداد می‌آید.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>برگهٔ نوبت</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>برای چه کسانی</translation>
        </message>
        <message>
            <source>Until it ends</source>
            <translation>تا پایان</translation>
        </message>
        <message>
            <source>Until so many tickets were given</source>
            <translation>تا زمانی که این تعداد نوبت داده شود</translation>
        </message>
        <message>
            <source>Until somebody stops it</source>
            <translation>تا زمانی که کسی آن را متوقف کند</translation>
        </message>
        <message>
            <source>We cannot serve anybody at the moment. Please wait for the staff.</source>
            <translation>در حال حاضر نمی‌توانیم به کسی خدمت برسانیم. لطفاً منتظر کارکنان بمانید.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>چه روی داده است</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>چه می‌گوید</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>آنچه مراجعه‌کنندگان می‌خوانند</translation>
        </message>
        <message>
            <source>When</source>
            <translation>چه زمانی</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کجا</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>چه کسی می‌بیند</translation>
        </message>
        <message>
            <source>a last day that is not before the first one</source>
            <translation>روز پایانی که پیش از روز نخست نباشد</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>جای نمایش</translation>
        </message>
        <message>
            <source>an end that differs from the beginning</source>
            <translation>پایانی متفاوت با آغاز</translation>
        </message>
        <message>
            <source>beside the calls</source>
            <translation>کنار فراخوان‌ها</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>هیچ‌جا</translation>
        </message>
        <message>
            <source>the card or the ticket, where it is known who reads it</source>
            <translation>صفحهٔ خدمت یا برگهٔ نوبت، که خواننده‌اش معلوم است</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{first} – {last}, every year again</source>
            <translation>{first} – {last}، هر سال</translation>
        </message>
        <message>
            <source>{given} of {most} tickets</source>
            <translation>{given} از {most} نوبت</translation>
        </message>
        <message>
            <source>{salutation} {text}</source>
            <translation>{salutation} {text}</translation>
        </message>
        <message>
            <source>{sentence} {words}</source>
            <translation>{sentence} {words}</translation>
        </message>
        <message>
            <source>{services}, only: {classes}</source>
            <translation>{services}، تنها: {classes}</translation>
        </message>
        <message>
            <source>{verb}: {text}</source>
            <translation>{verb}: {text}</translation>
        </message>
    </context>
    <context>
        <name>assessment</name>
        <message>
            <source>+{number}</source>
            <translation>+{number}</translation>
        </message>
        <message>
            <source>Against the wave before</source>
            <translation>در برابر دورهٔ پیش</translation>
        </message>
        <message>
            <source>Another person decides about this reply.</source>
            <translation>دربارهٔ این پاسخ فرد دیگری تصمیم می‌گیرد.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>ارزیابی کیفیت</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>توضیح‌ها</translation>
        </message>
        <message>
            <source>Decide about a reply</source>
            <translation>تصمیم دربارهٔ پاسخ</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>Facts about this item. It stays beside the result.</source>
            <translation>تنها واقعیت‌های همین بند. پاسخ در کنار نتیجه می‌ماند.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>انجام نشد</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>شکاف</translation>
        </message>
        <message>
            <source>Import a wave</source>
            <translation>وارد کردن دوره</translation>
        </message>
        <message>
            <source>Import of {file}</source>
            <translation>وارد کردن {file}</translation>
        </message>
        <message>
            <source>Improvement proposed: a critical item failed</source>
            <translation>بهبود پیشنهاد شد: یک بند حیاتی انجام نشده است</translation>
        </message>
        <message>
            <source>Improvement proposed: it failed in more than two of five visits</source>
            <translation>بهبود پیشنهاد شد: در بیش از دو بازدید از هر پنج بازدید انجام نشد</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>Items of the wave</source>
            <translation>بندهای دوره</translation>
        </message>
        <message>
            <source>Mystery shoppers see less</source>
            <translation>مراجعه‌کنندهٔ مخفی کمتر می‌بیند</translation>
        </message>
        <message>
            <source>No released wave yet</source>
            <translation>هنوز دوره‌ای منتشر نشده است</translation>
        </message>
        <message>
            <source>Not upheld</source>
            <translation>پذیرفته نشد</translation>
        </message>
        <message>
            <source>Observations show less</source>
            <translation>مشاهده‌ها کمتر نشان می‌دهند</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>دیده شد</translation>
        </message>
        <message>
            <source>One standard, four views</source>
            <translation>یک استاندارد، چهار نگاه</translation>
        </message>
        <message>
            <source>Proposed action</source>
            <translation>بهبود پیشنهادی</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>دوره‌ها خوانده می‌شوند</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>انتشار</translation>
        </message>
        <message numerus="yes">
            <source>Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}</source>
            <translation>
                <numerusform>انتشار: {day}؛ %n بازدید میان {first} و {last} ({parts})؛ {card}، نسخهٔ {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Released waves</source>
            <translation>دوره‌های منتشرشده</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>پاسخ دادن</translation>
        </message>
        <message>
            <source>Reply of the branch</source>
            <translation>پاسخ شعبه</translation>
        </message>
        <message>
            <source>Reply of the branch: {text}</source>
            <translation>پاسخ شعبه: {text}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>ذخیره شد</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Score of the branch</source>
            <translation>امتیاز شعبه</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>بخش‌ها</translation>
        </message>
        <message>
            <source>Sections; an upright line is the wave before</source>
            <translation>بخش‌ها؛ خط عمودی دورهٔ پیش است</translation>
        </message>
        <message>
            <source>The branch may reply until {day}.</source>
            <translation>شعبه می‌تواند تا {day} پاسخ دهد.</translation>
        </message>
        <message>
            <source>The decision is due on {day}.</source>
            <translation>مهلت تصمیم تا {day} است.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>این ارقام مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The line shows where the true share is with a certainty of 95%. A gap is named only when it is larger than this uncertainty, with 5 visits, 30 ratings and 5 observations or more.</source>
            <translation>خط نشان می‌دهد که سهم واقعی با اطمینان 95 درصد کجاست. شکاف تنها وقتی نام برده می‌شود که از این نااطمینانی بزرگ‌تر باشد و دست‌کم 5 بازدید، 30 ارزیابی و 5 مشاهده وجود داشته باشد.</translation>
        </message>
        <message>
            <source>The service-excellence unit releases a wave as a file. Import it here.</source>
            <translation>واحد کیفیت خدمت هر دوره را به صورت فایل منتشر می‌کند. آن را اینجا وارد کنید.</translation>
        </message>
        <message>
            <source>The system measures less</source>
            <translation>سامانه کمتر اندازه می‌گیرد</translation>
        </message>
        <message>
            <source>The time for replies is over.</source>
            <translation>مهلت پاسخ به پایان رسیده است.</translation>
        </message>
        <message>
            <source>The wave was imported.</source>
            <translation>دوره وارد شد.</translation>
        </message>
        <message>
            <source>There is no score of the branch: it needs 3 visits and 3 clerks at work. The items are shown alone.</source>
            <translation>شعبه امتیاز ندارد: برای آن 3 بازدید و 3 کارمند سر کار لازم است. تنها بندها نشان داده می‌شوند.</translation>
        </message>
        <message>
            <source>Ticket, day, counter and clerk are not shown here and are not kept in this database. Those who served a mystery shopper are told about that visit by letter.</source>
            <translation>نوبت، روز، باجه و کارمند اینجا نشان داده نمی‌شوند و در این پایگاه داده نگهداری نمی‌شوند. کسی که به مراجعه‌کنندهٔ مخفی خدمت داده است، با نامه از آن بازدید آگاه می‌شود.</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>پذیرفته شد</translation>
        </message>
        <message>
            <source>Upheld in part</source>
            <translation>بخشی پذیرفته شد</translation>
        </message>
        <message>
            <source>Visitors see less</source>
            <translation>مراجعه‌کنندگان کمتر می‌بینند</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>بازدیدها</translation>
        </message>
        <message>
            <source>Visits with a failed critical item</source>
            <translation>بازدیدهایی که بند حیاتی در آن‌ها انجام نشد</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Wave before</source>
            <translation>دورهٔ پیش</translation>
        </message>
        <message>
            <source>Wave “{title}”</source>
            <translation>دورهٔ «{title}»</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>دوره‌ها</translation>
        </message>
        <message>
            <source>afternoon {number}</source>
            <translation>بعدازظهر: {number}</translation>
        </message>
        <message>
            <source>better</source>
            <translation>بهتر</translation>
        </message>
        <message>
            <source>each holds its visit at 59 points or less</source>
            <translation>هر یک امتیاز بازدید خود را به 59 محدود می‌کند</translation>
        </message>
        <message>
            <source>excellent</source>
            <translation>عالی</translation>
        </message>
        <message>
            <source>good</source>
            <translation>خوب</translation>
        </message>
        <message>
            <source>measured by the system</source>
            <translation>اندازه‌گیری سامانه</translation>
        </message>
        <message>
            <source>midday {number}</source>
            <translation>نیمروز: {number}</translation>
        </message>
        <message>
            <source>morning {number}</source>
            <translation>بامداد: {number}</translation>
        </message>
        <message>
            <source>mystery shopper</source>
            <translation>مراجعه‌کنندهٔ مخفی</translation>
        </message>
        <message>
            <source>no band: too little applied</source>
            <translation>بدون رده: بندهای مرتبط بسیار کم بود</translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>بدون شکاف</translation>
        </message>
        <message>
            <source>no sure change</source>
            <translation>بدون تغییر مطمئن</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>مشاهده</translation>
        </message>
        <message>
            <source>of the weight of the scorecard; the rest did not apply</source>
            <translation>از وزن برگهٔ ارزیابی؛ بقیه مصداق نداشت</translation>
        </message>
        <message>
            <source>sufficient</source>
            <translation>قابل قبول</translation>
        </message>
        <message>
            <source>there is none to compare with</source>
            <translation>دوره‌ای برای مقایسه نیست</translation>
        </message>
        <message>
            <source>too few visits or clerks</source>
            <translation>بازدید یا کارمند بسیار کم است</translation>
        </message>
        <message>
            <source>visitors</source>
            <translation>مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>ضعیف</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>بدتر</translation>
        </message>
        <message>
            <source>{band}; surely between {least} and {most}; visits from {low} to {high}</source>
            <translation>{band}؛ با اطمینان میان {least} و {most}؛ بازدیدها از {low} تا {high}</translation>
        </message>
        <message>
            <source>{band}; visits from {low} to {high}</source>
            <translation>{band}؛ بازدیدها از {low} تا {high}</translation>
        </message>
        <message numerus="yes">
            <source>{change}; %n visits show a change of {points} points</source>
            <translation>
                <numerusform>{change}؛ %n بازدید تغییری از {points} امتیاز به بالا را نشان می‌دهد</numerusform>
            </translation>
        </message>
        <message>
            <source>{decision}: {reason}</source>
            <translation>{decision}: {reason}</translation>
        </message>
        <message>
            <source>{score} points</source>
            <translation>{score} امتیاز</translation>
        </message>
        <message>
            <source>{score} points; in the wave before {before}</source>
            <translation>{score} امتیاز؛ در دورهٔ پیش {before}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} از {all}</translation>
        </message>
        <message>
            <source>{source}, {cases}</source>
            <translation>{source}، {cases}</translation>
        </message>
        <message>
            <source>{source}: cases</source>
            <translation>{source}: شمار موارد</translation>
        </message>
        <message>
            <source>{source}: from</source>
            <translation>{source}: از</translation>
        </message>
        <message>
            <source>{source}: to</source>
            <translation>{source}: تا</translation>
        </message>
        <message>
            <source>{source}: {share} of {cases}, surely between {low} and {high}</source>
            <translation>{source}: {share} از {cases}، با اطمینان میان {low} و {high}</translation>
        </message>
        <message>
            <source>{trend} (from {low} to {high})</source>
            <translation>{trend} (از {low} تا {high})</translation>
        </message>
        <message>
            <source>{verb}: {wave}</source>
            <translation>{verb}: {wave}</translation>
        </message>
        <message>
            <source>“{comment}”</source>
            <translation>«{comment}»</translation>
        </message>
    </context>
    <context>
        <name>backup</name>
        <message>
            <source>a part of it is missing or damaged</source>
            <translation>بخشی از آن وجود ندارد یا آسیب دیده است</translation>
        </message>
        <message>
            <source>it holds something that does not belong in a backup</source>
            <translation>چیزی در آن است که به نسخهٔ پشتیبان تعلق ندارد</translation>
        </message>
        <message>
            <source>it is not a backup file</source>
            <translation>فایل نسخهٔ پشتیبان نیست</translation>
        </message>
        <message>
            <source>it would unpack to far more data than a backup contains</source>
            <translation>حجم آن پس از باز شدن بسیار بیشتر از حجم یک نسخهٔ پشتیبان می‌شود</translation>
        </message>
        <message>
            <source>its content does not match its checksum</source>
            <translation>محتوای آن با کد وارسی نمی‌خواند</translation>
        </message>
        <message>
            <source>its records contradict each other</source>
            <translation>سوابق آن با هم نمی‌خوانند</translation>
        </message>
        <message>
            <source>its signature is wrong, so somebody has changed it</source>
            <translation>امضای آن نادرست است؛ کسی آن را تغییر داده است</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n دقیقه پیش</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A visitor who has waited %n minutes is next.</source>
            <translation>
                <numerusform>هر کس %n دقیقه منتظر مانده باشد، نفر بعدی است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Called again</source>
            <translation>فراخوان دوباره</translation>
        </message>
        <message>
            <source>Called {age}</source>
            <comment>age is: just now, 2 min ago, at 10:42</comment>
            <translation>فراخوان: {age}</translation>
        </message>
        <message>
            <source>Calls will appear here in a moment.</source>
            <translation>فراخوان‌ها تا لحظه‌ای دیگر اینجا نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>اکنون تعطیل است</translation>
        </message>
        <message>
            <source>Closed now: {name}</source>
            <translation>اکنون بسته است: {name}</translation>
        </message>
        <message>
            <source>Closed today: {holiday}</source>
            <translation>امروز تعطیل است: {holiday}</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>باجه</translation>
        </message>
        <message>
            <source>Each service has its own promised wait.</source>
            <translation>هر خدمت زمان تعهدشدهٔ خودش را دارد.</translation>
        </message>
        <message>
            <source>Each service has its own queue.</source>
            <translation>هر خدمت صف خودش را دارد.</translation>
        </message>
        <message>
            <source>Missed your number? Go to the kiosk.</source>
            <translation>نوبتتان گذشت؟ به کیوسک بروید.</translation>
        </message>
        <message>
            <source>Missed your number? Touch “I missed my number” at the kiosk.</source>
            <translation>نوبتتان گذشت؟ در کیوسک «نوبتم گذشت» را لمس کنید.</translation>
        </message>
        <message>
            <source>No calls yet today</source>
            <translation>امروز هنوز فراخوانی انجام نشده است</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>ارتباط از ساعت {time} قطع است</translation>
        </message>
        <message>
            <source>No connection to the branch yet</source>
            <translation>هنوز ارتباط با شعبه برقرار نشده است</translation>
        </message>
        <message>
            <source>Nobat – Display board</source>
            <translation>Nobat – تابلوی فراخوان</translation>
        </message>
        <message>
            <source>Now called</source>
            <translation>شمارهٔ فراخوان‌شده</translation>
        </message>
        <message>
            <source>Open today until {time}.</source>
            <translation>امروز تا ساعت {time} باز هستیم.</translation>
        </message>
        <message>
            <source>People waiting</source>
            <translation>منتظران</translation>
        </message>
        <message>
            <source>Please listen for your number.</source>
            <translation>لطفاً به اعلام شمارهٔ خود گوش دهید.</translation>
        </message>
        <message>
            <source>Please listen for your number. The board keeps trying.</source>
            <translation>لطفاً به اعلام شمارهٔ خود گوش دهید. تابلو همچنان برای اتصال تلاش می‌کند.</translation>
        </message>
        <message>
            <source>Priority and other visitors take turns.</source>
            <translation>دارندگان اولویت و دیگران به‌تناوب.</translation>
        </message>
        <message>
            <source>Take a ticket at the kiosk. Your number appears here when it is called.</source>
            <translation>از کیوسک نوبت دریافت کنید. شمارهٔ شما هنگام فراخوان اینجا نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>The board is not ready yet</source>
            <translation>تابلو هنوز آماده نیست</translation>
        </message>
        <message>
            <source>The board is starting</source>
            <translation>تابلو در حال راه‌اندازی است</translation>
        </message>
        <message>
            <source>The opening hours are at the entrance.</source>
            <translation>ساعت کاری کنار ورودی نوشته شده است.</translation>
        </message>
        <message>
            <source>Visitors with priority go first.</source>
            <translation>دارندگان اولویت زودترند.</translation>
        </message>
        <message>
            <source>Visitors with priority wait less.</source>
            <translation>دارندگان اولویت کمتر منتظر می‌مانند.</translation>
        </message>
        <message>
            <source>Waits are shown again as soon as the board is up to date. Please listen for your number.</source>
            <translation>پس از به‌روز شدن تابلو، زمان انتظار دوباره نمایش داده می‌شود. لطفاً به اعلام شمارهٔ خود گوش دهید.</translation>
        </message>
        <message>
            <source>We open again on {day} at {time}.</source>
            <translation>{day} از ساعت {time} دوباره باز هستیم.</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>امروز از ساعت {time} باز هستیم.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own promised wait.</source>
            <translation>چرا به ترتیب نیست؟ هر خدمت زمان تعهدشدهٔ خودش را دارد.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own queue.</source>
            <translation>چرا به ترتیب نیست؟ هر خدمت صف خودش را دارد.</translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority and others take turns: {priority} to {ordinary}.</source>
            <translation>چرا به ترتیب نیست؟ مراجعه‌کنندگان دارای اولویت و دیگران به‌تناوب فراخوانده می‌شوند: {priority} به {ordinary}.</translation>
        </message>
        <message numerus="yes">
            <source>Why not in order? Visitors with priority go first, but at most %n of them before you.</source>
            <translation>
                <numerusform>چرا به ترتیب نیست؟ مراجعه‌کنندگان دارای اولویت زودتر فراخوانده می‌شوند، اما حداکثر %n نفر پیش از شما.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority wait less.</source>
            <translation>چرا به ترتیب نیست؟ مراجعه‌کنندگان دارای اولویت کمتر منتظر می‌مانند.</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>ساعت {time}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>هم‌اکنون</translation>
        </message>
        <message numerus="yes">
            <source>of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>مراجعه‌کنندگان امروز ظرف %n دقیقه فراخوانده شدند. هدف ما {target} است.</numerusform>
            </translation>
        </message>
        <message>
            <source>of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>مراجعه‌کنندگان امروز در زمان تعهدشده فراخوانده شدند. هدف ما {target} است.</translation>
        </message>
        <message>
            <source>{service}: {people}, {wait}</source>
            <translation>{service}: {people}، {wait}</translation>
        </message>
        <message>
            <source>{service}: {wait}</source>
            <translation>{service}: {wait}</translation>
        </message>
        <message>
            <source>{share} called in time today</source>
            <translation>فراخوان‌های به‌موقع امروز: {share}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>امروز {share} مراجعه‌کنندگان ظرف %n دقیقه فراخوانده شدند. هدف ما {target} است.</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>امروز {share} مراجعه‌کنندگان در زمان تعهدشده فراخوانده شدند. هدف ما {target} است.</translation>
        </message>
        <message>
            <source>{time} at the counter</source>
            <translation>{time} در باجه</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>{announcement} {notice}</source>
            <translation>{announcement} {notice}</translation>
        </message>
        <message>
            <source>{name}: closed today.</source>
            <translation>{name}: امروز تعطیل است.</translation>
        </message>
        <message>
            <source>{name}: open today {hours}.</source>
            <translation>{name}: امروز باز است، ساعت {hours}.</translation>
        </message>
        <message>
            <source>{name}: {days}, closed.</source>
            <translation>{name}: {days}، تعطیل.</translation>
        </message>
        <message>
            <source>{name}: {days}, open {hours}.</source>
            <translation>{name}: {days}، باز است، ساعت {hours}.</translation>
        </message>
    </context>
    <context>
        <name>case_figures</name>
        <message>
            <source>9 in 10 decided within</source>
            <translation>زمان تصمیم در 9 مورد از 10</translation>
        </message>
        <message>
            <source>9 in 10 within</source>
            <translation>9 مورد از 10 در</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>تصمیم به‌موقع</translation>
        </message>
        <message>
            <source>Answered in time: cases decided (and approved, where needed) by their deadline ÷ cases whose deadline was in the period. Withdrawn and merged cases, and those that wait for the visitor, are left out.</source>
            <translation>تصمیم به‌موقع: پرونده‌هایی که تا پایان مهلت دربارهٔ آن‌ها تصمیم گرفته (و در صورت لزوم تأیید) شده ÷ پرونده‌هایی که مهلتشان در این دوره بوده است. پرونده‌های پس‌گرفته و ادغام‌شده و آن‌هایی که منتظر مراجعه‌کننده‌اند، حساب نمی‌شوند.</translation>
        </message>
        <message>
            <source>By kind of case</source>
            <translation>بر پایهٔ نوع پرونده</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بسته‌شده</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>هزینهٔ یک پرونده</translation>
        </message>
        <message>
            <source>Cost of a case: (minutes of work × rate of the role + letters and e-mails + fixed share) ÷ cases closed in the period, in the branch’s own currency. Minutes at the counter are measured; minutes at the desk are those that people typed. Without rates in the settings there is no figure.</source>
            <translation>هزینهٔ یک پرونده: (دقیقه‌های کار × نرخ نقش + نامه‌ها و ایمیل‌ها + سهم ثابت) ÷ پرونده‌های بسته‌شده در دوره، به واحد پول شعبه. دقیقه‌های باجه اندازه‌گیری شده‌اند؛ دقیقه‌های کار اداری همان‌هایی است که کارکنان نوشته‌اند. بدون نرخ در تنظیمات، رقمی نیست.</translation>
        </message>
        <message>
            <source>Cost of the closed cases</source>
            <translation>هزینهٔ پرونده‌های بسته‌شده</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>تصمیم گرفته‌شده</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>Desk work, as typed</source>
            <translation>کار اداری، طبق نوشتهٔ کارکنان</translation>
        </message>
        <message>
            <source>Figures of cases</source>
            <translation>آمار پرونده‌ها</translation>
        </message>
        <message>
            <source>Fixed share</source>
            <translation>سهم ثابت</translation>
        </message>
        <message>
            <source>How cases came in</source>
            <translation>راه رسیدن پرونده‌ها</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>به‌موقع</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>نوع پرونده</translation>
        </message>
        <message>
            <source>Letters and e-mails</source>
            <translation>نامه‌ها و ایمیل‌ها</translation>
        </message>
        <message>
            <source>Median time</source>
            <comment>column: working time until the decision</comment>
            <translation>میانهٔ زمان</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>دقیقه</translation>
        </message>
        <message>
            <source>Not final yet</source>
            <translation>هنوز قطعی نیست</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>column: number of cases</comment>
            <translation>باز</translation>
        </message>
        <message>
            <source>Open and overdue cases are counted as they were at the end of the period.</source>
            <translation>پرونده‌های باز و گذشته از مهلت، به وضع پایان دوره شمرده می‌شوند.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>باز در پایان دوره</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>نهادهای دیگر</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>column: number of cases</comment>
            <translation>گذشته از مهلت</translation>
        </message>
        <message>
            <source>Overdue at the end</source>
            <translation>گذشته از مهلت در پایان دوره</translation>
        </message>
        <message>
            <source>Referred to the wrong unit</source>
            <translation>ارجاع به واحد نادرست</translation>
        </message>
        <message>
            <source>Referred to the wrong unit: referrals to another unit in the period that were sent back as wrongly sent ÷ all of them.</source>
            <translation>ارجاع به واحد نادرست: ارجاع‌های دوره به واحد دیگر که به‌عنوان اشتباه بازگردانده شدند ÷ همهٔ آنها.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>ثبت‌شده</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>بازگشوده</translation>
        </message>
        <message>
            <source>Reopened: cases that were opened again within 30 days ÷ cases closed in the period with an answer.</source>
            <translation>بازگشوده: پرونده‌هایی که ظرف 30 روز دوباره باز شده‌اند ÷ پرونده‌هایی که در این دوره با پاسخ بسته شده‌اند.</translation>
        </message>
        <message>
            <source>Resolved at the first visit</source>
            <translation>حل‌شده در نخستین مراجعه</translation>
        </message>
        <message>
            <source>Resolved at the first visit: visits of known visitors who got what they came for, did not come again for the same service within 30 days and left no case open ÷ visits of known visitors with an outcome in the period.</source>
            <translation>حل‌شده در نخستین مراجعه: مراجعه‌های مراجعه‌کنندگان شناخته‌شده‌ای که به خواستهٔ خود رسیدند، ظرف 30 روز برای همان خدمت دوباره نیامدند و پروندهٔ بازی از آن‌ها نماند ÷ مراجعه‌های مراجعه‌کنندگان شناخته‌شده که در این دوره نتیجه‌ای برایشان ثبت شده است.</translation>
        </message>
        <message>
            <source>Second looks that changed the result</source>
            <translation>تغییر نتیجه در بازنگری</translation>
        </message>
        <message>
            <source>Second looks that changed the result: reopened cases with another decision than before ÷ reopened cases that were decided in the period.</source>
            <translation>تغییر نتیجه در بازنگری: پرونده‌های بازگشوده با تصمیمی جز تصمیم پیشین ÷ پرونده‌های بازگشوده‌ای که در این دوره دربارهٔ آن‌ها تصمیم گرفته شده است.</translation>
        </message>
        <message>
            <source>Seen by a person within a day</source>
            <translation>دیده‌شده توسط کارمند تا یک روز</translation>
        </message>
        <message>
            <source>Seen by a person within a day: cases with which somebody did something by the close of the working day after they came in ÷ cases for which that time ended in the period. Withdrawn and merged ones are left out.</source>
            <translation>دیده‌شده توسط کارمند تا یک روز: پرونده‌هایی که کسی تا پایان روز کاری پس از دریافت کاری با آن‌ها کرده است ÷ پرونده‌هایی که این مهلتشان در این دوره تمام شده است. پس‌گرفته‌ها و ادغام‌شده‌ها حساب نمی‌شوند.</translation>
        </message>
        <message>
            <source>Serving, measured</source>
            <translation>خدمت‌رسانی، اندازه‌گیری‌شده</translation>
        </message>
        <message>
            <source>Share of the working time</source>
            <translation>سهم از زمان کاری</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>مرحله</translation>
        </message>
        <message>
            <source>The branch</source>
            <translation>شعبه</translation>
        </message>
        <message>
            <source>The share of reopened cases is not final: cases of this period can still be reopened.</source>
            <translation>سهم پرونده‌های بازگشوده هنوز قطعی نیست: پرونده‌های این دوره هنوز ممکن است دوباره باز شوند.</translation>
        </message>
        <message>
            <source>The share resolved at the first visit is not final: visitors of this period may still come again.</source>
            <translation>سهم حل‌شده در نخستین مراجعه هنوز قطعی نیست: مراجعه‌کنندگان این دوره هنوز ممکن است دوباره بیایند.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>زمان هر مرحله</translation>
        </message>
        <message>
            <source>Time per step: opening hours from the beginning of a step until it was done in which the branch had to act. A step from which a case was sent back is not counted.</source>
            <translation>زمان هر مرحله: ساعت‌های کاری از آغاز مرحله تا انجام آن که نوبت اقدام با شعبه بوده است. مرحله‌ای که پرونده از آن بازگردانده شده، حساب نمی‌شود.</translation>
        </message>
        <message>
            <source>Times done</source>
            <translation>دفعات انجام</translation>
        </message>
        <message>
            <source>Told in time</source>
            <translation>اطلاع به‌موقع</translation>
        </message>
        <message>
            <source>Told in time: visitors who were told by the deadline ÷ decisions that were due to be told in the period.</source>
            <translation>اطلاع به‌موقع: مراجعه‌کنندگانی که تا پایان مهلت به آن‌ها اطلاع داده شده ÷ تصمیم‌هایی که باید در این دوره اطلاع داده می‌شد.</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>دسترسی‌نیافتن به مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Visits of known visitors</source>
            <translation>مراجعه‌های مراجعه‌کنندگان شناخته‌شده</translation>
        </message>
        <message>
            <source>Visits of known visitors: those with an outcome in the period ÷ all visits with one.</source>
            <translation>مراجعه‌های مراجعه‌کنندگان شناخته‌شده: مراجعه‌های آن‌ها که در این دوره نتیجه‌ای برایشان ثبت شده ÷ همهٔ مراجعه‌های دارای نتیجه.</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>تصمیم‌های گرفته‌شده</translation>
        </message>
        <message>
            <source>Where the time went until the decision</source>
            <translation>زمان تا تصمیم چگونه گذشت</translation>
        </message>
        <message>
            <source>Who had to act</source>
            <translation>نوبت اقدام با چه کسی بود</translation>
        </message>
        <message>
            <source>Working time until the decision, median</source>
            <translation>زمان کاری تا تصمیم، میانه</translation>
        </message>
        <message>
            <source>Working time until the decision: opening hours in which the branch had to act. Time in which the visitor or another body had to act is not counted.</source>
            <translation>زمان کاری تا تصمیم: ساعت‌های کاری که نوبت اقدام با شعبه بوده است. زمانی که نوبت اقدام با مراجعه‌کننده یا نهاد دیگری بوده، حساب نمی‌شود.</translation>
        </message>
        <message>
            <source>the period before</source>
            <translation>دورهٔ پیش</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
    </context>
    <context>
        <name>cases</name>
        <message>
            <source>E-mail</source>
            <translation>رایانامه</translation>
        </message>
        <message>
            <source>How to reach the visitor</source>
            <translation>راه تماس با مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n پرونده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pause(s)</source>
            <translation>
                <numerusform>%n توقف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service charter(s)</source>
            <translation>
                <numerusform>%n شناسنامهٔ خدمت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n خدمت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s)</source>
            <translation>
                <numerusform>%n بار ورود به سامانه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s)</source>
            <translation>
                <numerusform>%n نوبت</numerusform>
            </translation>
        </message>
        <message>
            <source>A complaint about the branch</source>
            <translation>شکایت از شعبه</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>A short name for files and reports. Visitors do not see it.</source>
            <translation>نامی کوتاه برای پرونده‌ها و گزارش‌ها. مراجعه‌کنندگان آن را نمی‌بینند.</translation>
        </message>
        <message>
            <source>A suggestion to the branch</source>
            <translation>پیشنهاد به شعبه</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>عدد صحیح</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>غیبت‌ها</translation>
        </message>
        <message>
            <source>Add a capacity</source>
            <translation>افزودن ظرفیت</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>افزودن مدرک</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>افزودن پرسش</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>افزودن مرحله</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>افزودن پاسخ</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>افزودن نتیجه</translation>
        </message>
        <message>
            <source>Address on letters</source>
            <translation>نشانی روی نامه</translation>
        </message>
        <message>
            <source>After it was opened again. Empty: as many as for the first decision.</source>
            <translation>پس از بازگشایی دوباره. خالی: همان مهلت تصمیم نخست.</translation>
        </message>
        <message>
            <source>Always the same person</source>
            <translation>همیشه یک نفر مشخص</translation>
        </message>
        <message>
            <source>An appointment was booked</source>
            <translation>وقتی ثبت شد</translation>
        </message>
        <message>
            <source>An appointment was cancelled</source>
            <translation>وقتی لغو شد</translation>
        </message>
        <message>
            <source>An appointment was moved</source>
            <translation>وقتی جابه‌جا شد</translation>
        </message>
        <message>
            <source>An outcome must be chosen</source>
            <translation>انتخاب نتیجه الزامی است</translation>
        </message>
        <message>
            <source>Announced so many days before</source>
            <translation>چند روز پیش از آن اعلام شود</translation>
        </message>
        <message>
            <source>Another person approves the decision</source>
            <translation>تصمیم را شخص دیگری تأیید می‌کند</translation>
        </message>
        <message>
            <source>Answered with</source>
            <translation>نوع پاسخ</translation>
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation>گزینه‌های پاسخ</translation>
        </message>
        <message>
            <source>Anybody of the unit</source>
            <translation>هر کس از واحد</translation>
        </message>
        <message>
            <source>Anybody of the unit takes it</source>
            <translation>هر کس از واحد برمی‌دارد</translation>
        </message>
        <message>
            <source>Anyone who types the follow-up code sees it; then the visitor counts as told.</source>
            <translation>به هر کس که کد پیگیری را وارد کند. آن‌گاه نتیجه به مراجعه‌کننده گفته شده است.</translation>
        </message>
        <message>
            <source>Appointments can be booked</source>
            <translation>می‌توان وقت قبلی گرفت</translation>
        </message>
        <message>
            <source>Approve the decision</source>
            <translation>تأیید تصمیم</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>شعبه</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>به دست چه کسی</translation>
        </message>
        <message>
            <source>Calling a number out of order</source>
            <translation>فراخواندن شماره خارج از ترتیب</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>ظرفیت‌ها</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>ظرفیت</translation>
        </message>
        <message>
            <source>Cases that would be given to the person go to the deputy.</source>
            <translation>پرونده‌هایی که به این همکار سپرده می‌شد، به جانشین او می‌رسد.</translation>
        </message>
        <message>
            <source>Clerks choose from these when a visit ends. None: from all outcomes.</source>
            <translation>کارکنان در پایان خدمت از میان این‌ها انتخاب می‌کنند. هیچ‌کدام: از میان همهٔ نتیجه‌ها.</translation>
        </message>
        <message>
            <source>Clerks say how many when a visit ends. 1: they are not asked.</source>
            <translation>کارکنان در پایان خدمت تعداد را می‌نویسند. 1: پرسیده نمی‌شود.</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>بسته می‌شود</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Code of the earlier step</source>
            <translation>کد مرحلهٔ پیشین</translation>
        </message>
        <message>
            <source>Competencies</source>
            <translation>شایستگی‌ها</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>راه تماس</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>باجه‌ها</translation>
        </message>
        <message>
            <source>Criticism of the branch</source>
            <translation>انتقاد از شعبه</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>جانشین</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>مدارک لازم</translation>
        </message>
        <message>
            <source>Duty roster of meetings</source>
            <translation>برنامهٔ دیدارها</translation>
        </message>
        <message>
            <source>Empty on all days: as long as the branch is open. For example {hours}</source>
            <translation>اگر برای هیچ روزی چیزی نوشته نشود: تا وقتی شعبه باز است. برای نمونه {hours}</translation>
        </message>
        <message>
            <source>Empty: another matter. What is chosen here is on the page Complaints too.</source>
            <translation>خالی: موضوعی دیگر. آنچه اینجا انتخاب شود در صفحهٔ «شکایت‌ها» هم دیده می‌شود.</translation>
        </message>
        <message>
            <source>Empty: closed. For example {hours}</source>
            <translation>خالی یعنی تعطیل. برای نمونه {hours}</translation>
        </message>
        <message>
            <source>Empty: it lasts for ever.</source>
            <translation>خالی: بدون پایان.</translation>
        </message>
        <message>
            <source>Empty: one.</source>
            <translation>خالی: یکی.</translation>
        </message>
        <message>
            <source>Empty: the step is always done.</source>
            <translation>خالی: مرحله همیشه انجام می‌شود.</translation>
        </message>
        <message>
            <source>Empty: there is no limit.</source>
            <translation>خالی: بدون محدودیت.</translation>
        </message>
        <message>
            <source>Evidence lasts, months</source>
            <translation>اعتبار گواهی، ماه</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>توضیح</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>فایل‌ها</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>روز اول</translation>
        </message>
        <message>
            <source>First language</source>
            <translation>زبان نخست</translation>
        </message>
        <message>
            <source>For example a street and a room. It is printed on service charters.</source>
            <translation>برای نمونه خیابان و اتاق. در شناسنامهٔ خدمات نوشته می‌شود.</translation>
        </message>
        <message>
            <source>For example where else visitors can go. May be empty.</source>
            <translation>برای نمونه، به کجای دیگر می‌توان مراجعه کرد. می‌تواند خالی بماند.</translation>
        </message>
        <message>
            <source>For example “Identity card”. Kiosk and slip ask for it, and the clerk sees it. Empty: nothing to show.</source>
            <translation>برای نمونه «کارت شناسایی». کیوسک و برگهٔ نوبت آن را می‌خواهند و کارمند هم می‌بیند. خالی: مدرکی لازم نیست.</translation>
        </message>
        <message>
            <source>From what time</source>
            <translation>از چه ساعتی</translation>
        </message>
        <message>
            <source>Given for</source>
            <translation>برای چه کاری</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>تعطیلات</translation>
        </message>
        <message>
            <source>Hours on this day</source>
            <translation>ساعت کاری این روز</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>در حال استفاده</translation>
        </message>
        <message>
            <source>Its people share the cases. Without a unit they are for the whole branch.</source>
            <translation>همکاران آن پرونده‌ها را با هم پیگیری می‌کنند. بدون واحد، پرونده‌ها برای کل شعبه است.</translation>
        </message>
        <message>
            <source>Kinds of cases</source>
            <translation>انواع پرونده</translation>
        </message>
        <message>
            <source>Kiosk and board show it from then on. 0: only on the day.</source>
            <translation>از آن زمان کیوسک و تابلو آن را نشان می‌دهند. 0: فقط همان روز.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Letter of the tickets</source>
            <translation>حرف نوبت‌ها</translation>
        </message>
        <message>
            <source>May concern a member of staff</source>
            <translation>ممکن است دربارهٔ یکی از کارکنان باشد</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>ادغام‌شده در</translation>
        </message>
        <message>
            <source>Messages to visitors</source>
            <translation>پیام‌ها به مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Most files</source>
            <translation>حداکثر شمار فایل‌ها</translation>
        </message>
        <message>
            <source>Most letters</source>
            <translation>بیشترین تعداد نویسه</translation>
        </message>
        <message>
            <source>Most matters in one visit</source>
            <translation>بیشترین تعداد موارد در یک مراجعه</translation>
        </message>
        <message>
            <source>Most people in one visit</source>
            <translation>بیشترین تعداد افراد در یک مراجعه</translation>
        </message>
        <message>
            <source>Most tickets on one day</source>
            <translation>حداکثر نوبت در یک روز</translation>
        </message>
        <message>
            <source>Must be answered</source>
            <translation>پاسخ لازم است</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Needed skill</source>
            <translation>مهارت لازم</translation>
        </message>
        <message>
            <source>None: for every kind that has no message of its own.</source>
            <translation>هیچ‌کدام: برای همهٔ انواعی که پیام خودشان را ندارند.</translation>
        </message>
        <message>
            <source>Not who did an earlier step</source>
            <translation>نه کسی که مرحلهٔ پیشین را انجام داد</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>اطلاعیه</translation>
        </message>
        <message>
            <source>Notice while closed</source>
            <translation>اطلاعیهٔ زمان بسته بودن</translation>
        </message>
        <message>
            <source>Number on the board</source>
            <translation>شمارهٔ روی تابلو</translation>
        </message>
        <message>
            <source>One line</source>
            <translation>یک سطر</translation>
        </message>
        <message>
            <source>One more sentence, for example which branch is open. May be empty.</source>
            <translation>یک جملهٔ دیگر، برای نمونه کدام شعبه باز است. می‌تواند خالی باشد.</translation>
        </message>
        <message>
            <source>One of several answers</source>
            <translation>یکی از چند پاسخ</translation>
        </message>
        <message>
            <source>Only for “Priority visitors first”: a higher rank is called before a lower one.</source>
            <translation>فقط برای ترتیب «ابتدا مراجعه‌کنندگان اولویت‌دار»: رتبهٔ بالاتر زودتر فراخوانده می‌شود.</translation>
        </message>
        <message>
            <source>Only if a question has one answer: code of the question</source>
            <translation>فقط با یک پاسخ مشخص: کد پرسش</translation>
        </message>
        <message>
            <source>Only of people who work more or less than the others: 0.5 gets half as many cases, 2 gets twice as many.</source>
            <translation>فقط برای کسانی که بیشتر یا کمتر از دیگران کار می‌کنند: 0.5 نصف پرونده‌ها و 2 دو برابر آن‌ها را می‌گیرد.</translation>
        </message>
        <message>
            <source>Only who can provide this service gets the case.</source>
            <translation>پرونده فقط به کسی می‌رسد که می‌تواند این خدمت را ارائه کند.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعت کاری</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>باز می‌شود</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>نهادهای دیگر</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>نتیجه‌ها</translation>
        </message>
        <message>
            <source>Pausing a counter</source>
            <translation>توقف کار باجه</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>همکار</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>تصویرها</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Place, as visitors read it</source>
            <translation>نشانی، آن‌گونه که مراجعه‌کنندگان می‌خوانند</translation>
        </message>
        <message>
            <source>Post, as visitors read it</source>
            <translation>سمت، آن‌گونه که مراجعه‌کنندگان می‌بینند</translation>
        </message>
        <message>
            <source>Praise of the branch</source>
            <translation>قدردانی از شعبه</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>رده‌های اولویت</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>زمان انتظار تعهدشده (دقیقه)</translation>
        </message>
        <message>
            <source>Proof to show at the counter</source>
            <translation>مدرکی که در باجه نشان داده می‌شود</translation>
        </message>
        <message>
            <source>Published time at the counter, minutes</source>
            <translation>زمان اعلام‌شده در باجه (دقیقه)</translation>
        </message>
        <message>
            <source>Putting a visitor on hold</source>
            <translation>تعلیق نوبت مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>پرسش</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>پرسش‌ها</translation>
        </message>
        <message>
            <source>Rank among the classes</source>
            <translation>رتبه میان رده‌ها</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>دلیل‌ها</translation>
        </message>
        <message>
            <source>Said when</source>
            <translation>چه وقت گفته می‌شود</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>گروه خدمات</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>گروه‌های خدمات</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>خدمات</translation>
        </message>
        <message>
            <source>Services that ask for it. None chosen: all services.</source>
            <translation>خدمت‌هایی که آن را لازم دارند. اگر چیزی انتخاب نشود: همهٔ خدمت‌ها.</translation>
        </message>
        <message>
            <source>Several lines</source>
            <translation>چند سطر</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>روزهای ویژه</translation>
        </message>
        <message>
            <source>Start of the business day</source>
            <translation>آغاز روز کاری</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>مراحل</translation>
        </message>
        <message>
            <source>Steps of the work</source>
            <translation>مراحل کار</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>The answer: its code, yes, no or a number</source>
            <translation>پاسخ: کد آن، yes، no یا عدد</translation>
        </message>
        <message>
            <source>The body that does its work now. Its name is shown instead everywhere.</source>
            <translation>نهادی که اکنون کار آن را انجام می‌دهد. همه‌جا نام آن نهاد نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>The case was received</source>
            <translation>پرونده دریافت شد</translation>
        </message>
        <message>
            <source>The day before an appointment</source>
            <translation>یک روز پیش از وقت</translation>
        </message>
        <message>
            <source>The deadline is extended</source>
            <translation>مهلت تمدید می‌شود</translation>
        </message>
        <message>
            <source>The kiosk asks its questions, one on a page, and a telephone number. Dates and numbers are not asked there. Pictures are taken with its camera; files are brought to the counter.</source>
            <translation>کیوسک پرسش‌ها را یکی‌یکی می‌پرسد و شماره تلفن می‌گیرد. تاریخ و عدد آنجا پرسیده نمی‌شود. عکس با دوربین آن گرفته می‌شود و فایل‌ها به باجه آورده می‌شوند.</translation>
        </message>
        <message>
            <source>The kiosk shows the result</source>
            <translation>کیوسک نتیجه را نشان می‌دهد</translation>
        </message>
        <message>
            <source>The person it concerns neither handles nor sees the case.</source>
            <translation>کسی که پرونده دربارهٔ اوست نه به آن رسیدگی می‌کند و نه آن را می‌بیند.</translation>
        </message>
        <message>
            <source>The visitor got what they came for</source>
            <translation>مراجعه‌کننده به خواسته‌اش رسید</translation>
        </message>
        <message>
            <source>The visitor is asked for something</source>
            <translation>از مراجعه‌کننده چیزی خواسته می‌شود</translation>
        </message>
        <message>
            <source>The visitor is reminded of it</source>
            <translation>به مراجعه‌کننده یادآوری می‌شود</translation>
        </message>
        <message>
            <source>The visitor is told the result</source>
            <translation>نتیجه به مراجعه‌کننده گفته می‌شود</translation>
        </message>
        <message>
            <source>The visitor was not reached</source>
            <translation>تماس با مراجعه‌کننده برقرار نشد</translation>
        </message>
        <message>
            <source>They belong to the unit too, and approve what its steps ask them to approve.</source>
            <translation>آنها نیز عضو واحد هستند و هر جا در مراحل آمده، تصمیم‌ها را تأیید می‌کنند.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>منطقهٔ زمانی</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>واحدها</translation>
        </message>
        <message>
            <source>Until what time</source>
            <translation>تا چه ساعتی</translation>
        </message>
        <message>
            <source>Visitors can be given a day and a time for this service.</source>
            <translation>برای این خدمت می‌توان به مراجعه‌کننده روز و ساعت داد.</translation>
        </message>
        <message>
            <source>Visitors may register it at the kiosk</source>
            <translation>مراجعه‌کنندگان خودشان در کیوسک ثبت کنند</translation>
        </message>
        <message>
            <source>Visitors read the time of the service charter instead, if one in force names it.</source>
            <translation>اگر شناسنامهٔ جاری خدمت این زمان را گفته باشد، مراجعه‌کنندگان همان را می‌بینند.</translation>
        </message>
        <message>
            <source>Weight of a waited minute</source>
            <translation>وزن هر دقیقه انتظار</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>چه کاری انجام می‌شود</translation>
        </message>
        <message>
            <source>What is done, and by whom</source>
            <translation>چه کاری انجام می‌شود و چه کسی آن را انجام می‌دهد</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>دربارهٔ چیست</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>آنچه مراجعه‌کنندگان می‌خوانند</translation>
        </message>
        <message>
            <source>When</source>
            <translation>چه زمانی</translation>
        </message>
        <message>
            <source>Who did an earlier step</source>
            <translation>کسی که مرحلهٔ پیشین را انجام داد</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>به چه کسی می‌رسد</translation>
        </message>
        <message>
            <source>Who has the fewest open cases</source>
            <translation>کسی که کمترین پروندهٔ باز را دارد</translation>
        </message>
        <message>
            <source>Who is away</source>
            <translation>چه کسی غایب است</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>چه کسی سرپرست است</translation>
        </message>
        <message>
            <source>Who leads the unit</source>
            <translation>سرپرست واحد</translation>
        </message>
        <message>
            <source>Who meets the visitors</source>
            <translation>چه کسی با مراجعه‌کنندگان دیدار می‌کند</translation>
        </message>
        <message>
            <source>Who works on its cases</source>
            <translation>چه کسانی پرونده‌های آن را پیگیری می‌کنند</translation>
        </message>
        <message>
            <source>With 2, a waited minute counts like two: the visitor is called earlier.</source>
            <translation>با وزن 2، هر دقیقه انتظار دو دقیقه به حساب می‌آید و مراجعه‌کننده زودتر فراخوانده می‌شود.</translation>
        </message>
        <message>
            <source>Without steps the handler decides the case. Approvals come last.</source>
            <translation>بدون مراحل، کسی که پرونده را پیگیری می‌کند تصمیم می‌گیرد. تأییدها در پایان می‌آیند.</translation>
        </message>
        <message>
            <source>Without valid evidence</source>
            <translation>بدون گواهی معتبر</translation>
        </message>
        <message>
            <source>Work on the case</source>
            <translation>کار روی پرونده</translation>
        </message>
        <message>
            <source>Working days for a decision</source>
            <translation>روزهای کاری تا تصمیم</translation>
        </message>
        <message>
            <source>Working days for a second look</source>
            <translation>روزهای کاری برای بررسی دوباره</translation>
        </message>
        <message>
            <source>Working days for the step</source>
            <translation>روزهای کاری برای مرحله</translation>
        </message>
        <message>
            <source>Year, month and day (Gregorian), for example {day}</source>
            <translation>سال، ماه و روز میلادی، برای نمونه {day}</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>بله یا نه</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>contact of the branch</source>
            <translation>راه تماس با شعبه</translation>
        </message>
        <message>
            <source>day by which there is an answer</source>
            <translation>روزی که پاسخ تا آن داده می‌شود</translation>
        </message>
        <message>
            <source>day it was received</source>
            <translation>روز دریافت</translation>
        </message>
        <message>
            <source>day of the appointment</source>
            <translation>روز وقت</translation>
        </message>
        <message>
            <source>kind of the case</source>
            <translation>نوع پرونده</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>نام شعبه</translation>
        </message>
        <message>
            <source>nothing: it is only recorded</source>
            <translation>هیچ: فقط ثبت می‌شود</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>شمارهٔ پرونده</translation>
        </message>
        <message>
            <source>place of the branch</source>
            <translation>نشانی شعبه</translation>
        </message>
        <message>
            <source>reasons, as they were written down</source>
            <translation>دلایل، همان‌گونه که نوشته شده است</translation>
        </message>
        <message>
            <source>service of the appointment</source>
            <translation>خدمتی که برای آن وقت گرفته شده</translation>
        </message>
        <message numerus="yes">
            <source>skills of %n clerk(s)</source>
            <translation>
                <numerusform>مهارت‌های %n کارمند</numerusform>
            </translation>
        </message>
        <message>
            <source>the clerk is warned at each call</source>
            <translation>در هر فراخوان به کارمند هشدار داده می‌شود</translation>
        </message>
        <message>
            <source>time of the appointment</source>
            <translation>ساعت وقت</translation>
        </message>
        <message>
            <source>visitors are not called to this person</source>
            <translation>مراجعه‌کننده به این شخص فراخوانده نمی‌شود</translation>
        </message>
        <message>
            <source>what the visitor is asked for</source>
            <translation>آنچه از مراجعه‌کننده خواسته می‌شود</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>آنچه تصمیم گرفته شده است</translation>
        </message>
        <message>
            <source>who handles it</source>
            <translation>مسئول رسیدگی</translation>
        </message>
    </context>
    <context>
        <name>charters</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n ساعت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقیقه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a charter</source>
            <translation>
                <numerusform>%n خدمت بدون شناسنامه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n روز کاری</numerusform>
            </translation>
        </message>
        <message>
            <source>1 to {most} steps</source>
            <translation>1 تا {most} مرحله</translation>
        </message>
        <message>
            <source>A charter tells visitors every step of a service, with its time and its fee.</source>
            <translation>شناسنامهٔ خدمت همهٔ مراحل آن را با زمان و هزینه به مراجعه‌کنندگان می‌گوید.</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>افزودن مرحله</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>همهٔ نسخه‌ها</translation>
        </message>
        <message>
            <source>Altogether</source>
            <translation>در مجموع</translation>
        </message>
        <message>
            <source>Altogether:</source>
            <translation>در مجموع:</translation>
        </message>
        <message>
            <source>Altogether: {sum}</source>
            <translation>در مجموع: {sum}</translation>
        </message>
        <message>
            <source>At least one in five takes longer than the law allows.</source>
            <translation>دست‌کم یک مورد از هر پنج مورد بیش از مهلت قانونی طول می‌کشد.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از این</translation>
        </message>
        <message>
            <source>Bring: {documents}</source>
            <translation>همراه بیاورید: {documents}</translation>
        </message>
        <message>
            <source>By law at most</source>
            <translation>حداکثر قانونی</translation>
        </message>
        <message>
            <source>Cases, from registration to decision</source>
            <translation>پرونده‌ها، از ثبت تا تصمیم</translation>
        </message>
        <message>
            <source>End the charter</source>
            <translation>پایان دادن به شناسنامه</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>For example a room. Empty: the place of the other body, or nothing.</source>
            <translation>برای نمونه شمارهٔ اتاق. خالی: نشانی نهاد دیگر، یا هیچ.</translation>
        </message>
        <message>
            <source>For four weeks the published time was kept by fewer than four in five.</source>
            <translation>چهار هفته است که زمان اعلام‌شده در کمتر از چهار مورد از پنج مورد رعایت شده است.</translation>
        </message>
        <message>
            <source>For four weeks the published time was more than half longer than needed.</source>
            <translation>چهار هفته است که زمان اعلام‌شده بیش از یک‌ونیم برابر زمان لازم است.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>اجرا از</translation>
        </message>
        <message>
            <source>In the order in which the visitor goes through them.</source>
            <translation>به ترتیبی که مراجعه‌کننده آن‌ها را طی می‌کند.</translation>
        </message>
        <message>
            <source>In the same unit. Empty: the law sets no limit.</source>
            <translation>با همان یکا. خالی: قانون مهلتی تعیین نکرده است.</translation>
        </message>
        <message>
            <source>In this version</source>
            <translation>در این نسخه</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>نوع پرونده</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>سنجه</translation>
        </message>
        <message numerus="yes">
            <source>Measured: four in five of %n case(s) took at most {time}</source>
            <translation>
                <numerusform>اندازه‌گیری: چهار مورد از هر پنج مورد (از %n) حداکثر {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured: too few cases in the last 90 days (%n)</source>
            <translation>
                <numerusform>اندازه‌گیری: در 90 روز گذشته موارد بسیار کم است (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>دقیقه</translation>
        </message>
        <message>
            <source>New charter</source>
            <translation>شناسنامهٔ تازه</translation>
        </message>
        <message>
            <source>New charter: {service}</source>
            <translation>شناسنامهٔ تازه: {service}</translation>
        </message>
        <message>
            <source>No charters yet</source>
            <translation>هنوز شناسنامه‌ای نیست</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>این سامانه آن را اندازه نمی‌گیرد</translation>
        </message>
        <message>
            <source>On paper (PDF)</source>
            <translation>روی کاغذ (PDF)</translation>
        </message>
        <message>
            <source>Only with something to look at</source>
            <translation>فقط آن‌چه باید بررسی شود</translation>
        </message>
        <message>
            <source>Published time</source>
            <translation>زمان اعلام‌شده</translation>
        </message>
        <message>
            <source>Reading the charters</source>
            <translation>خواندن شناسنامه‌ها</translation>
        </message>
        <message>
            <source>Save this charter to print and hang up</source>
            <translation>ذخیرهٔ شناسنامه برای چاپ و نصب</translation>
        </message>
        <message>
            <source>Saved as a draft: {service}</source>
            <translation>به‌صورت پیش‌نویس ذخیره شد: {service}</translation>
        </message>
        <message>
            <source>Saved: {service}</source>
            <translation>ذخیره شد: {service}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Service charter</source>
            <translation>شناسنامهٔ خدمت</translation>
        </message>
        <message>
            <source>Service charters</source>
            <translation>شناسنامهٔ خدمات</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>مرحله</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>مراحل</translation>
        </message>
        <message>
            <source>Suggested: {time}</source>
            <translation>پیشنهاد: {time}</translation>
        </message>
        <message>
            <source>The charters are from that time.</source>
            <translation>شناسنامه‌ها مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The published time is compared with it.</source>
            <translation>زمان اعلام‌شده با آن مقایسه می‌شود.</translation>
        </message>
        <message>
            <source>The steps</source>
            <translation>مراحل</translation>
        </message>
        <message>
            <source>The time at the counter</source>
            <translation>زمان در باجه</translation>
        </message>
        <message>
            <source>The whole visit, with the wait</source>
            <translation>کل مراجعه، با انتظار</translation>
        </message>
        <message>
            <source>This branch</source>
            <translation>همین شعبه</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Time in</source>
            <translation>یکای زمان</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: visitors rely on what they read today.</source>
            <translation>زودتر از فردا نه: مراجعه‌کنندگان به آن‌چه امروز می‌خوانند اعتماد می‌کنند.</translation>
        </message>
        <message>
            <source>Version {number}: {state}</source>
            <translation>نسخهٔ {number}: {state}</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>آن‌چه تغییر کرده</translation>
        </message>
        <message>
            <source>What differs from version {number}</source>
            <translation>تفاوت با نسخهٔ {number}</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>چه کاری انجام می‌شود</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>چه همراه بیاورید</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کجا</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>چه کسی انجام می‌دهد</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>روز کاری</translation>
        </message>
        <message>
            <source>a service of the branch</source>
            <translation>یکی از خدمات شعبه</translation>
        </message>
        <message>
            <source>a time and a fee that can be</source>
            <translation>زمان و هزینهٔ ممکن</translation>
        </message>
        <message>
            <source>a time in minutes or hours, because visits are measured in them</source>
            <translation>زمان به دقیقه یا ساعت، چون مراجعه‌ها با آن سنجیده می‌شود</translation>
        </message>
        <message>
            <source>a time in working days, because cases are measured in them</source>
            <translation>زمان به روز کاری، چون پرونده‌ها با آن سنجیده می‌شود</translation>
        </message>
        <message>
            <source>a time within the legal limit</source>
            <translation>زمانی در حد قانونی</translation>
        </message>
        <message>
            <source>by law at most {time}</source>
            <translation>حداکثر قانونی: {time}</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>رایگان</translation>
        </message>
        <message>
            <source>no measurement, because another body does it</source>
            <translation>بدون سنجه، چون نهاد دیگری آن را انجام می‌دهد</translation>
        </message>
        <message>
            <source>over the legal limit</source>
            <translation>بیش از حد قانونی</translation>
        </message>
        <message>
            <source>published too long</source>
            <translation>زمان اعلام‌شده بیش از اندازه بلند است</translation>
        </message>
        <message>
            <source>published too short</source>
            <translation>زمان اعلام‌شده بیش از اندازه کوتاه است</translation>
        </message>
        <message>
            <source>step {number}: {finding}</source>
            <translation>مرحلهٔ {number}: {finding}</translation>
        </message>
        <message>
            <source>step {number}: {part}</source>
            <translation>مرحلهٔ {number}: {part}</translation>
        </message>
        <message>
            <source>the kind of case that is measured</source>
            <translation>نوع پرونده‌ای که سنجیده می‌شود</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>انجام‌دهنده</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{branch} · draft</source>
            <translation>{branch} · پیش‌نویس</translation>
        </message>
        <message>
            <source>{branch} · in force from {day}</source>
            <translation>{branch} · اجرا از {day}</translation>
        </message>
        <message>
            <source>{figures} ({limit})</source>
            <translation>{figures} ({limit})</translation>
        </message>
        <message>
            <source>{name} (now: {other})</source>
            <translation>{name} (اکنون: {other})</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} ساعت</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} دقیقه</translation>
        </message>
        <message>
            <source>{number} working days</source>
            <translation>{number} روز کاری</translation>
        </message>
        <message>
            <source>{number}. {what}</source>
            <translation>{number}. {what}</translation>
        </message>
        <message>
            <source>{time} · {fee}</source>
            <translation>{time}، {fee}</translation>
        </message>
        <message>
            <source>{verb}: {service}</source>
            <translation>{verb}: {service}</translation>
        </message>
        <message>
            <source>{who}: {where}</source>
            <translation>{who}: {where}</translation>
        </message>
        <message>
            <source>“{name}” in these languages: {languages}</source>
            <translation>«{name}» به این زبان‌ها: {languages}</translation>
        </message>
    </context>
    <context>
        <name>complaint_figures</name>
        <message>
            <source>A complaint with several themes counts in each of them. What we did is what the findings say.</source>
            <translation>شکایتی که چند موضوع دارد در هر کدام شمرده می‌شود. «چه کردیم» از نتیجهٔ بررسی‌ها گرفته شده است.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>علت</translation>
        </message>
        <message>
            <source>Complaints by severity</source>
            <translation>شکایت‌ها بر پایهٔ شدت</translation>
        </message>
        <message>
            <source>Complaints, criticism, suggestions, praise</source>
            <translation>شکایت‌ها، انتقادها، پیشنهادها، قدردانی‌ها</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>تصمیم گرفته‌شده</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>در مهلت</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Look changed</source>
            <translation>تغییر تصمیم</translation>
        </message>
        <message>
            <source>Look changed: second looks with another decision than before ÷ second looks decided in the period.</source>
            <translation>تغییر تصمیم: بررسی‌های دوباره با تصمیمی متفاوت از قبل ÷ بررسی‌های دوباره‌ای که در این دوره به تصمیم رسیدند.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>تعداد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>ثبت‌شده</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>شدت</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>Themes of complaints</source>
            <translation>موضوع‌های شکایت</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>وارد</translation>
        </message>
        <message>
            <source>Upheld: complaints decided in the period in which the visitor was right, fully or in part.</source>
            <translation>وارد: شکایت‌هایی که در این دوره دربارهٔ آن‌ها تصمیم گرفته شد و حق، کامل یا تا حدی، با مراجعه‌کننده بود.</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>چه کردیم</translation>
        </message>
        <message>
            <source>Why complaints were upheld</source>
            <translation>چرا شکایت‌ها وارد بودند</translation>
        </message>
    </context>
    <context>
        <name>complaints</name>
        <message>
            <source>A decision</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>Access: steps, language, disability</source>
            <translation>دسترسی: پله، زبان، معلولیت</translation>
        </message>
        <message>
            <source>Administrative: a rule or a procedure</source>
            <translation>اداری: مقررات یا روش کار</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>عذرخواهی</translation>
        </message>
        <message>
            <source>Behaviour of staff</source>
            <translation>رفتار کارمند</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شکایت</translation>
        </message>
        <message>
            <source>Conduct of a person</source>
            <translation>رفتار یک فرد</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>بحرانی</translation>
        </message>
        <message>
            <source>Critical: safety, bribery</source>
            <translation>بحرانی: ایمنی، رشوه</translation>
        </message>
        <message>
            <source>Criticism</source>
            <translation>انتقاد</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>توضیح</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>Information: wrong, missing or unclear</source>
            <translation>اطلاع‌رسانی: نادرست، ناقص یا نامفهوم</translation>
        </message>
        <message>
            <source>Kiosk, screens, website</source>
            <translation>کیوسک، تابلو، وبگاه</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>جزئی</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>مبلغ نقدی</translation>
        </message>
        <message>
            <source>Next visit without waiting</source>
            <translation>مراجعهٔ بعدی بدون انتظار</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>هنوز ارزیابی نشده</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>معمولی</translation>
        </message>
        <message>
            <source>Organisational: staff, time, work flow</source>
            <translation>سازمانی: نیرو، زمان، گردش کار</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>اطلاعات شخصی</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>قدردانی</translation>
        </message>
        <message>
            <source>Premises and order</source>
            <translation>ساختمان و نظم</translation>
        </message>
        <message>
            <source>Request to waive the fee</source>
            <translation>درخواست بخشودگی هزینه</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>جدی</translation>
        </message>
        <message>
            <source>Serious: rights, discrimination</source>
            <translation>جدی: حقوق، تبعیض</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>چیز دیگر</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>Technical: devices and programs</source>
            <translation>فنی: دستگاه‌ها و برنامه‌ها</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>مراجعهٔ کارمند به منزل</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>Wrong or missing information</source>
            <translation>اطلاعات نادرست یا ناقص</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>تأیید شد</translation>
        </message>
        <message>
            <source>not given after all</source>
            <translation>پس گرفته شد</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>قول داده شد</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>رد شد</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>در انتظار تأیید</translation>
        </message>
        <message>
            <source>{remedy}, {amount}</source>
            <translation>{remedy}، {amount}</translation>
        </message>
    </context>
    <context>
        <name>console.appointments</name>
        <message>
            <source>Appointments</source>
            <translation>وقت‌های قبلی</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>در باجه</translation>
        </message>
        <message>
            <source>At the counter: it then belongs to the visit {number}, and to the visitor who is known there.</source>
            <translation>اگر «در باجه» باشد، نوبت به مراجعهٔ {number} و به مراجعه‌کنندهٔ شناخته‌شدهٔ آن تعلق دارد.</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>دادن وقت قبلی</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>وقت گرفته</translation>
        </message>
        <message>
            <source>Booked: {service}</source>
            <translation>وقت گرفته شد: {service}</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>تلفنی</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>آمد</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>لغو وقت</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>لغو شده</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>کد {code}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>روز بعد</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>روز پیش</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>نیامد</translation>
        </message>
        <message>
            <source>Finish and book</source>
            <translation>پایان و دادن وقت</translation>
        </message>
        <message>
            <source>Found by its code</source>
            <translation>با کد پیدا شد</translation>
        </message>
        <message>
            <source>How it was asked for</source>
            <translation>چگونه درخواست شد</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>زبان مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Look at another day, or book an appointment.</source>
            <translation>روز دیگری را ببینید یا وقت تازه‌ای بدهید.</translation>
        </message>
        <message>
            <source>May stay empty. The number itself is not kept; it only counts how many open appointments it has.</source>
            <translation>می‌تواند خالی بماند. خود شماره نگه داشته نمی‌شود و فقط وقت‌های باز با آن شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>جابه‌جایی</translation>
        </message>
        <message>
            <source>No appointments on this day</source>
            <translation>برای این روز وقتی داده نشده است</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Write everything down.</source>
            <translation>چاپگری برای باجه‌ها تنظیم نشده است. همه را یادداشت کنید.</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>لازم نیست</translation>
        </message>
        <message>
            <source>Please give the visitor day, time and code. The code is shown only now; the visitor enters it at the kiosk.</source>
            <translation>روز، ساعت و کد را به مراجعه‌کننده بدهید. کد فقط اکنون نشان داده می‌شود؛ مراجعه‌کننده آن را در کیوسک وارد می‌کند.</translation>
        </message>
        <message>
            <source>Reading the appointments</source>
            <translation>وقت‌ها خوانده می‌شود</translation>
        </message>
        <message>
            <source>Return on</source>
            <translation>مراجعهٔ دوباره در</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Still expected</source>
            <translation>هنوز در انتظار آمدن</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>شمارهٔ تلفن</translation>
        </message>
        <message>
            <source>The appointment was cancelled. Its place is free again.</source>
            <translation>وقت لغو شد. جای آن دوباره خالی است.</translation>
        </message>
        <message>
            <source>The appointment was moved. Its code stays the same.</source>
            <translation>وقت جابه‌جا شد. کد همان است.</translation>
        </message>
        <message>
            <source>The branch cannot keep it</source>
            <translation>شعبه نمی‌تواند پذیرش کند</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>The slip was not printed. Print it again, or write it down.</source>
            <translation>برگه چاپ نشد. دوباره چاپ کنید یا یادداشت کنید.</translation>
        </message>
        <message>
            <source>The visitor cancels</source>
            <translation>مراجعه‌کننده لغو می‌کند</translation>
        </message>
        <message>
            <source>The visitor has it</source>
            <translation>به مراجعه‌کننده داده شد</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>امروز</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>دلیل لغو</translation>
        </message>
        <message>
            <source>booked at the counter</source>
            <translation>در باجه گرفته شد</translation>
        </message>
        <message>
            <source>booked at the kiosk</source>
            <translation>در کیوسک گرفته شد</translation>
        </message>
        <message>
            <source>booked by phone</source>
            <translation>تلفنی گرفته شد</translation>
        </message>
        <message>
            <source>by the branch</source>
            <translation>از سوی شعبه</translation>
        </message>
        <message>
            <source>by the visitor</source>
            <translation>از سوی مراجعه‌کننده</translation>
        </message>
        <message>
            <source>late, ticket {number}</source>
            <translation>با تأخیر، نوبت {number}</translation>
        </message>
        <message>
            <source>moved to another time</source>
            <translation>به وقت دیگری منتقل شد</translation>
        </message>
        <message>
            <source>return visit</source>
            <translation>مراجعهٔ دوباره</translation>
        </message>
        <message>
            <source>the visit was continued</source>
            <translation>مراجعه ادامه یافت</translation>
        </message>
        <message>
            <source>ticket {number}</source>
            <translation>نوبت {number}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{day}. Came: {arrived}, did not come: {missed}</source>
            <translation>{day}. آمدند: {arrived}، نیامدند: {missed}</translation>
        </message>
    </context>
    <context>
        <name>console.bodies</name>
        <message>
            <source>Add a body</source>
            <translation>افزودن نهاد</translation>
        </message>
        <message>
            <source>Add the bodies to which you refer cases most often.</source>
            <translation>نهادهایی را که بیشتر پرونده‌ها به آن‌ها ارجاع می‌شود بیفزایید.</translation>
        </message>
        <message>
            <source>Cases can be referred to them, and they do steps of services.</source>
            <translation>پرونده‌ها به آن‌ها ارجاع می‌شود و مراحلی از خدمات را انجام می‌دهند.</translation>
        </message>
        <message>
            <source>It does its work itself</source>
            <translation>خود کارش را انجام می‌دهد</translation>
        </message>
        <message>
            <source>Reading the list of bodies</source>
            <translation>در حال خواندن فهرست نهادها</translation>
        </message>
        <message>
            <source>There is no other body yet</source>
            <translation>هنوز نهاد دیگری نیست</translation>
        </message>
        <message>
            <source>{code}, merged into {other}</source>
            <translation>{code}، ادغام‌شده در {other}</translation>
        </message>
    </context>
    <context>
        <name>console.branch</name>
        <message>
            <source>Kiosk, board and slips show these texts at once.</source>
            <translation>کیوسک، تابلو و برگه‌ها این متن‌ها را بی‌درنگ نشان می‌دهند.</translation>
        </message>
        <message>
            <source>Reading the branch</source>
            <translation>در حال خواندن مشخصات شعبه</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>ذخیره شد.</translation>
        </message>
        <message>
            <source>Set it up with the guide of the first start.</source>
            <translation>آن را با راهنمای نخستین اجرا راه‌اندازی کنید.</translation>
        </message>
        <message>
            <source>The branch is not set up yet</source>
            <translation>شعبه هنوز راه‌اندازی نشده است</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>آنچه اینجا می‌بینید مربوط به همان زمان است.</translation>
        </message>
    </context>
    <context>
        <name>console.calendar</name>
        <message>
            <source>Add a special day</source>
            <translation>افزودن روز ویژه</translation>
        </message>
        <message>
            <source>Add the ticked days as closed days</source>
            <translation>افزودن روزهای علامت‌زده به‌عنوان تعطیل</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>تعطیل</translation>
        </message>
        <message>
            <source>Country: {code}. The country is a setting. Check the days against the official calendar before you add them.</source>
            <translation>کشور: {code}. کشور در تنظیمات تعیین می‌شود. پیش از افزودن، روزها را با تقویم رسمی مقایسه کنید.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Each change takes effect at once, today too. Kiosk and board follow.</source>
            <translation>هر تغییر بی‌درنگ اعمال می‌شود، همین امروز هم. کیوسک و تابلو خودشان به‌روز می‌شوند.</translation>
        </message>
        <message>
            <source>English name only: {languages}</source>
            <translation>نام فقط به انگلیسی: {languages}</translation>
        </message>
        <message>
            <source>For example {hours}; a break is the time between two periods. A weekday without hours is closed.</source>
            <translation>برای نمونه {hours}؛ زمان میان دو بازه، استراحت است. روزی که ساعت کاری ندارد تعطیل است.</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>از امروز به بعد</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>ساعت کاری و تقویم</translation>
        </message>
        <message>
            <source>Hours and days are from that time.</source>
            <translation>ساعت‌ها و روزها مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>بماند</translation>
        </message>
        <message>
            <source>Looking up the public holidays</source>
            <translation>در حال جست‌وجوی تعطیلات رسمی</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>No public holidays are known for the country {code}.</source>
            <translation>تعطیلات رسمی کشور {code} در دست نیست.</translation>
        </message>
        <message>
            <source>No weekday has hours: the branch is open day and night, except on special days.</source>
            <translation>برای هیچ روز هفته ساعت کاری تعیین نشده است: شعبه شبانه‌روز باز است، جز در روزهای ویژه.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>تعطیلات رسمی</translation>
        </message>
        <message>
            <source>Reading the calendar</source>
            <translation>در حال خواندن تقویم</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>حذف این روز</translation>
        </message>
        <message>
            <source>Remove {day}?</source>
            <translation>{day} حذف شود؟</translation>
        </message>
        <message>
            <source>Removed: {days}</source>
            <translation>حذف شد: {days}</translation>
        </message>
        <message>
            <source>Saved: {days}</source>
            <translation>ذخیره شد: {days}</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>روزهای ویژه</translation>
        </message>
        <message>
            <source>The hours of the weekday then apply, and nothing is announced.</source>
            <translation>آنگاه ساعت کاری همان روز هفته برقرار است و چیزی اعلام نمی‌شود.</translation>
        </message>
        <message>
            <source>The weekly hours are saved.</source>
            <translation>ساعت کاری هفتگی ذخیره شد.</translation>
        </message>
        <message>
            <source>This day is over. It stays as it was, because figures of the past depend on it.</source>
            <translation>این روز گذشته است. همان‌گونه می‌ماند، چون آمار گذشته به آن وابسته است.</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>ساعت کاری هفتگی</translation>
        </message>
        <message>
            <source>With hours of their own</source>
            <translation>با ساعت کاری جداگانه</translation>
        </message>
        <message>
            <source>already a special day</source>
            <translation>از پیش روز ویژه است</translation>
        </message>
        <message>
            <source>follows the moon, may move by a day</source>
            <translation>بر پایهٔ تقویم قمری؛ شاید یک روز جابه‌جا شود</translation>
        </message>
        <message>
            <source>over</source>
            <translation>گذشته است</translation>
        </message>
    </context>
    <context>
        <name>console.case_figures</name>
        <message>
            <source>Choose another period above.</source>
            <translation>دورهٔ دیگری را در بالا انتخاب کنید.</translation>
        </message>
        <message>
            <source>Counting the cases</source>
            <translation>در حال شمارش پرونده‌ها</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>نخستین روز</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>آخرین روز</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>ماه گذشته</translation>
        </message>
        <message>
            <source>No cases in this period</source>
            <translation>در این دوره پرونده‌ای نیست</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>روزهای دیگر</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>آمار مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>این ماه</translation>
        </message>
        <message>
            <source>as in the period before</source>
            <translation>مانند دورهٔ پیش</translation>
        </message>
    </context>
    <context>
        <name>console.case_kinds</name>
        <message>
            <source>A change holds for new cases. Cases registered before keep their questions and outcomes.</source>
            <translation>تغییر برای پرونده‌های تازه است. پرونده‌های پیشین پرسش‌ها و نتیجه‌های خود را نگه می‌دارند.</translation>
        </message>
        <message>
            <source>Add a kind of case</source>
            <translation>افزودن نوع پرونده</translation>
        </message>
        <message>
            <source>Add the first kind of case.</source>
            <translation>نخستین نوع پرونده را بیفزایید.</translation>
        </message>
        <message>
            <source>Add this kind of case or cancel first. Then open the file.</source>
            <translation>نخست این نوع پرونده را اضافه یا لغو کنید. سپس فایل را باز کنید.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لازم نیست</translation>
        </message>
        <message>
            <source>Open an XLSForm</source>
            <translation>باز کردن XLSForm</translation>
        </message>
        <message>
            <source>Reading the kinds of cases</source>
            <translation>در حال خواندن انواع پرونده</translation>
        </message>
        <message>
            <source>Save as XLSForm</source>
            <translation>ذخیره به‌صورت XLSForm</translation>
        </message>
        <message>
            <source>The whole branch</source>
            <translation>کل شعبه</translation>
        </message>
        <message>
            <source>There is no kind of case yet</source>
            <translation>هنوز هیچ نوع پرونده‌ای نیست</translation>
        </message>
        <message>
            <source>{file} fills in the form of a new kind. Nothing is saved yet. Set days, unit and steps here.</source>
            <translation>فرم نوع تازه از فایل {file} پر شد. هنوز چیزی ذخیره نشده است. روزها، واحد و مراحل را اینجا تعیین کنید.</translation>
        </message>
    </context>
    <context>
        <name>console.cases</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n پرونده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases, the first {count} are shown</source>
            <translation>
                <numerusform>%n پرونده، {count} تای نخست دیده می‌شود</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n روز کاری</numerusform>
            </translation>
        </message>
        <message>
            <source>A unit gets the answer on this page and confirms it.</source>
            <translation>واحد پاسخ را در همین صفحه می‌گیرد و تأیید می‌کند.</translation>
        </message>
        <message>
            <source>A visitor</source>
            <translation>مراجعه‌کننده</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>همهٔ پرونده‌های باز</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>نهاد دیگر</translation>
        </message>
        <message>
            <source>Answer sent to the other branch</source>
            <translation>پاسخ به شعبهٔ دیگر فرستاده شد</translation>
        </message>
        <message>
            <source>Anybody of the unit can answer.</source>
            <translation>هر یک از کارکنان واحد می‌تواند پاسخ دهد.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>تأیید</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تأیید شد</translation>
        </message>
        <message>
            <source>Ask for an opinion</source>
            <translation>درخواست نظر</translation>
        </message>
        <message>
            <source>Ask for the answer on</source>
            <translation>تاریخ پیگیری پاسخ</translation>
        </message>
        <message>
            <source>Ask the visitor</source>
            <translation>پرسش از مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Asked by my unit</source>
            <translation>درخواست‌های واحد من</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>در باجه</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>در کیوسک</translation>
        </message>
        <message>
            <source>Back to an earlier step</source>
            <translation>بازگشت به مرحلهٔ پیشین</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>با رایانامه</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>با نامه</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>تلفنی</translation>
        </message>
        <message>
            <source>Came back from the other body</source>
            <translation>نهاد دیگر پاسخ داد</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>پرونده‌ها</translation>
        </message>
        <message>
            <source>Choose another list, or register a case.</source>
            <translation>فهرست دیگری را انتخاب کنید یا پرونده‌ای ثبت کنید.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بسته</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>پرونده‌های بسته هم</translation>
        </message>
        <message>
            <source>Closed: goes on in another case</source>
            <translation>بسته: در پروندهٔ دیگری ادامه دارد</translation>
        </message>
        <message>
            <source>Closed: the other branch has the answer</source>
            <translation>بسته شد: شعبهٔ دیگر پاسخ را گرفت</translation>
        </message>
        <message>
            <source>Closed: the unit has the answer</source>
            <translation>بسته شد: واحد پاسخ را گرفت</translation>
        </message>
        <message>
            <source>Closed: the visitor was not reached</source>
            <translation>بسته: مراجعه‌کننده در دسترس نبود</translation>
        </message>
        <message>
            <source>Closed: the visitor was told</source>
            <translation>بسته: به مراجعه‌کننده اطلاع داده شد</translation>
        </message>
        <message>
            <source>Closed: withdrawn by the visitor</source>
            <translation>بسته: مراجعه‌کننده پس گرفت</translation>
        </message>
        <message>
            <source>Confirm the answer by</source>
            <translation>مهلت تأیید پاسخ</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>مهلت</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>مهلت تمدید شد</translation>
        </message>
        <message>
            <source>Deadline paused</source>
            <translation>مهلت متوقف است</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>تصمیم‌گیری</translation>
        </message>
        <message>
            <source>Decide again</source>
            <translation>تصمیم دوباره</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>مهلت تصمیم‌گیری</translation>
        </message>
        <message>
            <source>Decided, not told yet</source>
            <translation>تصمیم گرفته شد، اطلاع داده نشده</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>تصمیم پس گرفته شد</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>مشخصات</translation>
        </message>
        <message>
            <source>Extend the deadline</source>
            <translation>تمدید مهلت</translation>
        </message>
        <message>
            <source>Extended by</source>
            <translation>مدت تمدید</translation>
        </message>
        <message>
            <source>Finish the step by</source>
            <translation>پایان مرحله تا</translation>
        </message>
        <message>
            <source>Follow-up code {code}</source>
            <translation>کد پیگیری {code}</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>برای شعبهٔ</translation>
        </message>
        <message>
            <source>For the unit</source>
            <translation>برای واحد</translation>
        </message>
        <message>
            <source>For the visitor at your counter</source>
            <translation>برای مراجعه‌کنندهٔ حاضر در باجهٔ شما</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>برای چه کسی</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>از شعبهٔ دیگر</translation>
        </message>
        <message>
            <source>Give my opinion</source>
            <translation>نظر دادن</translation>
        </message>
        <message>
            <source>Go on without an opinion</source>
            <translation>ادامه بدون نظر</translation>
        </message>
        <message>
            <source>Goes on as</source>
            <translation>ادامه در</translation>
        </message>
        <message>
            <source>Hand over to somebody else</source>
            <translation>سپردن به دیگری</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>سپرده شد</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>رسیدگی‌کننده</translation>
        </message>
        <message>
            <source>How</source>
            <translation>چگونه</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>از کجا معلوم شده است</translation>
        </message>
        <message>
            <source>How it was received</source>
            <translation>چگونه رسید</translation>
        </message>
        <message>
            <source>How the visitor was reminded</source>
            <translation>چگونه به مراجعه‌کننده یادآوری شد</translation>
        </message>
        <message>
            <source>I handle this case myself</source>
            <translation>خودم رسیدگی می‌کنم</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>در حال رسیدگی</translation>
        </message>
        <message>
            <source>Inside the branch</source>
            <translation>درون شعبه</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>نوع پرونده</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>زبان مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>آخرین یادآوری</translation>
        </message>
        <message>
            <source>May stay empty. It counts for the cost of a case only.</source>
            <translation>می‌تواند خالی بماند. فقط در هزینهٔ پرونده حساب می‌شود.</translation>
        </message>
        <message>
            <source>Merge with another case</source>
            <translation>ادغام با پروندهٔ دیگر</translation>
        </message>
        <message>
            <source>Merged cases</source>
            <translation>پرونده‌های ادغام‌شده</translation>
        </message>
        <message>
            <source>Merged with another case</source>
            <translation>با پروندهٔ دیگر ادغام شد</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>پرونده‌های من</translation>
        </message>
        <message>
            <source>Minutes of work at the desk</source>
            <translation>دقیقه‌های کار اداری</translation>
        </message>
        <message>
            <source>My opinion is asked</source>
            <translation>نظر من خواسته شده</translation>
        </message>
        <message>
            <source>Name the person it concerns</source>
            <translation>تعیین فردی که موضوع به او مربوط است</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>پاسخی نرسید</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translation>پرونده‌ای اینجا نیست</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>دربارهٔ شخص خاصی نیست</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>هنوز هیچ‌کس</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>بدون رسیدگی‌کننده</translation>
        </message>
        <message>
            <source>Not continued</source>
            <translation>ادامه نیافت</translation>
        </message>
        <message>
            <source>Not continued: no answer came</source>
            <translation>ادامه نیافت: پاسخی نرسید</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>در دسترس نبود</translation>
        </message>
        <message>
            <source>Note for colleagues</source>
            <translation>یادداشت برای همکاران</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Number of the other case</source>
            <translation>شمارهٔ پروندهٔ دیگر</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>شمارهٔ {number}</translation>
        </message>
        <message>
            <source>Of no unit</source>
            <translation>بدون واحد</translation>
        </message>
        <message>
            <source>Of which unit</source>
            <translation>از کدام واحد</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>نظر</translation>
        </message>
        <message>
            <source>Opinion asked</source>
            <translation>نظر خواسته شد</translation>
        </message>
        <message>
            <source>Opinion of {name}</source>
            <translation>نظر {name}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>از مهلت گذشته</translation>
        </message>
        <message>
            <source>Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.</source>
            <translation>لطفاً شماره و کد را به مراجعه‌کننده بدهید. کد فقط اکنون دیده می‌شود؛ با آن می‌توان وضعیت پرونده را پرسید.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>چاپ رسید</translation>
        </message>
        <message>
            <source>Print the slip again</source>
            <translation>چاپ دوبارهٔ رسید</translation>
        </message>
        <message>
            <source>Reading the cases</source>
            <translation>در حال خواندن پرونده‌ها</translation>
        </message>
        <message>
            <source>Reasons, as the visitor will hear them</source>
            <translation>دلیل‌ها، همان‌گونه که به مراجعه‌کننده گفته می‌شود</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>رسیده</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>ثبت پاسخ</translation>
        </message>
        <message>
            <source>Refer to another body</source>
            <translation>ارجاع به نهاد دیگر</translation>
        </message>
        <message>
            <source>Refer to another branch</source>
            <translation>ارجاع به شعبهٔ دیگر</translation>
        </message>
        <message>
            <source>Refer to another unit</source>
            <translation>ارجاع به واحد دیگر</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>ارجاع شد</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>ارجاع‌شده به</translation>
        </message>
        <message>
            <source>Referred to another branch</source>
            <translation>به شعبهٔ دیگر ارجاع شد</translation>
        </message>
        <message>
            <source>Referred to another unit</source>
            <translation>به واحد دیگر ارجاع شد</translation>
        </message>
        <message>
            <source>Referred to the branch</source>
            <translation>ارجاع‌شده به شعبهٔ</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>ثبت</translation>
        </message>
        <message>
            <source>Register a case</source>
            <translation>ثبت پرونده</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>ثبت شد</translation>
        </message>
        <message>
            <source>Registered: {number}</source>
            <translation>ثبت شد: {number}</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>یادآوری</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>یادآوری شد</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>بازگشایی</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>بازگشایی شد</translation>
        </message>
        <message>
            <source>Result sent by e-mail; nobody knows yet whether it was read</source>
            <translation>نتیجه با ایمیل فرستاده شد؛ هنوز معلوم نیست خوانده شده باشد</translation>
        </message>
        <message>
            <source>Return for revision</source>
            <translation>بازگرداندن برای بررسی دوباره</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>بازگردانده شد</translation>
        </message>
        <message>
            <source>Saved: {number}</source>
            <translation>ذخیره شد: {number}</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>فرستادن پاسخ</translation>
        </message>
        <message>
            <source>Send the answer by</source>
            <translation>مهلت فرستادن پاسخ</translation>
        </message>
        <message>
            <source>Separate from the other case</source>
            <translation>جدا کردن از پروندهٔ دیگر</translation>
        </message>
        <message>
            <source>Separated from the other case</source>
            <translation>از پروندهٔ دیگر جدا شد</translation>
        </message>
        <message>
            <source>Something else was being saved, so the case was not registered. Please try again.</source>
            <translation>در این هنگام کار دیگری ذخیره می‌شد، بنابراین پرونده ثبت نشد. لطفاً دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>مرحله</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>مرحله انجام شد</translation>
        </message>
        <message>
            <source>Step is done</source>
            <translation>مرحله انجام شد</translation>
        </message>
        <message>
            <source>Stop trying to reach the visitor</source>
            <translation>پایان تلاش برای تماس</translation>
        </message>
        <message>
            <source>Take back from the other body</source>
            <translation>بازپس‌گیری از نهاد دیگر</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>بر عهده گرفتن پرونده</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>بر عهده گرفته شد</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>بازپس گرفته شد</translation>
        </message>
        <message>
            <source>Tell the visitor by</source>
            <translation>مهلت اطلاع به مراجعه‌کننده</translation>
        </message>
        <message>
            <source>The case waits for it</source>
            <translation>پرونده منتظر این نظر می‌ماند</translation>
        </message>
        <message>
            <source>The case with the lower number goes on. The history of both stays readable.</source>
            <translation>پرونده‌ای که شمارهٔ کوچک‌تری دارد ادامه می‌یابد. سابقهٔ هر دو خواندنی می‌ماند.</translation>
        </message>
        <message>
            <source>The files are being checked. The case is registered after that.</source>
            <translation>فایل‌ها بررسی می‌شوند. پس از آن پرونده ثبت می‌شود.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The opinion of which unit</source>
            <translation>نظر کدام واحد</translation>
        </message>
        <message>
            <source>The other body answered</source>
            <translation>نهاد دیگر پاسخ داد</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>دربارهٔ چه کسی است</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>رسید در حال چاپ است.</translation>
        </message>
        <message>
            <source>The slip is printed.</source>
            <translation>رسید چاپ شد.</translation>
        </message>
        <message>
            <source>The unit has the answer</source>
            <translation>واحد پاسخ را گرفت</translation>
        </message>
        <message>
            <source>The visitor has both</source>
            <translation>مراجعه‌کننده هر دو را دارد</translation>
        </message>
        <message>
            <source>This person will neither see nor handle the case.</source>
            <translation>این همکار پرونده را نمی‌بیند و به آن رسیدگی نمی‌کند.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>Ticket {number}</source>
            <translation>نوبت {number}</translation>
        </message>
        <message>
            <source>To which body</source>
            <translation>به کدام نهاد</translation>
        </message>
        <message>
            <source>To which branch</source>
            <translation>به کدام شعبه</translation>
        </message>
        <message>
            <source>To which step</source>
            <translation>به کدام مرحله</translation>
        </message>
        <message>
            <source>To which unit</source>
            <translation>به کدام واحد</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>به چه کسی</translation>
        </message>
        <message>
            <source>To whom, and what they are asked</source>
            <translation>به کجا و چه پرسیده می‌شود</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>واحد</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Visitor answered</source>
            <translation>مراجعه‌کننده پاسخ داد</translation>
        </message>
        <message>
            <source>Visitor asked</source>
            <translation>از مراجعه‌کننده پرسیده شد</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>مراجعه‌کننده در دسترس نبود</translation>
        </message>
        <message>
            <source>Visitor told</source>
            <translation>به مراجعه‌کننده اطلاع داده شد</translation>
        </message>
        <message>
            <source>Visitor withdraws</source>
            <translation>مراجعه‌کننده پس می‌گیرد</translation>
        </message>
        <message>
            <source>Waits for another body</source>
            <translation>در انتظار نهاد دیگر</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>در انتظار تأیید</translation>
        </message>
        <message>
            <source>Waits for the visitor</source>
            <translation>در انتظار مراجعه‌کننده</translation>
        </message>
        <message>
            <source>We have the answer</source>
            <translation>پاسخ را گرفتیم</translation>
        </message>
        <message>
            <source>What does {number} ask for?</source>
            <translation>درخواست {number} چیست؟</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>چه شد</translation>
        </message>
        <message>
            <source>What has to be done again</source>
            <translation>چه باید دوباره انجام شود</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>What is asked for, and how was it received?</source>
            <translation>درخواست چیست و چگونه رسیده است؟</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>از آنان چه پرسیده می‌شود</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>چه تصمیمی گرفته می‌شود</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>اطلاعات موجود</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>هنوز چه چیزی کم است</translation>
        </message>
        <message>
            <source>What is wrong with the result</source>
            <translation>نتیجه چه ایرادی دارد</translation>
        </message>
        <message>
            <source>What the colleague should know</source>
            <translation>آنچه همکار باید بداند</translation>
        </message>
        <message>
            <source>What the other body answered</source>
            <translation>نهاد دیگر چه پاسخ داد</translation>
        </message>
        <message>
            <source>What the other branch is asked</source>
            <translation>از شعبهٔ دیگر چه خواسته می‌شود</translation>
        </message>
        <message>
            <source>What the other branch should know besides the decision</source>
            <translation>شعبهٔ دیگر افزون بر تصمیم چه باید بداند</translation>
        </message>
        <message>
            <source>What the visitor brought or answered</source>
            <translation>مراجعه‌کننده چه آورد یا چه پاسخ داد</translation>
        </message>
        <message>
            <source>What the visitor must bring or answer</source>
            <translation>مراجعه‌کننده چه باید بیاورد یا پاسخ دهد</translation>
        </message>
        <message>
            <source>What the visitor said</source>
            <translation>مراجعه‌کننده چه گفت</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>چه انجام شد</translation>
        </message>
        <message>
            <source>What was done, for the next step</source>
            <translation>چه کاری انجام شد (برای مرحلهٔ بعد)</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>چه روشن شد</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>چه گفته شد</translation>
        </message>
        <message>
            <source>What was written here was erased on {day}.</source>
            <translation>آنچه اینجا نوشته شده بود در {day} پاک شد.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>چه زمانی</translation>
        </message>
        <message>
            <source>Where the result waits for the visitor</source>
            <translation>نتیجه کجا منتظر مراجعه‌کننده است</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>کدام پرونده‌ها</translation>
        </message>
        <message>
            <source>Which files go along</source>
            <translation>کدام فایل‌ها همراه فرستاده شوند</translation>
        </message>
        <message>
            <source>Whose opinion</source>
            <translation>نظر چه کسی</translation>
        </message>
        <message>
            <source>Why it belongs there, and what was found</source>
            <translation>چرا به آنجا مربوط است و چه معلوم شد</translation>
        </message>
        <message>
            <source>Why it does not belong here</source>
            <translation>چرا به اینجا مربوط نیست</translation>
        </message>
        <message>
            <source>Why it is decided again</source>
            <translation>چرا دوباره تصمیم گرفته می‌شود</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>چرا لازم نیست</translation>
        </message>
        <message>
            <source>Why more time is needed, as the visitor will hear it</source>
            <translation>چرا زمان بیشتری لازم است، همان‌گونه که مراجعه‌کننده خواهد شنید</translation>
        </message>
        <message>
            <source>Why the answer is not needed any more</source>
            <translation>چرا پاسخ دیگر لازم نیست</translation>
        </message>
        <message>
            <source>Why the visitor withdraws</source>
            <translation>چرا مراجعه‌کننده پس می‌گیرد</translation>
        </message>
        <message>
            <source>Why they are one matter</source>
            <translation>چرا هر دو یک موضوع‌اند</translation>
        </message>
        <message>
            <source>Why they are two matters</source>
            <translation>چرا دو موضوع جدا هستند</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>مراجعه‌کننده پس گرفت</translation>
        </message>
        <message>
            <source>Without it the step does not end, and nothing is decided.</source>
            <translation>بدون آن نه مرحله پایان می‌یابد و نه تصمیمی گرفته می‌شود.</translation>
        </message>
        <message>
            <source>Without the opinion</source>
            <translation>بدون نظر</translation>
        </message>
        <message>
            <source>Working days added</source>
            <translation>چند روز کاری افزوده شود</translation>
        </message>
        <message>
            <source>Working days for the opinion</source>
            <translation>چند روز کاری برای نظر</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>نوشتن یادداشت</translation>
        </message>
        <message>
            <source>Wrongly sent</source>
            <translation>بازگردانده شد: اشتباه فرستاده شده بود</translation>
        </message>
        <message>
            <source>Wrongly sent here</source>
            <translation>اشتباهی به اینجا فرستاده شده</translation>
        </message>
        <message>
            <source>You are asked: {question}</source>
            <translation>از شما پرسیده‌اند: {question}</translation>
        </message>
        <message>
            <source>Your opinion</source>
            <translation>نظر شما</translation>
        </message>
        <message>
            <source>anybody of the unit can take it</source>
            <translation>هر کس از واحد می‌تواند بردارد</translation>
        </message>
        <message>
            <source>asked until {moment}</source>
            <translation>خواسته شد، مهلت: {moment}</translation>
        </message>
        <message>
            <source>asked until {moment}; the case waits for it</source>
            <translation>خواسته شد، مهلت: {moment}؛ پرونده منتظر آن است</translation>
        </message>
        <message>
            <source>capacity {number}</source>
            <translation>ظرفیت {number}</translation>
        </message>
        <message>
            <source>given: {moment}</source>
            <translation>داده شد: {moment}</translation>
        </message>
        <message>
            <source>has the skill “{service}”</source>
            <translation>مهارت «{service}» را دارد</translation>
        </message>
        <message>
            <source>nobody is left who could get it</source>
            <translation>کسی نمانده که بتواند آن را بگیرد</translation>
        </message>
        <message>
            <source>not yet brought</source>
            <translation>هنوز آورده نشده</translation>
        </message>
        <message>
            <source>speaks the visitor’s language</source>
            <translation>به زبان مراجعه‌کننده حرف می‌زند</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n open cases)</source>
            <translation>
                <numerusform>{name} (%n پروندهٔ باز)</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is away: {deputy} gets it</source>
            <translation>{name} غایب است: پرونده به {deputy} می‌رسد</translation>
        </message>
        <message>
            <source>{person}, because {name} is away</source>
            <translation>{person}، چون {name} غایب است</translation>
        </message>
        <message>
            <source>{person}, who did an earlier step</source>
            <translation>{person} که مرحلهٔ پیشین را انجام داد</translation>
        </message>
        <message numerus="yes">
            <source>{person}, who had the fewest open cases (%n)</source>
            <translation>
                <numerusform>{person} که کمترین پروندهٔ باز را داشت (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>{verb}: {number}</source>
            <translation>{verb}: {number}</translation>
        </message>
        <message>
            <source>{what}. Next: {step}</source>
            <translation>{what}. بعدی: {step}</translation>
        </message>
        <message>
            <source>{what}: instead of {person}, who is away</source>
            <translation>{what}: به‌جای {person} که غایب است</translation>
        </message>
        <message>
            <source>{what}: {detail}</source>
            <translation>{what}: {detail}</translation>
        </message>
    </context>
    <context>
        <name>console.classes</name>
        <message>
            <source>Add a class</source>
            <translation>افزودن رده</translation>
        </message>
        <message>
            <source>Add the first class.</source>
            <translation>نخستین رده را بیفزایید.</translation>
        </message>
        <message>
            <source>Reading the classes</source>
            <translation>در حال خواندن رده‌ها</translation>
        </message>
        <message>
            <source>Say whom the class is for and what proves it. Tickets keep the class they were issued with.</source>
            <translation>بنویسید این رده برای چه کسانی است و با چه مدرکی ثابت می‌شود. نوبت‌ها در رده‌ای که گرفته شده‌اند می‌مانند.</translation>
        </message>
        <message>
            <source>There is no class yet</source>
            <translation>هنوز رده‌ای تعریف نشده است</translation>
        </message>
    </context>
    <context>
        <name>console.comfort</name>
        <message>
            <source>Larger text</source>
            <translation>متن بزرگ‌تر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>متن کوچک‌تر</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تضاد زیاد</translation>
        </message>
        <message>
            <source>Usual contrast</source>
            <translation>تضاد معمولی</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>متن معمولی</translation>
        </message>
    </context>
    <context>
        <name>console.competencies</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n ماه</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a competency</source>
            <translation>افزودن شایستگی</translation>
        </message>
        <message>
            <source>Add what people must have shown before they serve.</source>
            <translation>آنچه کارکنان پیش از خدمت‌دهی باید نشان داده باشند اضافه کنید.</translation>
        </message>
        <message>
            <source>Reading the competencies</source>
            <translation>در حال خواندن شایستگی‌ها</translation>
        </message>
        <message>
            <source>There is no competency yet</source>
            <translation>هنوز شایستگی‌ای نیست</translation>
        </message>
        <message>
            <source>What people must have shown before they serve. Evidence is recorded on the page “Learning”.</source>
            <translation>آنچه کارکنان پیش از خدمت‌دهی باید نشان داده باشند. گواهی‌ها در صفحهٔ «آموزش» ثبت می‌شوند.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>بدون پایان</translation>
        </message>
    </context>
    <context>
        <name>console.complaints</name>
        <message>
            <source>A complaint is upheld only with its cause and with what changes.</source>
            <translation>شکایت فقط وقتی وارد دانسته می‌شود که علت آن و آنچه تغییر می‌کند نوشته شده باشد.</translation>
        </message>
        <message>
            <source>A remedy waits for approval</source>
            <translation>جبران در انتظار تأیید</translation>
        </message>
        <message>
            <source>About</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>همهٔ انواع</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>همهٔ بازها</translation>
        </message>
        <message>
            <source>Amount of money</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Approve a remedy</source>
            <translation>تأیید جبران</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>ارزیابی</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>ارزیابی شد</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>علت</translation>
        </message>
        <message>
            <source>Choose another list. New ones are registered on the page Cases.</source>
            <translation>فهرست دیگری انتخاب کنید. موارد تازه در صفحهٔ «پرونده‌ها» ثبت می‌شوند.</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>بسته‌شده‌ها هم</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>شکایت‌ها</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>باجه</translation>
        </message>
        <message>
            <source>Deadline or result</source>
            <translation>مهلت یا نتیجه</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>توضیح</translation>
        </message>
        <message>
            <source>Finding recorded</source>
            <translation>نتیجهٔ بررسی ثبت شد</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>نخستین تماس</translation>
        </message>
        <message>
            <source>First contact with the visitor</source>
            <translation>نخستین تماس با مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Harm to the visitor</source>
            <translation>آسیب به مراجعه‌کننده</translation>
        </message>
        <message>
            <source>How the visitor was contacted</source>
            <translation>چگونه با مراجعه‌کننده تماس گرفته شد</translation>
        </message>
        <message>
            <source>If nothing changes, write: nothing, because …</source>
            <translation>اگر چیزی تغییر نمی‌کند، بنویسید: هیچ، چون …</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>مال من</translation>
        </message>
        <message>
            <source>No cause here: it is not upheld</source>
            <translation>علتی در اینجا نیست: شکایت وارد نیست</translation>
        </message>
        <message>
            <source>No complaints here</source>
            <translation>اینجا شکایتی نیست</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>مورد خاصی نیست</translation>
        </message>
        <message>
            <source>Offer a remedy</source>
            <translation>پیشنهاد جبران</translation>
        </message>
        <message>
            <source>Reading the complaints</source>
            <translation>خواندن شکایت‌ها</translation>
        </message>
        <message>
            <source>Record the finding</source>
            <translation>ثبت نتیجهٔ بررسی</translation>
        </message>
        <message>
            <source>Record the first contact</source>
            <translation>ثبت نخستین تماس</translation>
        </message>
        <message>
            <source>Refuse a remedy</source>
            <translation>رد جبران</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>جبران</translation>
        </message>
        <message>
            <source>Remedy approved</source>
            <translation>جبران تأیید شد</translation>
        </message>
        <message>
            <source>Remedy offered</source>
            <translation>جبران پیشنهاد شد</translation>
        </message>
        <message>
            <source>Remedy refused</source>
            <translation>جبران رد شد</translation>
        </message>
        <message>
            <source>Remedy taken back</source>
            <translation>جبران پس گرفته شد</translation>
        </message>
        <message>
            <source>Serious and critical</source>
            <translation>جدی و بحرانی</translation>
        </message>
        <message>
            <source>Serious and critical ones go to a manager at once.</source>
            <translation>موارد جدی و بحرانی بی‌درنگ به مدیر سپرده می‌شوند.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>شدت</translation>
        </message>
        <message>
            <source>Take a remedy back</source>
            <translation>پس گرفتن جبران</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>فردی که شکایت دربارهٔ اوست</translation>
        </message>
        <message>
            <source>The visitor wants to stay anonymous</source>
            <translation>مراجعه‌کننده می‌خواهد ناشناس بماند</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>موضوع‌ها</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Wants to stay anonymous</source>
            <translation>می‌خواهد ناشناس بماند</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>چه چیزی تغییر می‌کند</translation>
        </message>
        <message>
            <source>What is above the limit of your role waits for the approval of another person.</source>
            <translation>آنچه بالاتر از سقف نقش شما باشد در انتظار تأیید فرد دیگری می‌ماند.</translation>
        </message>
        <message>
            <source>What is known of the complaint</source>
            <translation>آنچه دربارهٔ شکایت می‌دانیم</translation>
        </message>
        <message>
            <source>What was agreed with the visitor</source>
            <translation>با مراجعه‌کننده چه توافقی شد</translation>
        </message>
        <message>
            <source>What was done about the complaint</source>
            <translation>دربارهٔ شکایت چه کاری انجام شد</translation>
        </message>
        <message>
            <source>What was found, point by point</source>
            <translation>آنچه روشن شد، مورد به مورد</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>چه درسی گرفته شد</translation>
        </message>
        <message>
            <source>What would put it right</source>
            <translation>چه چیزی مشکل را جبران می‌کند</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>چه زمانی رخ داد</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>کجا</translation>
        </message>
        <message>
            <source>Which complaints</source>
            <translation>کدام شکایت‌ها</translation>
        </message>
        <message>
            <source>Which remedy</source>
            <translation>کدام جبران</translation>
        </message>
        <message>
            <source>due: {moment}</source>
            <translation>مهلت: {moment}</translation>
        </message>
        <message>
            <source>{state} ({person})</source>
            <translation>{state} ({person})</translation>
        </message>
    </context>
    <context>
        <name>console.counters</name>
        <message>
            <source>A counter without chosen services serves all. The visitor at the counter is kept.</source>
            <translation>باجه‌ای که خدمتی برایش انتخاب نشده است، همهٔ خدمات را ارائه می‌دهد. مراجعه‌کنندهٔ حاضر در باجه جابه‌جا نمی‌شود.</translation>
        </message>
        <message>
            <source>Add a counter</source>
            <translation>افزودن باجه</translation>
        </message>
        <message>
            <source>Add the first counter.</source>
            <translation>نخستین باجه را بیفزایید.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>همهٔ خدمات</translation>
        </message>
        <message>
            <source>Reading the counters</source>
            <translation>در حال خواندن باجه‌ها</translation>
        </message>
        <message>
            <source>There is no counter yet</source>
            <translation>هنوز باجه‌ای تعریف نشده است</translation>
        </message>
    </context>
    <context>
        <name>console.desk</name>
        <message numerus="yes">
            <source>%n for this counter, longest {time}</source>
            <translation>
                <numerusform>%n نفر برای این باجه، بیشترین انتظار {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are waiting for other counters.</source>
            <translation>
                <numerusform>%n نفر در انتظار باجه‌های دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>افزودن خدمت</translation>
        </message>
        <message>
            <source>Add this service</source>
            <translation>افزودن این خدمت</translation>
        </message>
        <message>
            <source>Anyone who provides it</source>
            <translation>هر کارمندی که این خدمت را ارائه می‌دهد</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>وقت قبلی ساعت {time}</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>درخواست کمک</translation>
        </message>
        <message>
            <source>Call a number</source>
            <translation>فراخوان با شماره</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>فراخوان دوباره</translation>
        </message>
        <message>
            <source>Call next</source>
            <translation>فراخوان بعدی</translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation>فراخوان این شماره</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>فراخوانده شد</translation>
        </message>
        <message>
            <source>Came back to the queue</source>
            <translation>به صف برگشته</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Create a ticket and call</source>
            <translation>صدور نوبت و فراخوان</translation>
        </message>
        <message>
            <source>Do not count this time</source>
            <translation>این زمان حساب نشود</translation>
        </message>
        <message>
            <source>Documents for this service</source>
            <translation>مدارک این خدمت</translation>
        </message>
        <message>
            <source>End pause</source>
            <translation>ادامهٔ کار</translation>
        </message>
        <message>
            <source>Fee: {fee}</source>
            <translation>هزینه: {fee}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>جست‌وجوی خدمت</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>پایان خدمت</translation>
        </message>
        <message>
            <source>Finish serving</source>
            <translation>پایان دادن به خدمت</translation>
        </message>
        <message>
            <source>Finish with paperwork</source>
            <translation>پایان و کارهای اداری</translation>
        </message>
        <message>
            <source>Finish, then paperwork</source>
            <translation>پایان، سپس کارهای اداری</translation>
        </message>
        <message>
            <source>For example D042</source>
            <translation>برای نمونه D042</translation>
        </message>
        <message>
            <source>For this counter</source>
            <translation>برای این باجه</translation>
        </message>
        <message>
            <source>For {number}: started or finished at the wrong moment. The visit counts, its time does not.</source>
            <translation>برای {number}: شروع یا پایان به‌موقع ثبت نشد. مراجعه حساب می‌شود، زمان آن نه.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Goes first</source>
            <translation>نفر اول صف می‌شود</translation>
        </message>
        <message>
            <source>Goes last</source>
            <translation>نفر آخر صف می‌شود</translation>
        </message>
        <message>
            <source>Guide for this service</source>
            <translation>راهنمای این خدمت</translation>
        </message>
        <message>
            <source>I am ready</source>
            <translation>آماده‌ام</translation>
        </message>
        <message>
            <source>Keep the ticket</source>
            <translation>نگه داشتن نوبت</translation>
        </message>
        <message>
            <source>Keeps its place in the queue</source>
            <translation>جایش در صف محفوظ می‌ماند</translation>
        </message>
        <message>
            <source>Lang</source>
            <comment>Column of two-letter language codes</comment>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>زبان مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>بیشترین انتظار</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>دقیقه</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>کارکرد امروز من</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>نفر بعدی</translation>
        </message>
        <message>
            <source>No visitor at the counter</source>
            <translation>مراجعه‌کننده‌ای در باجه نیست</translation>
        </message>
        <message>
            <source>Nobody is called until you are ready.</source>
            <translation>تا آماده نباشید، کسی فراخوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>کسی در صف نیست</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter</source>
            <translation>کسی در انتظار این باجه نیست</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter.</source>
            <translation>کسی در انتظار این باجه نیست.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>نیامد</translation>
        </message>
        <message>
            <source>Note on the ticket</source>
            <translation>یادداشت روی نوبت</translation>
        </message>
        <message>
            <source>Now serving</source>
            <translation>در حال خدمت</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Number of matters</source>
            <translation>تعداد موارد</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>شمارهٔ روی نوبت</translation>
        </message>
        <message>
            <source>On hold and missed</source>
            <translation>معلق و نیامده</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>کارهای اداری</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>توقف کار</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>کار متوقف است</translation>
        </message>
        <message>
            <source>People</source>
            <translation>تعداد افراد</translation>
        </message>
        <message>
            <source>Place in the queue</source>
            <translation>جای نوبت در صف</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>اولویت</translation>
        </message>
        <message>
            <source>Priority is proved by: {proof}</source>
            <translation>مدرک اولویت: {proof}</translation>
        </message>
        <message>
            <source>Promise today</source>
            <translation>تعهد امروز</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>تعلیق نوبت</translation>
        </message>
        <message>
            <source>Put the visitor on hold</source>
            <translation>تعلیق نوبت مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Reading the queue</source>
            <translation>در حال خواندن صف</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>حذف از صف</translation>
        </message>
        <message>
            <source>Remove {number} from the queue?</source>
            <translation>شمارهٔ {number} از صف حذف شود؟</translation>
        </message>
        <message>
            <source>Return to the queue</source>
            <translation>بازگرداندن به صف</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>ذخیرهٔ یادداشت</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>ارائه‌دهندهٔ خدمت</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Speaks Arabic</source>
            <translation>زبان عربی</translation>
        </message>
        <message>
            <source>Speaks English</source>
            <translation>زبان انگلیسی</translation>
        </message>
        <message>
            <source>Speaks Kazakh</source>
            <translation>زبان قزاقی</translation>
        </message>
        <message>
            <source>Speaks Persian</source>
            <translation>زبان فارسی</translation>
        </message>
        <message>
            <source>Speaks Russian</source>
            <translation>زبان روسی</translation>
        </message>
        <message>
            <source>Start serving</source>
            <translation>آغاز خدمت</translation>
        </message>
        <message>
            <source>Start the pause</source>
            <translation>آغاز توقف</translation>
        </message>
        <message>
            <source>Take your time to finish the paperwork.</source>
            <translation>کارهای اداری را بدون عجله تمام کنید.</translation>
        </message>
        <message>
            <source>The next visitor appears here.</source>
            <translation>مراجعه‌کنندهٔ بعدی اینجا نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>The ticket ends and can no longer be called.</source>
            <translation>نوبت پایان می‌یابد و دیگر فراخوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The time does not count</source>
            <translation>زمان حساب نمی‌شود</translation>
        </message>
        <message>
            <source>Then come back to me</source>
            <translation>سپس نزد من برگردد</translation>
        </message>
        <message>
            <source>Then: {service}</source>
            <translation>سپس: {service}</translation>
        </message>
        <message>
            <source>This counter calls nobody until the pause ends.</source>
            <translation>تا پایان توقف، کسی به این باجه فراخوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>This service needs an outcome.</source>
            <translation>برای این خدمت باید نتیجه ثبت شود.</translation>
        </message>
        <message>
            <source>This takes longer than usual. Why? You need not answer.</source>
            <translation>این کار بیش از معمول طول کشیده است. چرا؟ پاسخ دادن الزامی نیست.</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>زمان مانده</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>ارجاع</translation>
        </message>
        <message>
            <source>Transfer the visitor</source>
            <translation>ارجاع مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>لغو آخرین کار</translation>
        </message>
        <message>
            <source>Waited {time}</source>
            <translation>{time} منتظر بود</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>فهرست انتظار</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>پذیرش بدون نوبت</translation>
        </message>
        <message>
            <source>What does the visitor without a ticket need?</source>
            <translation>مراجعه‌کنندهٔ بدون نوبت چه خدمتی لازم دارد؟</translation>
        </message>
        <message>
            <source>What is the outcome for {number}?</source>
            <translation>نتیجهٔ {number} چه بود؟</translation>
        </message>
        <message>
            <source>What should the note on {number} say?</source>
            <translation>برای {number} چه یادداشتی ثبت شود؟</translation>
        </message>
        <message>
            <source>Where should {number} be transferred?</source>
            <translation>{number} به کجا ارجاع شود؟</translation>
        </message>
        <message>
            <source>Where should {number} go in the queue?</source>
            <translation>{number} در کجای صف قرار گیرد؟</translation>
        </message>
        <message>
            <source>Which number do you want to call out of turn, and why?</source>
            <translation>کدام شماره خارج از نوبت فراخوانده شود و چرا؟</translation>
        </message>
        <message>
            <source>Which service should be added to {number}?</source>
            <translation>کدام خدمت به {number} اضافه شود؟</translation>
        </message>
        <message>
            <source>Why is the counter pausing?</source>
            <translation>چرا کار باجه متوقف می‌شود؟</translation>
        </message>
        <message>
            <source>Why is {number} on hold?</source>
            <translation>چرا {number} معلق می‌شود؟</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>نوشتن یادداشت</translation>
        </message>
        <message>
            <source>You have not shown: {competencies}</source>
            <translation>شما نشان نداده‌اید: {competencies}</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>حدود {time}</translation>
        </message>
        <message numerus="yes">
            <source>after %n more calls</source>
            <translation>
                <numerusform>پس از %n فراخوان دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>called within the promise</source>
            <translation>فراخوان در زمان تعهدشده</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>در صف</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>{time} دیگر</translation>
        </message>
        <message>
            <source>of about {time}</source>
            <translation>برآورد: حدود {time}</translation>
        </message>
        <message>
            <source>of pause</source>
            <translation>از آغاز توقف</translation>
        </message>
        <message>
            <source>over</source>
            <translation>تمام شد</translation>
        </message>
        <message>
            <source>per visitor on average</source>
            <translation>میانگین برای هر مراجعه‌کننده</translation>
        </message>
        <message>
            <source>promised: {time}</source>
            <translation>زمان تعهدشده: {time}</translation>
        </message>
        <message>
            <source>served</source>
            <translation>خدمت داده شد</translation>
        </message>
        <message>
            <source>since the call</source>
            <translation>از زمان فراخوان</translation>
        </message>
        <message>
            <source>still to wait: {wait}</source>
            <translation>انتظار باقی‌مانده: {wait}</translation>
        </message>
        <message>
            <source>{action}: {number}</source>
            <translation>‏{action}: {number}</translation>
        </message>
        <message>
            <source>{calls} of {needed} calls</source>
            <translation>فراخوان {calls} از {needed}</translation>
        </message>
        <message>
            <source>{name}: one less, now {value}</source>
            <translation>{name}: یکی کمتر، اکنون {value}</translation>
        </message>
        <message>
            <source>{name}: one more, now {value}</source>
            <translation>{name}: یکی بیشتر، اکنون {value}</translation>
        </message>
        <message>
            <source>{number} is finished.</source>
            <translation>خدمت {number} تمام شد.</translation>
        </message>
        <message>
            <source>{number} was not here.</source>
            <translation>{number} نیامد.</translation>
        </message>
    </context>
    <context>
        <name>console.devices</name>
        <message numerus="yes">
            <source>%n items need attention</source>
            <translation>
                <numerusform>%n مورد نیاز به رسیدگی دارد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more items need attention.</source>
            <translation>
                <numerusform>%n مورد دیگر نیاز به رسیدگی دارد.</numerusform>
            </translation>
        </message>
        <message>
            <source>A kiosk, console or board appears here when it is started.</source>
            <translation>هر کیوسک، میز کار باجه یا تابلو پس از اجرا اینجا نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>همه چیز مرتب است</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>نسخهٔ پشتیبان</translation>
        </message>
        <message>
            <source>Check of the records</source>
            <translation>بررسی سوابق</translation>
        </message>
        <message>
            <source>Closing of days</source>
            <translation>بستن روزها</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>دستگاه</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>دستگاه‌ها</translation>
        </message>
        <message>
            <source>Devices of the branch</source>
            <translation>دستگاه‌های شعبه</translation>
        </message>
        <message>
            <source>Done {time}</source>
            <translation>انجام شد: {time}</translation>
        </message>
        <message>
            <source>Erasure of old texts</source>
            <translation>پاک کردن نوشته‌های قدیمی</translation>
        </message>
        <message>
            <source>Failed {time}</source>
            <translation>ناموفق: {time}</translation>
        </message>
        <message>
            <source>For a device that was taken away. If it is started again, it returns to the list automatically.</source>
            <translation>برای دستگاهی که از شعبه برده شده است. اگر دوباره اجرا شود، خودکار به فهرست برمی‌گردد.</translation>
        </message>
        <message>
            <source>It still reports, so it cannot be removed from the list.</source>
            <translation>این دستگاه هنوز گزارش می‌دهد، پس نمی‌توان آن را از فهرست حذف کرد.</translation>
        </message>
        <message>
            <source>Keep it on the list</source>
            <translation>در فهرست بماند</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>آخرین گزارش</translation>
        </message>
        <message>
            <source>Last seen {time}</source>
            <translation>آخرین ارتباط: {time}</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>نگهداری</translation>
        </message>
        <message>
            <source>Maintenance service</source>
            <translation>سرویس نگهداری</translation>
        </message>
        <message>
            <source>No backups are made and days are not closed. Ask your administrator to start the maintenance service.</source>
            <translation>نسخهٔ پشتیبان گرفته نمی‌شود و روزها بسته نمی‌شوند. از مدیر سامانه بخواهید سرویس نگهداری را اجرا کند.</translation>
        </message>
        <message>
            <source>No device has reported yet</source>
            <translation>هنوز هیچ دستگاهی گزارش نداده است</translation>
        </message>
        <message>
            <source>No fault found, {time}</source>
            <translation>ایرادی پیدا نشد، {time}</translation>
        </message>
        <message>
            <source>None since {time}</source>
            <translation>از {time} گرفته نشده</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>هنوز انجام نشده</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>کار نمی‌کند</translation>
        </message>
        <message>
            <source>Not running since {time}</source>
            <translation>از {time} کار نمی‌کند</translation>
        </message>
        <message>
            <source>Only what needs attention</source>
            <translation>فقط موارد نیازمند رسیدگی</translation>
        </message>
        <message>
            <source>Reading the devices</source>
            <translation>در حال خواندن دستگاه‌ها</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>حذف از فهرست</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>حذف {name}</translation>
        </message>
        <message>
            <source>Remove {name} from the list?</source>
            <translation>{name} از فهرست حذف شود؟</translation>
        </message>
        <message>
            <source>Running since {time}</source>
            <translation>از {time} در حال کار است</translation>
        </message>
        <message>
            <source>Show devices</source>
            <translation>نمایش دستگاه‌ها</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>وظیفه</translation>
        </message>
        <message>
            <source>The check of the records found something wrong.</source>
            <translation>بررسی سوابق ایرادی پیدا کرد.</translation>
        </message>
        <message>
            <source>The details are in the log.</source>
            <translation>جزئیات در گزارش برنامه ثبت شده است.</translation>
        </message>
        <message>
            <source>The last backup is older than two days.</source>
            <translation>آخرین نسخهٔ پشتیبان بیش از دو روز پیش است.</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made.</source>
            <translation>سرویس نگهداری کار نمی‌کند: نسخهٔ پشتیبان گرفته نمی‌شود.</translation>
        </message>
        <message>
            <source>This is the last information received.</source>
            <translation>این آخرین اطلاعات دریافت‌شده است.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>نسخهٔ {version}</translation>
        </message>
        <message>
            <source>{device} {name}: {state}</source>
            <translation>‏{device} {name}: {state}</translation>
        </message>
        <message>
            <source>{device} · {place}</source>
            <translation>‏{device}، {place}</translation>
        </message>
        <message>
            <source>{name} is no longer on the list.</source>
            <translation>{name} دیگر در فهرست نیست.</translation>
        </message>
    </context>
    <context>
        <name>console.entries</name>
        <message>
            <source>Add {name}</source>
            <translation>افزودن: {name}</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>افزوده شد: {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>تغییر: {name}</translation>
        </message>
        <message>
            <source>It disappears from all screens at once. The history keeps it.</source>
            <translation>بی‌درنگ از همهٔ صفحه‌ها حذف می‌شود. در تاریخچه می‌ماند.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>نگه داشتن نوشتهٔ من</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>نگه داشتن این مورد</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>انتقال به پایین</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>انتقال به بالا</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>جابه‌جایی: {name}</translation>
        </message>
        <message>
            <source>Only what is in use</source>
            <translation>فقط موارد در حال استفاده</translation>
        </message>
        <message>
            <source>Out of use</source>
            <translation>خارج از استفاده</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>حذف این مورد</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>حذف: {name}</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>«{name}» حذف شود؟</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>حذف شد: {name}</translation>
        </message>
        <message>
            <source>Save or discard these changes first.</source>
            <translation>نخست این تغییرات را ذخیره کنید یا نادیده بگیرید.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>ذخیره شد: {name}</translation>
        </message>
        <message>
            <source>Somebody else has removed this entry. What you typed is kept in this form: you can add it again.</source>
            <translation>همکار دیگری این مورد را حذف کرده است. آنچه نوشته‌اید در همین فرم مانده است: می‌توانید دوباره آن را بیفزایید.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>خارج کردن از استفاده</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>پذیرفتن نوشتهٔ همکار</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
    </context>
    <context>
        <name>console.files</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n فایل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were added.</source>
            <translation>
                <numerusform>%n فایل افزوده شد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n صفحه</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>افزودن فایل</translation>
        </message>
        <message>
            <source>Add from the scan folder</source>
            <translation>افزودن از پوشهٔ اسکنر</translation>
        </message>
        <message>
            <source>Adding file {number} of {count}: {name}</source>
            <translation>در حال افزودن فایل {number} از {count}: {name}</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>بستن فایل</translation>
        </message>
        <message>
            <source>Close the scan folder</source>
            <translation>بستن پوشهٔ اسکنر</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>فایل‌ها</translation>
        </message>
        <message>
            <source>It cannot be opened any more. Who removed it and why stays on this page.</source>
            <translation>دیگر نمی‌توان آن را باز کرد. نام کسی که آن را حذف کرد و دلیل آن در این صفحه می‌ماند.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>بزرگ‌تر</translation>
        </message>
        <message>
            <source>Name erased</source>
            <translation>نام پاک شده است</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>صفحهٔ بعد</translation>
        </message>
        <message>
            <source>No file is in the scan folder.</source>
            <translation>هیچ فایلی در پوشهٔ اسکنر نیست.</translation>
        </message>
        <message>
            <source>None: another paper</source>
            <translation>هیچ‌کدام: مدرک دیگر</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>صفحهٔ قبل</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>تصویر و PDF</translation>
        </message>
        <message>
            <source>Please choose at most 10 files at once.</source>
            <translation>لطفاً در هر بار حداکثر 10 فایل انتخاب کنید.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>چاپ</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>چاپ شد.</translation>
        </message>
        <message>
            <source>Printing page {page} of {pages}</source>
            <translation>در حال چاپ صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>حذف فایل</translation>
        </message>
        <message>
            <source>Remove the file {file}</source>
            <translation>حذف فایل {file}</translation>
        </message>
        <message>
            <source>Removed: {file}</source>
            <translation>حذف شد: {file}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>ذخیرهٔ یک نسخه</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>کوچک‌تر</translation>
        </message>
        <message>
            <source>The connection is lost. It is added as soon as the connection is back.</source>
            <translation>ارتباط قطع شده است. به محض برقراری ارتباط، فایل افزوده می‌شود.</translation>
        </message>
        <message>
            <source>The file was not printed. Is the printer ready?</source>
            <translation>فایل چاپ نشد. آیا چاپگر آماده است؟</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read.</source>
            <translation>خواندن پوشهٔ {path} ممکن نشد.</translation>
        </message>
        <message>
            <source>The page is being drawn.</source>
            <translation>صفحه در حال باز شدن است.</translation>
        </message>
        <message>
            <source>Which question is answered?</source>
            <translation>پاسخ کدام پرسش است؟</translation>
        </message>
        <message>
            <source>Why is it removed?</source>
            <translation>چرا حذف می‌شود؟</translation>
        </message>
        <message>
            <source>{file}: erased, {when}: the time to keep it was over</source>
            <translation>{file}: پاک شد، {when}: مدت نگهداری به پایان رسید</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}</source>
            <translation>{file}: حذف به دست {person}، {when}</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}: {reason}</source>
            <translation>{file}: حذف به دست {person}، {when}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{first} %n other files were not added either.</source>
            <translation>
                <numerusform>{first} %n فایل دیگر هم افزوده نشد.</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} کیلوبایت</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} مگابایت</translation>
        </message>
    </context>
    <context>
        <name>console.groups</name>
        <message>
            <source>Add a group</source>
            <translation>افزودن گروه</translation>
        </message>
        <message>
            <source>Add the first group of services.</source>
            <translation>نخستین گروه خدمات را بیفزایید.</translation>
        </message>
        <message>
            <source>Reading the groups</source>
            <translation>در حال خواندن گروه‌ها</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>گروه‌های خدمات</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>هنوز گروهی تعریف نشده است</translation>
        </message>
        <message>
            <source>Visitors see these groups first, in this order. Each change takes effect at once.</source>
            <translation>مراجعه‌کنندگان نخست این گروه‌ها را به همین ترتیب می‌بینند. هر تغییر بی‌درنگ اعمال می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>console.hearings</name>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n تصمیم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n دیدار</numerusform>
            </translation>
        </message>
        <message>
            <source>A decision was carried out</source>
            <translation>تصمیم اجرا شد</translation>
        </message>
        <message>
            <source>A new one is registered on the page Cases, as a meeting with the manager.</source>
            <translation>دیدار تازه در صفحهٔ «پرونده‌ها» با نوع دیدار با مدیر ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Add a decision</source>
            <translation>افزودن تصمیم</translation>
        </message>
        <message>
            <source>After this, minutes and decisions cannot be changed.</source>
            <translation>پس از آن صورت‌جلسه و تصمیم‌ها را نمی‌توان تغییر داد.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>Arrange a day</source>
            <translation>تعیین روز دیدار</translation>
        </message>
        <message>
            <source>Arranged for</source>
            <translation>زمان تعیین‌شده</translation>
        </message>
        <message>
            <source>Confirmed by the visitor</source>
            <translation>تأیید مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Confirmed by the visitor: {moment}</source>
            <translation>تأیید مراجعه‌کننده: {moment}</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>روز دیدار</translation>
        </message>
        <message>
            <source>Decisions to carry out</source>
            <translation>تصمیم‌های در دست اجرا</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>دیدار</translation>
        </message>
        <message>
            <source>Meetings with the manager</source>
            <translation>دیدار با مدیر</translation>
        </message>
        <message>
            <source>Minutes and decisions</source>
            <translation>صورت‌جلسه و تصمیم‌ها</translation>
        </message>
        <message>
            <source>Minutes of a meeting with the manager</source>
            <translation>صورت‌جلسهٔ دیدار با مدیر</translation>
        </message>
        <message>
            <source>No meetings here</source>
            <translation>اینجا دیداری نیست</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>هنوز صورت‌جلسه‌ای نیست</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>در آن زمان دیداری نیست. روز دیگری پیشنهاد کنید.</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>بازخوانی</translation>
        </message>
        <message>
            <source>Read it back to the visitor before it is confirmed.</source>
            <translation>پیش از تأیید، آن را برای مراجعه‌کننده بخوانید.</translation>
        </message>
        <message>
            <source>Reading the meetings</source>
            <translation>خواندن دیدارها</translation>
        </message>
        <message>
            <source>Signature of the visitor: ____________________</source>
            <translation>امضای مراجعه‌کننده: ____________________</translation>
        </message>
        <message>
            <source>Something is still to be done</source>
            <translation>کاری مانده است</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The visitor confirms the minutes</source>
            <translation>مراجعه‌کننده صورت‌جلسه را تأیید می‌کند</translation>
        </message>
        <message>
            <source>They were read back to the visitor, and the visitor agrees</source>
            <translation>برای مراجعه‌کننده خوانده شد و او موافق است</translation>
        </message>
        <message>
            <source>Until which day</source>
            <translation>تا چه روزی</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>چه تصمیمی گرفته می‌شود</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>آنچه تصمیم گرفته شد</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>چه کاری انجام شد</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>آنچه گفته شد</translation>
        </message>
        <message>
            <source>Which day the visitor chooses</source>
            <translation>مراجعه‌کننده کدام روز را انتخاب می‌کند</translation>
        </message>
        <message>
            <source>Which decision</source>
            <translation>کدام تصمیم</translation>
        </message>
        <message>
            <source>Which meetings</source>
            <translation>کدام دیدارها</translation>
        </message>
        <message>
            <source>Who carries it out</source>
            <translation>چه کسی اجرا می‌کند</translation>
        </message>
        <message>
            <source>Who meets the visitor</source>
            <translation>چه کسی با مراجعه‌کننده دیدار می‌کند</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>نوشتن صورت‌جلسه</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>carried out: {moment}</source>
            <translation>اجرا شد: {moment}</translation>
        </message>
        <message>
            <source>confirmed by the visitor</source>
            <translation>مراجعه‌کننده تأیید کرده</translation>
        </message>
        <message>
            <source>not carried out, the day is over</source>
            <translation>اجرا نشده، مهلت گذشته است</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>هنوز تأیید نشده</translation>
        </message>
        <message>
            <source>to be carried out</source>
            <translation>باید اجرا شود</translation>
        </message>
        <message>
            <source>{day}, {opens} to {closes}</source>
            <translation>{day}، از {opens} تا {closes}</translation>
        </message>
        <message>
            <source>{decision} ({owner}, until {day})</source>
            <translation>{decision} ({owner}، مهلت: {day})</translation>
        </message>
        <message>
            <source>{name}, not {person}. Please tell the visitor.</source>
            <translation>{name}، نه {person}. به مراجعه‌کننده خبر دهید.</translation>
        </message>
        <message>
            <source>{number}, {day}</source>
            <translation>{number}، {day}</translation>
        </message>
    </context>
    <context>
        <name>console.history</name>
        <message>
            <source>Before and after</source>
            <translation>پیش و پس از تغییر</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>تغییرها، از تازه‌ترین</translation>
        </message>
        <message>
            <source>Choose a longer period.</source>
            <translation>دورهٔ بلندتری انتخاب کنید.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>از آغاز</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاریخچهٔ تغییرات</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>%n روز گذشته</numerusform>
            </translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>یک سال گذشته</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>بدون تغییر بماند</translation>
        </message>
        <message>
            <source>Nothing was changed in this period</source>
            <translation>در این دوره چیزی تغییر نکرده است</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>در حال خواندن تاریخچهٔ تغییرات</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>نمایش تغییرهای قدیمی‌تر</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>This cannot be undone here. Make a new change on its own page.</source>
            <translation>این را نمی‌توان اینجا لغو کرد. تغییر تازه را در صفحهٔ خودش انجام دهید.</translation>
        </message>
        <message>
            <source>This undid the change of {time}.</source>
            <translation>این، لغو تغییر {time} است.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>لغو شود</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>لغو این تغییر</translation>
        </message>
        <message>
            <source>Undo this change?</source>
            <translation>این تغییر لغو شود؟</translation>
        </message>
        <message>
            <source>Undone. {what}</source>
            <translation>تغییر لغو شد. {what}</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>چه چیزی تغییر کرد</translation>
        </message>
        <message>
            <source>When</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>چه کسی</translation>
        </message>
        <message>
            <source>Who changed what in the set-up, and when. Undoing a change is a new change.</source>
            <translation>چه کسی، چه زمانی و چه چیزی را در پیکربندی شعبه تغییر داده است. لغو هم یک تغییر تازه است.</translation>
        </message>
        <message>
            <source>{what}. The earlier state is restored.</source>
            <translation>{what}. وضعیت پیشین برمی‌گردد.</translation>
        </message>
    </context>
    <context>
        <name>console.lost</name>
        <message>
            <source>Connected again. What you see is up to date.</source>
            <translation>ارتباط دوباره برقرار شد. آنچه می‌بینید به‌روز است.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. Press again if you still want it.</source>
            <translation>انجام نشد: {what}. اگر هنوز لازم است دوباره بزنید.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. {reason}</source>
            <translation>انجام نشد: {what}. {reason}</translation>
        </message>
        <message>
            <source>Not connected to the database since {time}.</source>
            <translation>از ساعت {time} ارتباط با پایگاه داده برقرار نیست.</translation>
        </message>
        <message>
            <source>Not connected to the database.</source>
            <translation>ارتباط با پایگاه داده برقرار نیست.</translation>
        </message>
        <message>
            <source>Not possible now: not connected</source>
            <translation>اکنون ممکن نیست: ارتباط برقرار نیست</translation>
        </message>
        <message>
            <source>Not possible now: the last step is not saved yet</source>
            <translation>اکنون ممکن نیست: گام آخر هنوز ذخیره نشده است</translation>
        </message>
        <message>
            <source>Not saved yet: {what}. The program keeps trying.</source>
            <translation>هنوز ذخیره نشده: {what}. برنامه همچنان تلاش می‌کند.</translation>
        </message>
        <message>
            <source>Saved: {what}. Connected again.</source>
            <translation>ذخیره شد: {what}. ارتباط دوباره برقرار است.</translation>
        </message>
        <message>
            <source>Saving: {what}</source>
            <translation>در حال ذخیره: {what}</translation>
        </message>
        <message>
            <source>What you typed is kept and can be saved when the connection is back.</source>
            <translation>نوشتهٔ شما از بین نمی‌رود و پس از برقراری ارتباط می‌توانید آن را ذخیره کنید.</translation>
        </message>
    </context>
    <context>
        <name>console.messages</name>
        <message numerus="yes">
            <source>%n messages could not be delivered</source>
            <translation>
                <numerusform>%n پیام نرسید</numerusform>
            </translation>
        </message>
        <message>
            <source>A message appears here when a visitor with an e-mail address is told something.</source>
            <translation>وقتی به مراجعه‌کننده‌ای که نشانی ایمیل دارد چیزی گفته شود، پیام اینجا می‌آید.</translation>
        </message>
        <message>
            <source>Case or appointment</source>
            <translation>پرونده یا وقت</translation>
        </message>
        <message>
            <source>Could not be delivered</source>
            <translation>نرسید</translation>
        </message>
        <message>
            <source>E-mail that the maintenance service sends to visitors about their cases and appointments.</source>
            <translation>ایمیل‌هایی که سرویس نگهداری دربارهٔ پرونده‌ها و وقت‌ها برای مراجعه‌کنندگان می‌فرستد.</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>It is sent within a minute.</source>
            <translation>تا یک دقیقهٔ دیگر فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>ارسال پیام</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>هنوز پیامی نیست</translation>
        </message>
        <message>
            <source>Not sent: no longer needed</source>
            <translation>فرستاده نشد: دیگر لازم نیست</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>پیام‌ها خوانده می‌شوند</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>ارسال دوباره</translation>
        </message>
        <message>
            <source>Send no more</source>
            <translation>دیگر فرستاده نشود</translation>
        </message>
        <message>
            <source>Sending is switched off: see the settings, “E-mail to visitors”.</source>
            <translation>ارسال خاموش است: تنظیمات، «ایمیل به مراجعه‌کنندگان» را ببینید.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>فرستاده شد</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>منتظر ارسال</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>چه گفته می‌شود</translation>
        </message>
        <message>
            <source>next try: {moment}</source>
            <translation>تلاش بعدی: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.notices</name>
        <message numerus="yes">
            <source>%n cases are nearly due: {numbers}</source>
            <translation>
                <numerusform>مهلت %n پرونده نزدیک است: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are overdue: {numbers}</source>
            <translation>
                <numerusform>مهلت %n پرونده گذشته است: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results not told in time: {numbers}</source>
            <translation>
                <numerusform>%n نتیجه به‌موقع اطلاع داده نشده است: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results to be told soon: {numbers}</source>
            <translation>
                <numerusform>%n نتیجه باید به‌زودی اطلاع داده شود: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>A competency that it asks for has ended. The page “Learning” gives a pass for today.</source>
            <translation>اعتبار شایستگی لازم برای آن پایان یافته است. مجوز امروز در صفحهٔ «آموزش» داده می‌شود.</translation>
        </message>
        <message>
            <source>A higher target is proposed: {code}</source>
            <translation>بالا بردن هدف پیشنهاد شده است: {code}</translation>
        </message>
        <message>
            <source>A message to a visitor could not be delivered</source>
            <translation>پیامی به مراجعه‌کننده نرسید</translation>
        </message>
        <message>
            <source>A past day could not be closed</source>
            <translation>یکی از روزهای گذشته بسته نشد</translation>
        </message>
        <message>
            <source>A published time does not fit any more: {service}</source>
            <translation>زمان اعلام‌شده دیگر با واقعیت سازگار نیست: {service}</translation>
        </message>
        <message>
            <source>A report could not be made</source>
            <translation>گزارش ساخته نشد</translation>
        </message>
        <message>
            <source>A second program tried to use the name {device}</source>
            <translation>برنامهٔ دیگری خواست از نام {device} استفاده کند</translation>
        </message>
        <message>
            <source>A visitor at {device} asks for help</source>
            <translation>مراجعه‌کننده‌ای کنار {device} کمک می‌خواهد</translation>
        </message>
        <message>
            <source>Action {number} is overdue</source>
            <translation>مهلت اقدام {number} گذشته است</translation>
        </message>
        <message numerus="yes">
            <source>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</source>
            <translation>
                <numerusform>وقت‌های ازدست‌رفته: %n. شاید کسی با کدی بیاید که ناشناخته است: برای او وقتی پیدا کنید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Challenge {number} of the roll-out waits for a strategy</source>
            <translation>چالش {number} استقرار در انتظار راهکار است</translation>
        </message>
        <message>
            <source>Counter {counter} asks for help</source>
            <translation>باجهٔ {counter} کمک می‌خواهد</translation>
        </message>
        <message>
            <source>Date and time are right</source>
            <translation>تاریخ و ساعت درست است</translation>
        </message>
        <message>
            <source>E-mail to visitors cannot be sent</source>
            <translation>ایمیل به مراجعه‌کنندگان فرستاده نمی‌شود</translation>
        </message>
        <message>
            <source>Extend the deadline and say why, or give the case to somebody who can finish it.</source>
            <translation>مهلت را با ذکر دلیل تمدید کنید یا پرونده را به کسی بسپارید که بتواند آن را تمام کند.</translation>
        </message>
        <message>
            <source>Help is coming: {name}</source>
            <translation>کمک در راه است: {name}</translation>
        </message>
        <message>
            <source>I am coming</source>
            <translation>من می‌آیم</translation>
        </message>
        <message>
            <source>Idea {number} waits for an answer</source>
            <translation>ایدهٔ {number} منتظر پاسخ است</translation>
        </message>
        <message>
            <source>Is the date right? Clock: {day}, {time}</source>
            <translation>تاریخ درست است؟ ساعت سامانه: {day}، {time}</translation>
        </message>
        <message>
            <source>It could not be sent by e-mail. Please check the settings of e-mail; it is tried again every quarter of an hour.</source>
            <translation>فرستادن آن با رایانامه ممکن نشد. لطفاً تنظیمات رایانامه را بررسی کنید؛ هر یک ربع ساعت دوباره تلاش می‌شود.</translation>
        </message>
        <message>
            <source>It could not be written into its folder. Please check the folder; it is tried again every quarter of an hour.</source>
            <translation>نوشتن آن در پوشه‌اش ممکن نشد. لطفاً پوشه را بررسی کنید؛ هر یک ربع ساعت دوباره تلاش می‌شود.</translation>
        </message>
        <message>
            <source>It has taken one and a half times the time allowed. Please see to it yourself.</source>
            <translation>یک‌ونیم برابر مهلت گذشته است. لطفاً خودتان پیگیری کنید.</translation>
        </message>
        <message>
            <source>It pauses for a moment between tickets. Please check who is there; tickets that nobody needs can be removed from the queue.</source>
            <translation>کیوسک میان چاپ نوبت‌ها کمی صبر می‌کند. لطفاً ببینید چه کسی آنجاست؛ نوبت‌هایی را که کسی لازم ندارد می‌توان از صف حذف کرد.</translation>
        </message>
        <message>
            <source>It was started on the PC {computer} and refused. Give each PC its own name; if nobody there started it, tell your administrator.</source>
            <translation>این برنامه روی رایانهٔ {computer} اجرا شد و اجازهٔ کار نگرفت. به هر رایانه نام خودش را بدهید؛ اگر کسی آنجا آن را اجرا نکرده است، به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>Lost: {numbers}. Give anyone who has one of these numbers a new number, and apologise.</source>
            <translation>ازدست‌رفته: {numbers}. به هر کس که یکی از این شماره‌ها را دارد شمارهٔ تازه بدهید و عذرخواهی کنید.</translation>
        </message>
        <message>
            <source>Many wait estimates were wrong on {day}</source>
            <translation>برآوردهای نادرست انتظار بسیار: {day}</translation>
        </message>
        <message>
            <source>Many wrong exit codes at {device}</source>
            <translation>کدهای خروج نادرست زیاد در {device}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>رسیدگی شد</translation>
        </message>
        <message>
            <source>Merit or measure {number} is to be decided</source>
            <translation>تشویق یا اقدام انضباطی شمارهٔ {number} منتظر تصمیم است</translation>
        </message>
        <message>
            <source>Most of the time for it has passed.</source>
            <translation>بیشتر مهلت آن گذشته است.</translation>
        </message>
        <message>
            <source>No ticket is lost. Some other records may be as they were at the last backup. The disk may be failing: please tell your administrator.</source>
            <translation>هیچ نوبتی از دست نرفته است. شاید برخی سوابق دیگر به وضع آخرین نسخهٔ پشتیبان برگشته باشند. شاید دیسک رو به خرابی است: لطفاً به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>Nobody may serve “{service}” today</source>
            <translation>امروز هیچ‌کس نمی‌تواند «{service}» را ارائه کند</translation>
        </message>
        <message>
            <source>Nothing is lost. The disk may be failing: please tell your administrator.</source>
            <translation>چیزی از دست نرفته است. شاید دیسک رو به خرابی است: لطفاً به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>Please look who is there. After a few more, only a new code helps.</source>
            <translation>لطفاً ببینید چه کسی آنجاست. پس از چند کد نادرست دیگر فقط کد تازه کار می‌کند.</translation>
        </message>
        <message>
            <source>Please plan the renewal on the page “Learning”.</source>
            <translation>لطفاً تمدید را در صفحهٔ «آموزش» برنامه‌ریزی کنید.</translation>
        </message>
        <message>
            <source>Please see the page “Improvement”.</source>
            <translation>لطفاً صفحهٔ «بهبود» را ببینید.</translation>
        </message>
        <message>
            <source>Please see the page “Merits and measures”.</source>
            <translation>لطفاً صفحهٔ «تشویق‌ها و اقدام‌ها» را ببینید.</translation>
        </message>
        <message>
            <source>Please see the page “My feedback”. Nobody else reads this notice.</source>
            <translation>لطفاً صفحهٔ «بازخورد من» را ببینید. این پیام را فقط شما می‌بینید.</translation>
        </message>
        <message>
            <source>Put in a new roll when there is a quiet moment.</source>
            <translation>در فرصتی مناسب رول تازه بگذارید.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more notices</source>
            <translation>
                <numerusform>نمایش %n پیام دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer notices</source>
            <translation>نمایش پیام‌های کمتر</translation>
        </message>
        <message>
            <source>Show the whole notice</source>
            <translation>نمایش کامل پیام</translation>
        </message>
        <message>
            <source>Since the raise of {code} this has become worse: {guard}</source>
            <translation>پس از بالا رفتن هدف {code} این بدتر شده است: {guard}</translation>
        </message>
        <message>
            <source>Somebody typed a wrong exit code at {device}</source>
            <translation>در {device} کد خروج نادرست وارد شد</translation>
        </message>
        <message>
            <source>Somebody typed the exit code at {device}</source>
            <translation>در {device} کد خروج وارد شد</translation>
        </message>
        <message>
            <source>Targets could not be looked at</source>
            <translation>بررسی هدف‌ها ممکن نشد</translation>
        </message>
        <message>
            <source>Tell the visitor of {number} another way; the page “Messages” says why.</source>
            <translation>به مراجعه‌کنندهٔ پروندهٔ {number} از راه دیگری اطلاع دهید؛ دلیل در صفحهٔ «ارسال پیام» است.</translation>
        </message>
        <message>
            <source>Tell the visitor of {number}; due: {moment}</source>
            <translation>به مراجعه‌کنندهٔ پروندهٔ {number} اطلاع دهید؛ مهلت: {moment}</translation>
        </message>
        <message>
            <source>The backup could not be made</source>
            <translation>نسخهٔ پشتیبان گرفته نشد</translation>
        </message>
        <message>
            <source>The check of the records found something wrong</source>
            <translation>بررسی سوابق ایرادی پیدا کرد</translation>
        </message>
        <message>
            <source>The clock was changed to {day}, {time}</source>
            <translation>ساعت سامانه تغییر کرد: {day}، {time}</translation>
        </message>
        <message>
            <source>The database file was damaged and has been repaired</source>
            <translation>فایل پایگاه داده آسیب دیده بود و ترمیم شد</translation>
        </message>
        <message>
            <source>The database is growing faster than it should</source>
            <translation>پایگاه داده سریع‌تر از حد معمول بزرگ می‌شود</translation>
        </message>
        <message>
            <source>The decision is made; only the visitor does not know it yet.</source>
            <translation>تصمیم گرفته شده است، ولی مراجعه‌کننده هنوز از آن خبر ندارد.</translation>
        </message>
        <message>
            <source>The disk is running out of space</source>
            <translation>فضای دیسک رو به پایان است</translation>
        </message>
        <message>
            <source>The effect of action {number} was checked</source>
            <translation>اثر اقدام {number} بررسی شد</translation>
        </message>
        <message>
            <source>The maintenance service reported a fault</source>
            <translation>سرویس نگهداری ایرادی گزارش کرد</translation>
        </message>
        <message>
            <source>The page “Service charters” shows what was measured, and suggests a time.</source>
            <translation>صفحهٔ «شناسنامهٔ خدمات» آن‌چه را اندازه‌گیری شده نشان می‌دهد و زمانی پیشنهاد می‌کند.</translation>
        </message>
        <message>
            <source>The page “Targets” says why; it is to be decided within 30 days.</source>
            <translation>دلیل آن در صفحهٔ «هدف‌ها» آمده است؛ ظرف 30 روز باید تصمیم گرفته شود.</translation>
        </message>
        <message>
            <source>The page “Targets” shows the weeks; a target can be lowered there.</source>
            <translation>هفته‌ها در صفحهٔ «هدف‌ها» نشان داده شده‌اند؛ همان جا می‌توان هدف را پایین آورد.</translation>
        </message>
        <message>
            <source>The page “Wait estimates” says when, and what was unusual then.</source>
            <translation>صفحهٔ «برآوردهای انتظار» نشان می‌دهد کی بوده و چه چیز در آن زمان غیرعادی بوده است.</translation>
        </message>
        <message>
            <source>The paper is running low at {device}</source>
            <translation>کاغذ رو به پایان است: {device}</translation>
        </message>
        <message>
            <source>The printer at {device} needs attention</source>
            <translation>چاپگر {device} نیاز به رسیدگی دارد</translation>
        </message>
        <message>
            <source>The queue continues. Please tell your administrator; the details are in the log.</source>
            <translation>صف همچنان کار می‌کند. لطفاً به مدیر سامانه خبر دهید؛ جزئیات در گزارش برنامه ثبت شده است.</translation>
        </message>
        <message>
            <source>The records were restored from a backup</source>
            <translation>سوابق از نسخهٔ پشتیبان بازگردانده شد</translation>
        </message>
        <message>
            <source>The review of quarter {number}, {year} is overdue</source>
            <translation>مهلت بازبینی سه‌ماههٔ {number}، {year} گذشته است</translation>
        </message>
        <message>
            <source>The slip of {number} was not printed at {device}</source>
            <translation>برگهٔ نوبت {number} چاپ نشد: {device}</translation>
        </message>
        <message>
            <source>The time for {number} runs out</source>
            <translation>مهلت پروندهٔ {number} رو به پایان است</translation>
        </message>
        <message>
            <source>There is news about you</source>
            <translation>خبری دربارهٔ شما هست</translation>
        </message>
        <message>
            <source>Tickets of visitors who did not come back could not be ended</source>
            <translation>پایان دادن به نوبت کسانی که برنگشتند انجام نشد</translation>
        </message>
        <message>
            <source>Until it is corrected or confirmed, no tickets are issued or called and no day is closed.</source>
            <translation>تا وقتی ساعت اصلاح یا تأیید نشود، نوبتی صادر یا فراخوانده نمی‌شود و روزی بسته نمی‌شود.</translation>
        </message>
        <message>
            <source>Very many tickets are being taken at {device}</source>
            <translation>در {device} نوبت‌های بسیار زیادی گرفته می‌شود</translation>
        </message>
        <message>
            <source>Visitor of {number} not told yet; due: {moment}</source>
            <translation>به مراجعه‌کنندهٔ پروندهٔ {number} هنوز اطلاع داده نشده است؛ مهلت: {moment}</translation>
        </message>
        <message>
            <source>Waiting times around the change may be wrong.</source>
            <translation>زمان‌های انتظار نزدیک به این تغییر ممکن است نادرست باشند.</translation>
        </message>
        <message>
            <source>When it is full, no tickets can be issued. Please tell your administrator today: {room}.</source>
            <translation>وقتی دیسک پر شود، نوبتی صادر نمی‌شود. لطفاً همین امروز به مدیر سامانه خبر دهید: {room}.</translation>
        </message>
        <message>
            <source>You asked for help</source>
            <translation>شما کمک خواسته‌اید</translation>
        </message>
        <message>
            <source>nobody has answered yet</source>
            <translation>هنوز کسی پاسخ نداده است</translation>
        </message>
        <message>
            <source>{device} reports a fault</source>
            <translation>خرابی: {device}</translation>
        </message>
        <message>
            <source>{free} MB free</source>
            <translation>{free} مگابایت خالی</translation>
        </message>
        <message>
            <source>{name}: the evidence ends on {day}</source>
            <translation>{name}: اعتبار گواهی در {day} پایان می‌یابد</translation>
        </message>
        <message>
            <source>{number} is nearly due: {moment}</source>
            <translation>مهلت پروندهٔ {number} نزدیک است: {moment}</translation>
        </message>
        <message>
            <source>{number} is overdue; due: {moment}</source>
            <translation>مهلت پروندهٔ {number} گذشته است؛ مهلت: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.order</name>
        <message>
            <source>Back to the present rules</source>
            <translation>بازگشت به قواعد کنونی</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>فراخوانده شد</translation>
        </message>
        <message>
            <source>On {day}, {different} of {calls} calls would have been for another visitor.</source>
            <translation>در {day}، از {calls} فراخوان، {different} مورد برای مراجعه‌کنندهٔ دیگری می‌بود.</translation>
        </message>
        <message>
            <source>Only calls that differ</source>
            <translation>فقط فراخوان‌های متفاوت</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>ترتیب فراخوان</translation>
        </message>
        <message>
            <source>Ordinary visitors</source>
            <translation>مراجعه‌کنندگان عادی</translation>
        </message>
        <message>
            <source>Priority visitors</source>
            <translation>مراجعه‌کنندگان اولویت‌دار</translation>
        </message>
        <message>
            <source>Reading the rules and the calls of the day</source>
            <translation>در حال خواندن قواعد و فراخوان‌های روز</translation>
        </message>
        <message>
            <source>Saved. The rules apply from the next call.</source>
            <translation>ذخیره شد. قواعد از فراخوان بعدی اجرا می‌شوند.</translation>
        </message>
        <message>
            <source>The calls of the day</source>
            <translation>فراخوان‌های روز</translation>
        </message>
        <message>
            <source>The preview appears after the first calls. The rules can be changed now.</source>
            <translation>پیش‌نمایش پس از نخستین فراخوان‌ها نمایش داده می‌شود. قواعد را همین حالا می‌توان تغییر داد.</translation>
        </message>
        <message>
            <source>The preview is from that time.</source>
            <translation>پیش‌نمایش مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>There is no day with calls yet</source>
            <translation>هنوز روزی با فراخوان وجود ندارد</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Try the rules on the calls of a real day, then save them: they apply from the next call.</source>
            <translation>قواعد را با فراخوان‌های یک روز واقعی بیازمایید و سپس ذخیره کنید: از فراخوان بعدی اجرا می‌شوند.</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>اجرای این قواعد</translation>
        </message>
        <message>
            <source>Would have been called</source>
            <translation>فراخوانده می‌شد</translation>
        </message>
        <message>
            <source>{name}: average wait: now {mean}, with these rules {mean_would}; longest wait: now {longest}, with these rules {longest_would}</source>
            <translation>{name}: میانگین انتظار: اکنون {mean}، با این قواعد {mean_would}؛ طولانی‌ترین انتظار: اکنون {longest}، با این قواعد {longest_would}</translation>
        </message>
        <message>
            <source>{really} was called; it would have been {would}</source>
            <translation>{really} فراخوانده شد؛ با این قواعد {would} فراخوانده می‌شد</translation>
        </message>
    </context>
    <context>
        <name>console.outcomes</name>
        <message>
            <source>Add an outcome</source>
            <translation>افزودن نتیجه</translation>
        </message>
        <message>
            <source>Add the first outcome.</source>
            <translation>نخستین نتیجه را بیفزایید.</translation>
        </message>
        <message>
            <source>Clerks choose one of these when a visit ends, in this order.</source>
            <translation>کارکنان در پایان خدمت یکی از این‌ها را به همین ترتیب انتخاب می‌کنند.</translation>
        </message>
        <message>
            <source>Reading the outcomes</source>
            <translation>در حال خواندن نتیجه‌ها</translation>
        </message>
        <message>
            <source>There is no outcome yet</source>
            <translation>هنوز نتیجه‌ای تعریف نشده است</translation>
        </message>
    </context>
    <context>
        <name>console.people</name>
        <message>
            <source>6 to 12 digits. Without them a PIN is chosen by chance and shown once.</source>
            <translation>6 تا 12 رقم. اگر خالی بماند، رمزی تصادفی انتخاب و یک بار نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>A short name for reports and commands, for example timur. It stays the same.</source>
            <translation>نامی کوتاه برای گزارش‌ها و فرمان‌ها، مثلاً timur. بعداً تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>Activate again</source>
            <translation>فعال کردن دوباره</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>فعال</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>افزودن کارمند</translation>
        </message>
        <message>
            <source>Add the people who work here.</source>
            <translation>کسانی را که اینجا کار می‌کنند اضافه کنید.</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>مدیر سامانه</translation>
        </message>
        <message>
            <source>Change the entry of {name}</source>
            <translation>تغییر اطلاعات {name}</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>کارمند</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>مربی</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>غیرفعال کردن</translation>
        </message>
        <message>
            <source>Deactivate this person</source>
            <translation>غیرفعال کردن این شخص</translation>
        </message>
        <message>
            <source>Does {name} no longer work here?</source>
            <translation>آیا {name} دیگر اینجا کار نمی‌کند؟</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>رمز اولیه</translation>
        </message>
        <message>
            <source>Keep active</source>
            <translation>فعال بماند</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>زبان صفحه‌ها</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until there is a new PIN</source>
            <translation>پس از رمزهای نادرست قفل است، تا رمز تازه داده شود</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until {time}</source>
            <translation>پس از رمزهای نادرست تا {time} قفل است</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>مدیر شعبه</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>رمز تازه</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>رمز تازه برای {name}</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>دیگر اینجا کار نمی‌کند</translation>
        </message>
        <message>
            <source>Nobody is deleted: past figures need the names.</source>
            <translation>هیچ‌کس حذف نمی‌شود: نام‌ها برای آمار گذشته لازم‌اند.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>هنوز کسی در فهرست نیست</translation>
        </message>
        <message>
            <source>Only clerks</source>
            <translation>فقط کارکنان باجه</translation>
        </message>
        <message>
            <source>Only locked accounts</source>
            <translation>فقط حساب‌های قفل‌شده</translation>
        </message>
        <message>
            <source>Only managers and administrators</source>
            <translation>فقط مدیران شعبه و مدیران سامانه</translation>
        </message>
        <message>
            <source>Only people who work here</source>
            <translation>فقط کسانی که اینجا کار می‌کنند</translation>
        </message>
        <message>
            <source>People</source>
            <translation>کارکنان</translation>
        </message>
        <message>
            <source>People of the branch</source>
            <translation>کارکنان شعبه</translation>
        </message>
        <message>
            <source>Reading the list of people</source>
            <translation>در حال خواندن فهرست کارکنان</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>نقش</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>ذخیره شد: {name}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The person can no longer sign in. Past figures keep the name. You can undo this.</source>
            <translation>این شخص دیگر نمی‌تواند وارد شود. نام او در آمار گذشته می‌ماند. این کار را می‌توانید لغو کنید.</translation>
        </message>
        <message>
            <source>only small Latin letters, digits, dots and hyphens are allowed.</source>
            <translation>فقط حروف کوچک لاتین، رقم، نقطه و خط تیره مجاز است.</translation>
        </message>
        <message>
            <source>{name} can sign in now.</source>
            <translation>اکنون {name} می‌تواند وارد شود.</translation>
        </message>
        <message>
            <source>{name} can sign in with the PIN {pin}. It is shown only now: please hand it over.</source>
            <translation>{name} می‌تواند با رمز {pin} وارد شود. این رمز فقط اکنون نشان داده می‌شود: لطفاً آن را تحویل دهید.</translation>
        </message>
    </context>
    <context>
        <name>console.pictures</name>
        <message>
            <source>Bell</source>
            <translation>زنگ</translation>
        </message>
        <message>
            <source>Briefcase</source>
            <translation>کیف</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>تقویم</translation>
        </message>
        <message>
            <source>Car</source>
            <translation>خودرو</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>کارت</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>نمودار</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>کودک</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>قلب</translation>
        </message>
        <message>
            <source>House</source>
            <translation>خانه</translation>
        </message>
        <message>
            <source>Information sign</source>
            <translation>نشان اطلاعات</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>گواهی‌نامه</translation>
        </message>
        <message>
            <source>List</source>
            <translation>فهرست</translation>
        </message>
        <message>
            <source>Magnifying glass</source>
            <translation>ذره‌بین</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>پیام</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>پول</translation>
        </message>
        <message>
            <source>Padlock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>People</source>
            <translation>چند نفر</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>یک نفر</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>چاپگر</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translation>علامت سؤال</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>ستاره</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Wedding rings</source>
            <translation>حلقه‌های ازدواج</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>صندلی چرخ‌دار</translation>
        </message>
    </context>
    <context>
        <name>console.readiness</name>
        <message>
            <source>Checking the branch</source>
            <translation>در حال بررسی شعبه</translation>
        </message>
        <message>
            <source>Everything is ready</source>
            <translation>همه چیز آماده است</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>اهمیت</translation>
        </message>
        <message>
            <source>Nothing prevents or hinders work.</source>
            <translation>چیزی مانع یا مزاحم کار نیست.</translation>
        </message>
        <message>
            <source>Open the page “{page}”</source>
            <translation>باز کردن صفحهٔ «{page}»</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>صفحه</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>آمادگی</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>آنچه کم است</translation>
        </message>
        <message>
            <source>What is still missing, the most important first.</source>
            <translation>آنچه هنوز کم است؛ مهم‌ترین‌ها در بالا.</translation>
        </message>
    </context>
    <context>
        <name>console.reasons</name>
        <message>
            <source>Cancelled by the visitor</source>
            <translation>مراجعه‌کننده لغو کرد</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>هنگام فراخوان نیامد</translation>
        </message>
        <message>
            <source>Reason no longer listed</source>
            <translation>این دلیل دیگر در فهرست نیست</translation>
        </message>
        <message>
            <source>Removed by staff</source>
            <translation>کارمند حذف کرد</translation>
        </message>
        <message>
            <source>Walked out</source>
            <translation>پیش از رسیدن نوبت رفت</translation>
        </message>
    </context>
    <context>
        <name>console.records</name>
        <message>
            <source>Cancel</source>
            <translation>انصراف</translation>
        </message>
        <message>
            <source>Close and discard what is typed</source>
            <translation>بستن و پاک کردن نوشته‌ها</translation>
        </message>
        <message>
            <source>Close and keep what is typed</source>
            <translation>بستن و نگه داشتن پیش‌نویس</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>بدون ذخیره بسته شود؟</translation>
        </message>
        <message>
            <source>Continue typing</source>
            <translation>ادامهٔ نوشتن</translation>
        </message>
        <message>
            <source>Discard what is typed</source>
            <translation>نادیده گرفتن نوشته‌ها</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>صفحهٔ بعد</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>چیزی پیدا نشد</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>صفحهٔ قبل</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>جست‌وجو در فهرست</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>واژه‌های کمتری بنویسید یا جست‌وجو را پاک کنید.</translation>
        </message>
        <message>
            <source>“{action}” is not possible any more: somebody has changed this meanwhile. What you typed is kept below until you close it.</source>
            <translation>«{action}» دیگر ممکن نیست: در این میان کسی این را تغییر داده است. آنچه نوشته‌اید پایین می‌ماند تا آن را ببندید.</translation>
        </message>
    </context>
    <context>
        <name>console.retention</name>
        <message>
            <source>Counting what is kept</source>
            <translation>در حال شمردن نوشته‌های نگهداری‌شده</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>روز مراجعه</translation>
        </message>
        <message>
            <source>Day of the visit: {day}. Texts found: {count}. They cannot be brought back. The ticket, the rating and every figure stay.</source>
            <translation>روز مراجعه: {day}. نوشته‌های یافت‌شده: {count}. این نوشته‌ها برنمی‌گردند. نوبت، ارزیابی و همهٔ آمار می‌ماند.</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>مدت تمام‌شده</translation>
        </message>
        <message>
            <source>Earlier backups keep an erased text until they are deleted. The audit trail has no words of visitors and stays.</source>
            <translation>متن پاک‌شده در نسخه‌های پشتیبان پیشین می‌ماند تا آن‌ها حذف شوند. در سابقهٔ ممیزی سخنی از مراجعه‌کنندگان نیست و آن سابقه می‌ماند.</translation>
        </message>
        <message>
            <source>Erase the texts about number {number}?</source>
            <translation>نوشته‌های مربوط به شمارهٔ {number} پاک شوند؟</translation>
        </message>
        <message>
            <source>Erase these texts</source>
            <translation>پاک کردن این نوشته‌ها</translation>
        </message>
        <message>
            <source>Erase what is due</source>
            <translation>پاک کردن نوشته‌هایی که مدتشان گذشته</translation>
        </message>
        <message>
            <source>Erase what is due?</source>
            <translation>نوشته‌هایی که مدت نگهداری‌شان گذشته پاک شوند؟</translation>
        </message>
        <message>
            <source>Erased texts: {count}</source>
            <translation>نوشته‌های پاک‌شده: {count}</translation>
        </message>
        <message>
            <source>Erased: {what}</source>
            <translation>پاک می‌شود: {what}</translation>
        </message>
        <message>
            <source>Erasing: day {done} of {all}.</source>
            <translation>در حال پاک کردن: روز {done} از {all}.</translation>
        </message>
        <message>
            <source>Find these texts</source>
            <translation>یافتن این نوشته‌ها</translation>
        </message>
        <message>
            <source>How long notes and comments are kept. After that the text is erased; every figure stays.</source>
            <translation>یادداشت‌ها و نظرها چه مدت نگهداری می‌شوند. پس از آن متن پاک می‌شود و همهٔ آمار می‌ماند.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>موجود</translation>
        </message>
        <message>
            <source>Kept, days</source>
            <translation>مدت (روز)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Last check by the maintenance service: {time}.</source>
            <translation>آخرین بررسی سرویس نگهداری: {time}.</translation>
        </message>
        <message>
            <source>Last erasure: {time}.</source>
            <translation>آخرین پاک کردن: {time}.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>مدت نگهداری هیچ نوشته‌ای نگذشته است.</translation>
        </message>
        <message>
            <source>Nothing is kept about people</source>
            <translation>چیزی دربارهٔ اشخاص نگهداری نمی‌شود</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>شمارهٔ روی نوبت</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>قدیمی‌ترین</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>مدت نگهداری</translation>
        </message>
        <message>
            <source>Saved. Nothing is erased before the next night.</source>
            <translation>ذخیره شد. تا شب آینده چیزی پاک نمی‌شود.</translation>
        </message>
        <message>
            <source>Stays: {what}</source>
            <translation>می‌ماند: {what}</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>مدت‌ها</translation>
        </message>
        <message>
            <source>Texts of one visitor</source>
            <translation>نوشته‌های مربوط به یک مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Texts to be erased: {count}. They cannot be brought back, except from backups that still hold them. Every figure stays.</source>
            <translation>نوشته‌هایی که پاک می‌شود: {count}. این نوشته‌ها برنمی‌گردند، مگر از نسخه‌های پشتیبانی که هنوز آن‌ها را دارند. همهٔ آمار می‌ماند.</translation>
        </message>
        <message>
            <source>The numbers are from that time.</source>
            <translation>عددها مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>آنچه نگهداری می‌شود</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>بدون محدودیت</translation>
        </message>
    </context>
    <context>
        <name>console.rights</name>
        <message>
            <source>Always</source>
            <translation>همیشه</translation>
        </message>
        <message>
            <source>Change the right: {right}</source>
            <translation>تغییر مجوز: {right}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>هرگز</translation>
        </message>
        <message>
            <source>No</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>Only an administrator can change what the roles may do.</source>
            <translation>فقط مدیر سامانه می‌تواند مجوزهای نقش‌ها را تغییر دهد.</translation>
        </message>
        <message>
            <source>Press a cell to change it. Each change takes effect at once, on all screens.</source>
            <translation>برای تغییر، خانه را فشار دهید. هر تغییر بی‌درنگ در همهٔ پنجره‌ها اثر می‌کند.</translation>
        </message>
        <message>
            <source>Reading the rights</source>
            <translation>در حال خواندن مجوزها</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>مجوز</translation>
        </message>
        <message>
            <source>Roles and rights</source>
            <translation>نقش‌ها و مجوزها</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: no</source>
            <translation>ذخیره شد: {right}. {role}: خیر</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: yes</source>
            <translation>ذخیره شد: {right}. {role}: بله</translation>
        </message>
        <message>
            <source>The rights are from that time.</source>
            <translation>مجوزها مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>There are no rights</source>
            <translation>مجوزی نیست</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>هر نقش چه می‌تواند بکند</translation>
        </message>
        <message>
            <source>With a PostgreSQL server, the PC counts too: its account may do no more than the PC is for. Somebody with a new right to change the set-up does so on the manager’s PC, not at a counter.</source>
            <translation>با سرور PostgreSQL، رایانه هم مهم است: حساب هر رایانه فقط به اندازهٔ کار همان رایانه اجازه دارد. کسی که مجوز تغییر پیکربندی شعبه را گرفته است، این کار را با رایانهٔ مدیر شعبه انجام می‌دهد، نه پشت باجه.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>changed by the branch</source>
            <translation>تغییر داده‌شده در شعبه</translation>
        </message>
    </context>
    <context>
        <name>console.screens</name>
        <message>
            <source>All boards that are switched on say a sentence now, as they are set.</source>
            <translation>همهٔ تابلوهای روشن اکنون جمله‌ای را همان‌گونه که تنظیم شده‌اند می‌گویند.</translation>
        </message>
        <message>
            <source>All screens follow within a second; a kiosk waits until its visitor is gone.</source>
            <translation>همهٔ صفحه‌ها ظرف یک ثانیه تغییر می‌کنند؛ کیوسک صبر می‌کند تا مراجعه‌کننده برود.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رنگ‌ها</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>میز کار باجه</translation>
        </message>
        <message>
            <source>Kiosk and board</source>
            <translation>کیوسک و تابلو</translation>
        </message>
        <message>
            <source>Picture: {name}</source>
            <translation>تصویر: {name}</translation>
        </message>
        <message>
            <source>Reading the settings of the screens</source>
            <translation>در حال خواندن تنظیمات صفحه‌ها</translation>
        </message>
        <message>
            <source>Saved. The screens follow now.</source>
            <translation>ذخیره شد. صفحه‌ها اکنون تغییر می‌کنند.</translation>
        </message>
        <message>
            <source>Sound of the board</source>
            <translation>صدای تابلو</translation>
        </message>
        <message>
            <source>Test the sound of the boards</source>
            <translation>آزمایش صدای تابلوها</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>تنظیمات نشان‌داده‌شده مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>There are no settings</source>
            <translation>تنظیماتی وجود ندارد</translation>
        </message>
        <message>
            <source>“{size}” and “{help}” are always on the kiosk. The order of the services is set on the pages “{groups}” and “{services}”.</source>
            <translation>دکمه‌های «{size}» و «{help}» همیشه روی کیوسک هستند. ترتیب خدمات در صفحه‌های «{groups}» و «{services}» تعیین می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>console.services</name>
        <message>
            <source>Add a service</source>
            <translation>افزودن خدمت</translation>
        </message>
        <message>
            <source>Add the first service.</source>
            <translation>نخستین خدمت را بیفزایید.</translation>
        </message>
        <message>
            <source>Card of the service</source>
            <translation>کارت خدمت</translation>
        </message>
        <message>
            <source>Card on the kiosk</source>
            <translation>کارت در کیوسک</translation>
        </message>
        <message>
            <source>Hardest to mishear or misread beside those in use: {letters}.</source>
            <translation>در کنار حرف‌های به‌کاررفته، این‌ها کمتر از همه اشتباه شنیده یا خوانده می‌شوند: {letters}.</translation>
        </message>
        <message>
            <source>Hours of this service</source>
            <translation>ساعت‌های این خدمت</translation>
        </message>
        <message>
            <source>Only with missing texts</source>
            <translation>فقط با متن ناقص</translation>
        </message>
        <message>
            <source>Preview of the card</source>
            <translation>پیش‌نمایش کارت</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>صف</translation>
        </message>
        <message>
            <source>Reading the services</source>
            <translation>در حال خواندن خدمات</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>برگهٔ نوبت</translation>
        </message>
        <message>
            <source>Some texts are missing</source>
            <translation>برخی متن‌ها ناقص است</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>هنوز خدمتی تعریف نشده است</translation>
        </message>
        <message>
            <source>This card is longer than the screen of an upright kiosk: visitors have to scroll.</source>
            <translation>این کارت از صفحهٔ کیوسک عمودی بلندتر است؛ مراجعه‌کنندگان باید آن را بالا و پایین ببرند.</translation>
        </message>
        <message>
            <source>This is what visitors see</source>
            <translation>مراجعه‌کنندگان این را می‌بینند</translation>
        </message>
        <message>
            <source>Tickets already issued stay as they are; a change applies to the next ones.</source>
            <translation>نوبت‌های صادرشده تغییر نمی‌کنند؛ هر تغییر برای نوبت‌های بعدی است.</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>آنچه مراجعه‌کنندگان می‌خوانند</translation>
        </message>
    </context>
    <context>
        <name>console.settings</name>
        <message>
            <source>Back to the default</source>
            <translation>بازگشت به مقدار پیش‌فرض</translation>
        </message>
        <message>
            <source>Change the difference</source>
            <translation>تغییر تفاوت</translation>
        </message>
        <message>
            <source>Change the setting “{name}”</source>
            <translation>تغییر تنظیم «{name}»</translation>
        </message>
        <message>
            <source>Changed by the program on {day}.</source>
            <translation>برنامه در {day} تغییر داده است.</translation>
        </message>
        <message>
            <source>Changed by {who} on {day}.</source>
            <translation>{who} در {day} تغییر داده است.</translation>
        </message>
        <message>
            <source>Decided above: {count}; of these locked: {locked}, different here: {changed}.</source>
            <translation>تصمیم از بالا: {count}؛ از این میان قفل‌شده: {locked}، متفاوت در اینجا: {changed}.</translation>
        </message>
        <message>
            <source>Decided by {scope} ({author}) on {day}.</source>
            <translation>تصمیم از بالا: {scope} ({author})، {day}.</translation>
        </message>
        <message>
            <source>Default: {default}.</source>
            <translation>پیش‌فرض: {default}.</translation>
        </message>
        <message>
            <source>Differ from it here</source>
            <translation>تعیین مقدار دیگر در اینجا</translation>
        </message>
        <message>
            <source>Differs here since {day}, by {who}: “{reason}”.</source>
            <translation>اینجا از {day} متفاوت است، به تصمیم {who}: «{reason}».</translation>
        </message>
        <message>
            <source>Differs here; it was set before {day}.</source>
            <translation>اینجا متفاوت است؛ پیش از {day} تعیین شده بود.</translation>
        </message>
        <message>
            <source>Each change is saved at once and takes effect in the whole branch.</source>
            <translation>هر تغییر فوراً ذخیره می‌شود و در سراسر شعبه اثر می‌کند.</translation>
        </message>
        <message>
            <source>Everybody who may change settings reads it.</source>
            <translation>هر کسی که می‌تواند تنظیمات را تغییر دهد آن را می‌خواند.</translation>
        </message>
        <message>
            <source>Format: {format}. Default: {default}.</source>
            <translation>قالب: {format}. پیش‌فرض: {default}.</translation>
        </message>
        <message>
            <source>From {low} to {high}. Default: {default}.</source>
            <translation>از {low} تا {high}. پیش‌فرض: {default}.</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>همه چیز همان‌گونه بماند</translation>
        </message>
        <message>
            <source>Load settings from above</source>
            <translation>بارگذاری تنظیمات بالادست</translation>
        </message>
        <message>
            <source>Locked. {what}</source>
            <translation>قفل‌شده. {what}</translation>
        </message>
        <message>
            <source>No longer differ</source>
            <translation>دیگر متفاوت نباشد</translation>
        </message>
        <message>
            <source>No setting matches these words</source>
            <translation>تنظیمی با این واژه‌ها پیدا نشد</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>هنوز ذخیره نشده است.</translation>
        </message>
        <message>
            <source>Reading the settings</source>
            <translation>در حال خواندن تنظیمات</translation>
        </message>
        <message>
            <source>Reason: “{reason}”.</source>
            <translation>دلیل: «{reason}».</translation>
        </message>
        <message>
            <source>Save the difference</source>
            <translation>ذخیرهٔ تفاوت</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>ذخیره شد.</translation>
        </message>
        <message>
            <source>Saved. {what}</source>
            <translation>ذخیره شد. {what}</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>جست‌وجو در تنظیمات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>Settings from above</source>
            <translation>تنظیمات بالادست</translation>
        </message>
        <message>
            <source>Settings in the file: {count}; locked: {locked}; values that change here: {changed}. All that was decided before there ({scope}) is replaced.</source>
            <translation>تنظیمات در فایل: {count}؛ قفل‌شده: {locked}؛ مقدارهایی که اینجا تغییر می‌کنند: {changed}. همهٔ آنچه پیش‌تر آنجا تصمیم گرفته شده ({scope}) جایگزین می‌شود.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>پذیرفتن</translation>
        </message>
        <message>
            <source>Take over the settings of {author}?</source>
            <translation>تنظیمات «{author}» پذیرفته شود؟</translation>
        </message>
        <message>
            <source>The settings from above are taken over.</source>
            <translation>تنظیمات بالادست پذیرفته شد.</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>تنظیمات نشان‌داده‌شده مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>واژه‌های کمتری بنویسید یا جست‌وجو را پاک کنید.</translation>
        </message>
        <message>
            <source>Why it differs here</source>
            <translation>چرا اینجا متفاوت است</translation>
        </message>
        <message>
            <source>Without it: {value}.</source>
            <translation>بدون آن: {value}.</translation>
        </message>
        <message>
            <source>Without the lock it would be {value} here.</source>
            <translation>بدون قفل، اینجا {value} می‌بود.</translation>
        </message>
        <message>
            <source>the branch</source>
            <translation>شعبه</translation>
        </message>
        <message>
            <source>the ministry</source>
            <translation>وزارتخانه</translation>
        </message>
        <message>
            <source>the nation</source>
            <translation>کشور</translation>
        </message>
    </context>
    <context>
        <name>console.setup_file</name>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>%n تفاوت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) change at once, on all screens. The history keeps each.</source>
            <translation>
                <numerusform>%n مورد بی‌درنگ در همهٔ صفحه‌ها تغییر می‌کند. تاریخچه هر کدام را نگه می‌دارد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be done, so nothing is changed.</source>
            <translation>
                <numerusform>%n سطر انجام‌شدنی نیست، پس چیزی تغییر نمی‌کند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>انجام‌شدنی نیست</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغییر می‌کند</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>بستن فایل</translation>
        </message>
        <message>
            <source>Comparing the file with the branch</source>
            <translation>در حال مقایسهٔ فایل با پیکربندی شعبه</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>تفاوت‌ها</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>مورد</translation>
        </message>
        <message>
            <source>Leave the branch as it is</source>
            <translation>شعبه همان‌طور بماند</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>سطر {line}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>تازه</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>فایلی باز نیست</translation>
        </message>
        <message>
            <source>Only what cannot be done</source>
            <translation>فقط آنچه انجام‌شدنی نیست</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>باز کردن فایل</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>بخش</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>حذف می‌شود</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>ذخیره در فایل</translation>
        </message>
        <message>
            <source>Save the set-up as a file, or open one to see what it would change.</source>
            <translation>پیکربندی را در فایلی ذخیره کنید یا فایلی را باز کنید تا ببینید چه چیزی تغییر می‌کند.</translation>
        </message>
        <message>
            <source>Set up the branch from the file</source>
            <translation>پیکربندی شعبه طبق فایل</translation>
        </message>
        <message>
            <source>Set up the branch from the file?</source>
            <translation>شعبه طبق فایل پیکربندی شود؟</translation>
        </message>
        <message>
            <source>Set-up as a file</source>
            <translation>پیکربندی در فایل</translation>
        </message>
        <message>
            <source>Taken out of use</source>
            <translation>از استفاده خارج می‌شود</translation>
        </message>
        <message>
            <source>The differences are from that time.</source>
            <translation>تفاوت‌ها مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>The whole set-up without PINs. What a file would change is shown first; then everything is done, or nothing.</source>
            <translation>همهٔ پیکربندی، بدون رمزها. نخست نشان داده می‌شود که فایل چه چیزی را تغییر می‌دهد؛ سپس یا همه انجام می‌شود یا هیچ‌کدام.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>چه می‌شود</translation>
        </message>
        <message>
            <source>Wrong in the file</source>
            <translation>خطا در فایل</translation>
        </message>
    </context>
    <context>
        <name>console.setup_reasons</name>
        <message>
            <source>Add a reason</source>
            <translation>افزودن دلیل</translation>
        </message>
        <message>
            <source>Add the first reason.</source>
            <translation>نخستین دلیل را اضافه کنید.</translation>
        </message>
        <message>
            <source>Clerks choose one of these, in this order.</source>
            <translation>کارکنان یکی از این‌ها را انتخاب می‌کنند؛ ترتیب نمایش همین است.</translation>
        </message>
        <message>
            <source>Reading the reasons</source>
            <translation>در حال خواندن دلیل‌ها</translation>
        </message>
        <message>
            <source>There are no reasons yet</source>
            <translation>هنوز دلیلی نیست</translation>
        </message>
    </context>
    <context>
        <name>console.sign_in</name>
        <message>
            <source>Choose your counter</source>
            <translation>باجهٔ خود را انتخاب کنید</translation>
        </message>
        <message>
            <source>Choose your counter first.</source>
            <translation>ابتدا باجهٔ خود را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>نام خود را انتخاب کنید</translation>
        </message>
        <message>
            <source>Choose your name first.</source>
            <translation>ابتدا نام خود را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Enter does the same.</source>
            <translation>کلید Enter همین کار را می‌کند.</translation>
        </message>
        <message>
            <source>Locked. {name}, please type your PIN to go on.</source>
            <translation>قفل است. {name}، برای ادامه رمز خود را وارد کنید.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Please choose your name and your counter first.</source>
            <translation>ابتدا نام و باجهٔ خود را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>لطفاً رمز خود را وارد کنید.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Sign in to your counter</source>
            <translation>ورود به باجه</translation>
        </message>
        <message numerus="yes">
            <source>Type your PIN: at least %n digits.</source>
            <translation>
                <numerusform>رمز را وارد کنید: دست‌کم %n رقم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your code first.</source>
            <translation>نخست کد خود را بنویسید.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>باز کردن قفل</translation>
        </message>
        <message>
            <source>Without a counter</source>
            <translation>بدون باجه</translation>
        </message>
        <message>
            <source>You are not signed in. Please type your PIN again.</source>
            <translation>شما وارد نشده‌اید. لطفاً رمز را دوباره وارد کنید.</translation>
        </message>
        <message>
            <source>You can sign in when the connection is back.</source>
            <translation>پس از برقراری ارتباط می‌توانید وارد شوید.</translation>
        </message>
        <message>
            <source>You have been signed in for 12 hours. Please sign in again.</source>
            <translation>12 ساعت از ورود شما گذشته است. لطفاً دوباره وارد شوید.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>کد شما</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>مدیر سامانه</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>ارزیاب</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>کارمند</translation>
        </message>
        <message>
            <source>coach</source>
            <translation>مربی</translation>
        </message>
        <message>
            <source>free</source>
            <translation>آزاد</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>مدیر شعبه</translation>
        </message>
        <message>
            <source>officer</source>
            <translation>کارشناس کیفیت</translation>
        </message>
        <message>
            <source>taken: {name}</source>
            <translation>در اختیار: {name}</translation>
        </message>
        <message>
            <source>without serving visitors</source>
            <translation>بدون پذیرش مراجعه‌کننده</translation>
        </message>
    </context>
    <context>
        <name>console.skills</name>
        <message>
            <source>First</source>
            <translation>اصلی</translation>
        </message>
        <message>
            <source>Helps out</source>
            <translation>کمکی</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>هنوز کسی در فهرست نیست</translation>
        </message>
        <message>
            <source>Only people who serve all services</source>
            <translation>فقط کسانی که همهٔ خدمات را انجام می‌دهند</translation>
        </message>
        <message>
            <source>Only what is not saved</source>
            <translation>فقط ذخیره‌نشده‌ها</translation>
        </message>
        <message>
            <source>People and services</source>
            <translation>کارکنان و خدمات</translation>
        </message>
        <message>
            <source>People who may serve visitors appear here.</source>
            <translation>کسانی که می‌توانند به مراجعه‌کنندگان خدمت بدهند اینجا دیده می‌شوند.</translation>
        </message>
        <message>
            <source>Press a cell to change it: first, helps out, or nothing. What is saved takes effect at the next call.</source>
            <translation>برای تغییر، خانه را فشار دهید: اصلی، کمکی یا هیچ. آنچه ذخیره شود از فراخوان بعدی اثر می‌کند.</translation>
        </message>
        <message>
            <source>Reading the skills</source>
            <translation>در حال خواندن مهارت‌ها</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>Save the skills</source>
            <translation>ذخیرهٔ مهارت‌ها</translation>
        </message>
        <message>
            <source>Saved. It takes effect at the next call.</source>
            <translation>ذخیره شد. از فراخوان بعدی اثر می‌کند.</translation>
        </message>
        <message>
            <source>Search services</source>
            <translation>جست‌وجوی خدمات</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>انجام می‌دهد</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>مهارت‌ها</translation>
        </message>
        <message>
            <source>Somebody without any service would serve all of them. Leave at least one, or deactivate the person on the page “People”.</source>
            <translation>کسی که هیچ خدمتی نداشته باشد همه را انجام می‌دهد. دست‌کم یکی را نگه دارید، یا او را در صفحهٔ «کارکنان» غیرفعال کنید.</translation>
        </message>
        <message>
            <source>Take all back</source>
            <translation>برگرداندن همه</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>برگرداندن</translation>
        </message>
        <message>
            <source>The skills are from that time.</source>
            <translation>مهارت‌ها مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>همهٔ خدمات</translation>
        </message>
        <message>
            <source>does not serve</source>
            <translation>انجام نمی‌دهد</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ذخیره‌نشده</translation>
        </message>
        <message>
            <source>two versions</source>
            <translation>دو نسخه</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} از {total}</translation>
        </message>
    </context>
    <context>
        <name>console.slips</name>
        <message>
            <source>Add the first service: then the slip of its tickets is shown here.</source>
            <translation>نخستین خدمت را بیفزایید تا برگهٔ نوبت آن اینجا نشان داده شود.</translation>
        </message>
        <message>
            <source>Preview of the slip</source>
            <translation>پیش‌نمایش برگهٔ نوبت</translation>
        </message>
        <message>
            <source>Reading the slip</source>
            <translation>در حال خواندن تنظیمات برگهٔ نوبت</translation>
        </message>
        <message>
            <source>Saved. The next slip is printed like this.</source>
            <translation>ذخیره شد. برگهٔ بعدی به همین شکل چاپ می‌شود.</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>برگه‌های نوبت</translation>
        </message>
        <message>
            <source>The kiosk prints the next slip like this. Tickets already printed stay as they are.</source>
            <translation>کیوسک برگهٔ بعدی را به همین شکل چاپ می‌کند. برگه‌های چاپ‌شده تغییر نمی‌کنند.</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>هنوز خدمتی تعریف نشده است</translation>
        </message>
        <message>
            <source>This is printed</source>
            <translation>روی کاغذ این‌گونه چاپ می‌شود</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>آنچه اینجا می‌بینید مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>{width} mm</source>
            <translation>{width} میلی‌متر</translation>
        </message>
    </context>
    <context>
        <name>console.stuck</name>
        <message numerus="yes">
            <source>%n cases are stuck, the first {count} are shown</source>
            <translation>
                <numerusform>%n پرونده مانده است؛ {count} پروندهٔ نخست نشان داده شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} open cases are stuck</source>
            <translation>
                <numerusform>%n پرونده از {all} پروندهٔ باز مانده است</numerusform>
            </translation>
        </message>
        <message>
            <source>A case appears here when it does not go on by itself.</source>
            <translation>پرونده‌ای که خودبه‌خود پیش نمی‌رود، اینجا نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>A needed opinion is late</source>
            <translation>نظر لازم به‌موقع نرسیده است</translation>
        </message>
        <message>
            <source>All: {count}</source>
            <translation>همه: {count}</translation>
        </message>
        <message>
            <source>Another body</source>
            <translation>نهاد دیگر</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>پرونده</translation>
        </message>
        <message>
            <source>Critical, nobody has spoken to the visitor</source>
            <translation>بحرانی، کسی با مراجعه‌کننده صحبت نکرده</translation>
        </message>
        <message>
            <source>Deadline passed</source>
            <translation>مهلت گذشته</translation>
        </message>
        <message>
            <source>Decided, visitor not told</source>
            <translation>تصمیم گرفته شد، به مراجعه‌کننده گفته نشد</translation>
        </message>
        <message>
            <source>Handed over again and again</source>
            <translation>پیوسته دست‌به‌دست شده</translation>
        </message>
        <message>
            <source>Most of the time is used up</source>
            <translation>بیشتر مهلت سپری شده</translation>
        </message>
        <message>
            <source>No answer from another body</source>
            <translation>نهاد دیگر پاسخ نداده</translation>
        </message>
        <message>
            <source>No case is stuck</source>
            <translation>هیچ پرونده‌ای نمانده است</translation>
        </message>
        <message>
            <source>Nobody can take it</source>
            <translation>کسی نمی‌تواند بردارد</translation>
        </message>
        <message>
            <source>Reading the stuck cases</source>
            <translation>خواندن پرونده‌های مانده</translation>
        </message>
        <message>
            <source>Stuck cases</source>
            <translation>پرونده‌های مانده</translation>
        </message>
        <message>
            <source>The approver</source>
            <translation>تأییدکننده</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Untouched for days</source>
            <translation>چند روز است دست نخورده</translation>
        </message>
        <message>
            <source>Visitor asked, no reminder</source>
            <translation>از مراجعه‌کننده خواسته شد، یادآوری نشد</translation>
        </message>
        <message>
            <source>Waits for approval too long</source>
            <translation>انتظار طولانی برای تأیید</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>کدام پرونده‌ها</translation>
        </message>
        <message>
            <source>Why it is stuck</source>
            <translation>چرا مانده</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>نزد چه کسی</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>از {moment}</translation>
        </message>
        <message>
            <source>{reason}: {count}</source>
            <translation>{reason}: {count}</translation>
        </message>
    </context>
    <context>
        <name>console.summary</name>
        <message numerus="yes">
            <source>%n cases are stuck, overdue: {late}</source>
            <translation>
                <numerusform>%n پرونده مانده است؛ گذشته از مهلت: {late}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counters are signed out.</source>
            <translation>
                <numerusform>خروج از %n باجه انجام می‌شود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tickets end as not served:</source>
            <translation>
                <numerusform>%n نوبت باز، بدون خدمت تمام می‌شود:</numerusform>
            </translation>
        </message>
        <message>
            <source>A visitor who is being served there stays at the counter for the next person who signs in.</source>
            <translation>مراجعه‌کننده‌ای که آنجا در حال خدمت است، در همان باجه می‌ماند تا کارمند بعدی وارد شود.</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>نمودار</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Choose another day above.</source>
            <translation>روز دیگری را از بالا انتخاب کنید.</translation>
        </message>
        <message>
            <source>Clerks sign in again. The figures become final when the day is closed.</source>
            <translation>کارکنان باید دوباره وارد شوند. ارقام با بستن روز نهایی می‌شوند.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>بستن روز</translation>
        </message>
        <message>
            <source>Close the day now?</source>
            <translation>روز اکنون بسته شود؟</translation>
        </message>
        <message>
            <source>Copied. Paste it into a table or a letter.</source>
            <translation>کپی شد. در جدول یا نامه بچسبانید.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>کپی</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>بسته بماند</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>باز بماند</translation>
        </message>
        <message>
            <source>Leave signed in</source>
            <translation>خارج نشود</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>روز بعد</translation>
        </message>
        <message>
            <source>No more numbers are issued until tomorrow.</source>
            <translation>تا فردا دیگر نوبتی صادر نمی‌شود.</translation>
        </message>
        <message>
            <source>No tickets on this day</source>
            <translation>در این روز نوبتی صادر نشد</translation>
        </message>
        <message>
            <source>Nothing unusual</source>
            <translation>مورد غیرعادی نبود</translation>
        </message>
        <message>
            <source>Numbers are issued again.</source>
            <translation>صدور نوبت از سر گرفته شد.</translation>
        </message>
        <message>
            <source>On hold ({count}): {numbers}</source>
            <translation>معلق ({count}): {numbers}</translation>
        </message>
        <message>
            <source>Open the day again</source>
            <translation>باز کردن دوبارهٔ روز</translation>
        </message>
        <message>
            <source>Open the day again?</source>
            <translation>روز دوباره باز شود؟</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>روز قبل</translation>
        </message>
        <message>
            <source>Reading the day</source>
            <translation>در حال خواندن اطلاعات روز</translation>
        </message>
        <message>
            <source>Save as {form}</source>
            <translation>ذخیره به شکل {form}</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>ذخیرهٔ یادداشت</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>ذخیره شد: {file}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>نمایش %n مورد دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Sign out {name}</source>
            <translation>خارج کردن {name}</translation>
        </message>
        <message>
            <source>Sign out {name}?</source>
            <translation>{name} خارج شود؟</translation>
        </message>
        <message>
            <source>Signed in now: {count}</source>
            <translation>حاضر در باجه‌ها: {count}</translation>
        </message>
        <message>
            <source>Signed in: {names}</source>
            <translation>حاضر در باجه‌ها: {names}</translation>
        </message>
        <message>
            <source>Still at a counter ({count}): {numbers}</source>
            <translation>هنوز در باجه ({count}): {numbers}</translation>
        </message>
        <message>
            <source>The branch is open now. Really close the day?</source>
            <translation>شعبه اکنون باز است. واقعاً روز بسته شود؟</translation>
        </message>
        <message>
            <source>The figures become final.</source>
            <translation>ارقام نهایی می‌شوند.</translation>
        </message>
        <message>
            <source>The figures stay as they were then.</source>
            <translation>ارقام همان ارقام آن زمان‌اند.</translation>
        </message>
        <message>
            <source>The note is saved with the day.</source>
            <translation>یادداشت همراه این روز ذخیره شد.</translation>
        </message>
        <message>
            <source>Until then a manager can open the day again.</source>
            <translation>تا آن زمان مدیر شعبه می‌تواند روز را دوباره باز کند.</translation>
        </message>
        <message>
            <source>Visitors whose wait ended when the day was closed wait again; the time they waited before counts.</source>
            <translation>مراجعه‌کنندگانی که انتظارشان با بستن روز پایان یافت، دوباره در صف هستند و زمان انتظار پیشین آن‌ها حساب می‌شود.</translation>
        </message>
        <message>
            <source>Waiting ({count}): {numbers}</source>
            <translation>در انتظار ({count}): {numbers}</translation>
        </message>
        <message>
            <source>What should be remembered about this day?</source>
            <translation>دربارهٔ این روز چه چیزی باید به یاد بماند؟</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>نوشتن یادداشت</translation>
        </message>
        <message>
            <source>Write it later</source>
            <translation>بعداً می‌نویسم</translation>
        </message>
        <message>
            <source>Your note is not saved. It cannot be added later.</source>
            <translation>یادداشت شما ذخیره نشده است و بعداً نمی‌توان آن را اضافه کرد.</translation>
        </message>
        <message>
            <source>as usual on this weekday</source>
            <translation>مانند معمول این روز هفته</translation>
        </message>
        <message>
            <source>{counter} becomes free.</source>
            <translation>{counter} آزاد می‌شود.</translation>
        </message>
        <message>
            <source>{counter}, since {time}</source>
            <translation>{counter}، از {time}</translation>
        </message>
        <message>
            <source>{day} is closed. Its figures are final.</source>
            <translation>{day} بسته شد. ارقام آن نهایی است.</translation>
        </message>
        <message>
            <source>{day} is open again. Numbers are issued.</source>
            <translation>{day} دوباره باز است. نوبت صادر می‌شود.</translation>
        </message>
        <message>
            <source>{name} is signed out.</source>
            <translation>{name} خارج شد.</translation>
        </message>
    </context>
    <context>
        <name>console.templates</name>
        <message>
            <source>Add a message</source>
            <translation>افزودن پیام</translation>
        </message>
        <message>
            <source>Add the first message.</source>
            <translation>نخستین پیام را بیفزایید.</translation>
        </message>
        <message>
            <source>Never used: its kind of case was removed</source>
            <translation>به کار نمی‌رود: نوع پرونده حذف شده است</translation>
        </message>
        <message>
            <source>Read out, printed as a letter or sent, in the visitor's language.</source>
            <translation>به زبان مراجعه‌کننده خوانده، به شکل نامه چاپ یا فرستاده می‌شوند.</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>پیام‌ها خوانده می‌شوند</translation>
        </message>
        <message>
            <source>There is no message yet</source>
            <translation>هنوز پیامی نیست</translation>
        </message>
        <message>
            <source>{name}: {meaning}</source>
            <translation>{name}: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>console.units</name>
        <message>
            <source>A kind of case can go to a unit, whose people then share its cases.</source>
            <translation>هر نوع پرونده را می‌توان به یک واحد سپرد تا همکاران آن واحد با هم پیگیری کنند.</translation>
        </message>
        <message>
            <source>Add a duty</source>
            <translation>افزودن به برنامه</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>افزودن واحد</translation>
        </message>
        <message>
            <source>Add an absence</source>
            <translation>افزودن غیبت</translation>
        </message>
        <message>
            <source>Add who is away, and who is the deputy.</source>
            <translation>غایب و جانشین او را وارد کنید.</translation>
        </message>
        <message>
            <source>Add who meets visitors on which days.</source>
            <translation>مشخص کنید چه کسی در کدام روزها با مراجعه‌کنندگان دیدار می‌کند.</translation>
        </message>
        <message>
            <source>Meetings are offered for these times. When somebody is away, the deputy meets the visitors.</source>
            <translation>دیدارها برای این زمان‌ها پیشنهاد می‌شود. اگر کسی غایب باشد، جانشین او با مراجعه‌کنندگان دیدار می‌کند.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>Nobody has a duty yet</source>
            <translation>برنامهٔ دیدارها هنوز خالی است</translation>
        </message>
        <message>
            <source>Nobody is away</source>
            <translation>کسی غایب نیست</translation>
        </message>
        <message>
            <source>Nobody is given cases while away. Each person has one entry: change its days.</source>
            <translation>به کسی که غایب است پرونده‌ای سپرده نمی‌شود. برای هر کارمند یک ثبت هست: روزهای آن را تغییر دهید.</translation>
        </message>
        <message>
            <source>Reading the absences</source>
            <translation>در حال خواندن غیبت‌ها</translation>
        </message>
        <message>
            <source>Reading the duty roster</source>
            <translation>در حال خواندن برنامهٔ دیدارها</translation>
        </message>
        <message>
            <source>Reading the units</source>
            <translation>در حال خواندن واحدها</translation>
        </message>
        <message>
            <source>There is no unit yet</source>
            <translation>هنوز واحدی نیست</translation>
        </message>
        <message>
            <source>Without units the whole branch shares all cases. Add the first unit.</source>
            <translation>بدون واحد، همهٔ شعبه پرونده‌ها را با هم پیگیری می‌کند. نخستین واحد را بیفزایید.</translation>
        </message>
        <message>
            <source>{name}, no longer works here</source>
            <translation>{name}، دیگر اینجا کار نمی‌کند</translation>
        </message>
        <message>
            <source>{opens} to {closes}</source>
            <translation>از {opens} تا {closes}</translation>
        </message>
    </context>
    <context>
        <name>console.versions</name>
        <message>
            <source>Saved by somebody else</source>
            <translation>نوشتهٔ همکار</translation>
        </message>
        <message>
            <source>Two people changed the same thing</source>
            <translation>دو نفر یک چیز را تغییر داده‌اند</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>نوشتهٔ شما</translation>
        </message>
        <message>
            <source>{field}: saved by somebody else “{theirs}”, yours “{mine}”</source>
            <translation>{field}: نوشتهٔ همکار «{theirs}»، نوشتهٔ شما «{mine}»</translation>
        </message>
    </context>
    <context>
        <name>console.visitors</name>
        <message>
            <source>A result waits to be told</source>
            <translation>نتیجه‌ای برای گفتن هست</translation>
        </message>
        <message>
            <source>Add it for {name}</source>
            <translation>افزودن برای {name}</translation>
        </message>
        <message>
            <source>Agreed to on {moment}</source>
            <translation>رضایت در {moment}</translation>
        </message>
        <message>
            <source>An ID number, a card, or the number of a ticket or a case.</source>
            <translation>شمارهٔ شناسایی، کارت، یا شمارهٔ نوبت یا پرونده.</translation>
        </message>
        <message>
            <source>Both are one visitor now.</source>
            <translation>اکنون هر دو یک مراجعه‌کننده هستند.</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>با ایمیل</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>با تلفن</translation>
        </message>
        <message>
            <source>By what the other one is found</source>
            <translation>دیگری با چه پیدا می‌شود</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>کارت</translation>
        </message>
        <message>
            <source>Case {number}</source>
            <translation>پروندهٔ {number}</translation>
        </message>
        <message>
            <source>Case {number}: {kind} – {state}</source>
            <translation>پروندهٔ {number}: {kind} – {state}</translation>
        </message>
        <message>
            <source>Comes with a companion</source>
            <translation>با همراه می‌آید</translation>
        </message>
        <message>
            <source>Consent is withdrawn</source>
            <translation>رضایت پس گرفته شد</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ایمیل</translation>
        </message>
        <message>
            <source>Entered twice by mistake</source>
            <translation>به‌اشتباه دو بار ثبت شد</translation>
        </message>
        <message>
            <source>Erase the visitor</source>
            <translation>پاک کردن اطلاعات مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>شناسه‌ها</translation>
        </message>
        <message>
            <source>Hard of hearing</source>
            <translation>کم‌شنوا</translation>
        </message>
        <message>
            <source>How is the visitor with {number} found again?</source>
            <translation>مراجعه‌کنندهٔ نوبت {number} با چه چیزی شناخته شود؟</translation>
        </message>
        <message>
            <source>How the visitor wants to be told</source>
            <translation>مراجعه‌کننده چگونه می‌خواهد باخبر شود</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>شمارهٔ شناسایی</translation>
        </message>
        <message>
            <source>Identify the visitor</source>
            <translation>شناسایی مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>نیاز به مترجم</translation>
        </message>
        <message>
            <source>It is not stored readably: it only finds the visitor again next time.</source>
            <translation>این به شکل خوانا ذخیره نمی‌شود و فقط برای یافتن مراجعه‌کننده در دفعهٔ بعد است.</translation>
        </message>
        <message>
            <source>Keep contact data</source>
            <translation>نگهداری اطلاعات تماس</translation>
        </message>
        <message>
            <source>Known visitors</source>
            <translation>مراجعه‌کنندگان شناخته‌شده</translation>
        </message>
        <message>
            <source>Known: {name}</source>
            <translation>شناخته‌شده: {name}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>آخرین مراجعه</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>آخرین مراجعه‌ها</translation>
        </message>
        <message>
            <source>Look for a visitor. Each search is written down.</source>
            <translation>مراجعه‌کننده را جست‌وجو کنید. هر جست‌وجو ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>جست‌وجو</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name, contacts and needs are erased</source>
            <translation>نام، راه‌های تماس و نیازها پاک می‌شوند</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>نیازها</translation>
        </message>
        <message>
            <source>Next appointment</source>
            <translation>قرار بعدی</translation>
        </message>
        <message>
            <source>Next appointment: {day}, {time}, {service}</source>
            <translation>قرار بعدی: {day}، {time}، {service}</translation>
        </message>
        <message>
            <source>Nobody is known by this.</source>
            <translation>کسی با این شناخته نشده است.</translation>
        </message>
        <message>
            <source>Nobody is shown</source>
            <translation>کسی نمایش داده نمی‌شود</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>گفته نشده</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>شخص دیگری است</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Only at the counter</source>
            <translation>فقط در باجه</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تلفن</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number or card</source>
            <translation>تلفن، ایمیل، شمارهٔ شناسایی یا کارت</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number, card, ticket, case or follow-up code</source>
            <translation>تلفن، ایمیل، شمارهٔ شناسایی، کارت، نوبت، پرونده یا کد پیگیری</translation>
        </message>
        <message>
            <source>Please read to the visitor: “We keep what you tell us now only for this. You can take it back at any time, and then it is erased.”</source>
            <translation>لطفاً برای مراجعه‌کننده بخوانید: «آنچه اکنون می‌گویید فقط برای همین نگهداری می‌شود. هر زمان بخواهید می‌توانید رضایت خود را پس بگیرید و آنگاه پاک می‌شود.»</translation>
        </message>
        <message>
            <source>Please tell the result of case {number}: {kind}</source>
            <translation>لطفاً نتیجهٔ پروندهٔ {number} را بگویید: {kind}</translation>
        </message>
        <message>
            <source>Please type first whom to look for.</source>
            <translation>لطفاً نخست بنویسید دنبال چه کسی هستید.</translation>
        </message>
        <message>
            <source>Reading the visitors</source>
            <translation>در حال خواندن اطلاعات مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Same person as another one</source>
            <translation>همان شخص دیگر است</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>جست‌وجو</translation>
        </message>
        <message>
            <source>Sees poorly</source>
            <translation>کم‌بینا</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>زبان اشاره</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>مراجعه‌کنندهٔ جدید</translation>
        </message>
        <message>
            <source>The contact data are erased.</source>
            <translation>اطلاعات تماس پاک شد.</translation>
        </message>
        <message>
            <source>The contact data are kept.</source>
            <translation>اطلاعات تماس ذخیره شد.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The same document was shown</source>
            <translation>همان مدرک نشان داده شد</translation>
        </message>
        <message>
            <source>The visitor has agreed</source>
            <translation>مراجعه‌کننده رضایت داده است</translation>
        </message>
        <message>
            <source>The visitor is erased.</source>
            <translation>اطلاعات مراجعه‌کننده پاک شد.</translation>
        </message>
        <message>
            <source>The visitor says so</source>
            <translation>مراجعه‌کننده چنین می‌گوید</translation>
        </message>
        <message>
            <source>They are two visitors again.</source>
            <translation>دوباره دو مراجعه‌کنندهٔ جدا هستند.</translation>
        </message>
        <message>
            <source>This is the visitor</source>
            <translation>همین مراجعه‌کننده است</translation>
        </message>
        <message>
            <source>To serve the visitor better at the counter</source>
            <translation>برای خدمت بهتر به مراجعه‌کننده در باجه</translation>
        </message>
        <message>
            <source>To serve the visitor better, to tell results and to remind</source>
            <translation>برای خدمت بهتر به مراجعه‌کننده، اطلاع از نتیجه و یادآوری</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>مراجعه</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>مراجعه‌کننده</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>چه چیز دیگری کمک می‌کند</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>ویلچر</translation>
        </message>
        <message>
            <source>Who is the visitor with {number}?</source>
            <translation>مراجعه‌کنندهٔ نوبت {number} کیست؟</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>{day}: {number}, {service}</source>
            <translation>{day}: {number}، {service}</translation>
        </message>
        <message>
            <source>{day}: {number}, {service} – {outcome}</source>
            <translation>{day}: {number}، {service} – {outcome}</translation>
        </message>
        <message>
            <source>{kind} – {state}</source>
            <translation>{kind} – {state}</translation>
        </message>
        <message>
            <source>{kind} …{end}</source>
            <translation>{kind} …{end}</translation>
        </message>
    </context>
    <context>
        <name>console.window</name>
        <message>
            <source>Copy the details</source>
            <translation>کپی جزئیات</translation>
        </message>
        <message>
            <source>Counter {counter}</source>
            <translation>باجهٔ {counter}</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>رنگ‌های تیره</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>خلاصهٔ روز</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>میز کار</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation>پنجرهٔ کامل</translation>
        </message>
        <message>
            <source>If this continues, please tell your administrator.</source>
            <translation>اگر این وضع ادامه یافت، لطفاً به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>If you need it for your work, ask a manager or an administrator: they can give you another role.</source>
            <translation>اگر برای کارتان به آن نیاز دارید، از مدیر شعبه یا مدیر سامانه بخواهید: آن‌ها می‌توانند نقش دیگری به شما بدهند.</translation>
        </message>
        <message>
            <source>In a few minutes you will have been signed in for 12 hours. Then please sign in again.</source>
            <translation>چند دقیقهٔ دیگر 12 ساعت از ورود شما می‌گذرد. سپس لطفاً دوباره وارد شوید.</translation>
        </message>
        <message>
            <source>In less than a minute this console locks. Press any key or move the mouse to go on.</source>
            <translation>کمتر از یک دقیقهٔ دیگر این میز کار قفل می‌شود. برای ادامه کلیدی بزنید یا ماوس را تکان دهید.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>رنگ‌های روشن</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>منو</translation>
        </message>
        <message>
            <source>Narrow column</source>
            <translation>ستون باریک</translation>
        </message>
        <message>
            <source>Nobat – Counter console</source>
            <translation>Nobat – میز کار باجه</translation>
        </message>
        <message>
            <source>Press to show the pages.</source>
            <translation>برای نمایش صفحه‌ها فشار دهید.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>کیفیت</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>میز خدمت</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>پیکربندی</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Signed in {time}</source>
            <translation>ورود {time}</translation>
        </message>
        <message>
            <source>Something went wrong here. Everything confirmed is kept.</source>
            <translation>اینجا مشکلی پیش آمد. هر آنچه تأیید شده محفوظ است.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>همکاران</translation>
        </message>
        <message>
            <source>Text and contrast</source>
            <translation>متن و تضاد</translation>
        </message>
        <message>
            <source>The database cannot be reached yet. This program connects automatically.</source>
            <translation>هنوز دسترسی به پایگاه داده ممکن نیست. این برنامه خودکار وصل می‌شود.</translation>
        </message>
        <message>
            <source>The pages are shown below.</source>
            <translation>صفحه‌ها در پایین نشان داده شده‌اند.</translation>
        </message>
        <message>
            <source>This page is not part of your role</source>
            <translation>این صفحه جزو نقش شما نیست</translation>
        </message>
        <message>
            <source>Your account was deactivated, or your role has no pages any more.</source>
            <translation>حساب شما غیرفعال شده یا نقش شما دیگر صفحه‌ای ندارد.</translation>
        </message>
    </context>
    <context>
        <name>console.words</name>
        <message>
            <source>Copied.</source>
            <translation>کپی شد.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>کپی</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Copy the words or save a letter.</source>
            <translation>چاپگری برای باجه‌ها تنظیم نشده است. متن را کپی کنید یا نامه را ذخیره کنید.</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>شمارهٔ درخواست: {number}</translation>
        </message>
        <message>
            <source>Print on the slip printer</source>
            <translation>چاپ با چاپگر نوبت</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>چاپ شد.</translation>
        </message>
        <message>
            <source>Save as a letter</source>
            <translation>ذخیره به شکل نامه</translation>
        </message>
        <message>
            <source>The letter to the other body</source>
            <translation>نامه به نهاد دیگر</translation>
        </message>
        <message>
            <source>There is no message for this. A manager can add one.</source>
            <translation>برای این پیامی نیست. مدیر می‌تواند یکی بیفزاید.</translation>
        </message>
        <message>
            <source>We promise you:</source>
            <translation>به شما قول می‌دهیم:</translation>
        </message>
        <message>
            <source>What you say to the visitor</source>
            <translation>آنچه به مراجعه‌کننده می‌گویید</translation>
        </message>
    </context>
    <context>
        <name>devices</name>
        <message>
            <source>Board</source>
            <translation>تابلو</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>میز کار باجه</translation>
        </message>
        <message>
            <source>Cover open since {time}</source>
            <translation>درپوش از {time} باز است</translation>
        </message>
        <message>
            <source>Faulty since {time}</source>
            <translation>از {time} خراب است</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>کیوسک</translation>
        </message>
        <message>
            <source>No report since {time}</source>
            <translation>از {time} گزارشی نرسیده است</translation>
        </message>
        <message>
            <source>Not reachable since {time}</source>
            <translation>از {time} در دسترس نیست</translation>
        </message>
        <message>
            <source>Out of paper since {time}</source>
            <translation>از {time} کاغذ ندارد</translation>
        </message>
        <message>
            <source>Paper low since {time}</source>
            <translation>از {time} کاغذ رو به پایان است</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>چاپگر</translation>
        </message>
        <message>
            <source>Switched off since {time}</source>
            <translation>از {time} خاموش است</translation>
        </message>
        <message>
            <source>Working</source>
            <comment>state of a device</comment>
            <translation>کار می‌کند</translation>
        </message>
        <message>
            <source>Working; it does not report its paper</source>
            <translation>کار می‌کند؛ وضعیت کاغذ را گزارش نمی‌دهد</translation>
        </message>
        <message>
            <source>Works and chimes, but has had no voice since {time}</source>
            <translation>کار می‌کند و زنگ می‌زند، اما از {time} نمی‌تواند فراخوان‌ها را بگوید</translation>
        </message>
        <message>
            <source>Works, but has not been able to play sound since {time}</source>
            <translation>کار می‌کند، اما از {time} نمی‌تواند صدا پخش کند</translation>
        </message>
        <message>
            <source>Works, but has not been able to read its pages aloud since {time}</source>
            <translation>کار می‌کند، ولی از {time} نمی‌تواند صفحه‌ها را با صدا بخواند</translation>
        </message>
        <message>
            <source>Works, but has not been able to write its files since {time}</source>
            <translation>کار می‌کند، اما از {time} نمی‌تواند فایل‌هایش را بنویسد</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>‏{day}، ساعت {time}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A branch is being moved into this database already. Nothing was changed. Wait until that has ended.</source>
            <translation>هم‌اکنون شعبه‌ای به این پایگاه داده منتقل می‌شود. چیزی تغییر نکرد. تا پایان آن صبر کنید.</translation>
        </message>
        <message>
            <source>A card number has between 4 and 40 letters and digits. Please check it.</source>
            <translation>شمارهٔ کارت بین 4 تا 40 حرف و رقم دارد. لطفاً آن را بررسی کنید.</translation>
        </message>
        <message>
            <source>A case can be reopened for 30 days after it was closed. Please register a new one.</source>
            <translation>پرونده تا 30 روز پس از بسته شدن دوباره باز می‌شود. لطفاً پروندهٔ تازه‌ای ثبت کنید.</translation>
        </message>
        <message>
            <source>A code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>کد از 2 تا 24 حرف کوچک لاتین، رقم و خط تیره تشکیل می‌شود و با حرف آغاز می‌شود.</translation>
        </message>
        <message>
            <source>A colleague has just changed what is known of this visitor. Nothing was saved. Please look again.</source>
            <translation>یکی از همکاران همین حالا اطلاعات این مراجعه‌کننده را تغییر داد. چیزی ذخیره نشد. لطفاً دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>A colleague is signed in at this counter. Choose another counter, or ask the colleague or a manager to sign out there.</source>
            <translation>همکاری در این باجه وارد شده است. باجهٔ دیگری را انتخاب کنید یا از آن همکار یا مدیر شعبه بخواهید از آن خارج شود.</translation>
        </message>
        <message>
            <source>A complaint is upheld only with its cause and with what changes. Record the finding on the page Complaints, then decide.</source>
            <translation>شکایت فقط وقتی وارد دانسته می‌شود که علت آن و آنچه تغییر می‌کند نوشته شده باشد. نتیجهٔ بررسی را در صفحهٔ «شکایت‌ها» ثبت کنید و سپس تصمیم بگیرید.</translation>
        </message>
        <message>
            <source>A decision is saved only with a day until which it is carried out, today or later.</source>
            <translation>تصمیم فقط همراه با مهلت اجرا ذخیره می‌شود: امروز یا پس از آن.</translation>
        </message>
        <message>
            <source>A decision is saved only with the person who carries it out. Please choose one.</source>
            <translation>تصمیم فقط همراه با مسئول اجرای آن ذخیره می‌شود. لطفاً کسی را انتخاب کنید.</translation>
        </message>
        <message>
            <source>A guide takes only a PDF. Nothing was saved.</source>
            <translation>همراه راهنما تنها PDF پذیرفته می‌شود. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>A meeting has at most 20 decisions. Please put some together.</source>
            <translation>هر دیدار حداکثر 20 تصمیم دارد. لطفاً برخی را با هم یکی کنید.</translation>
        </message>
        <message>
            <source>A network drive can damage this kind of database. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>این نوع پایگاه داده روی درایو شبکه ممکن است آسیب ببیند. پوشه‌ای از همین رایانه را انتخاب کنید یا برای چند رایانه از PostgreSQL استفاده کنید.</translation>
        </message>
        <message>
            <source>A number from 1 to {limit} is needed here. What you entered was kept. Please correct it.</source>
            <translation>اینجا عددی از 1 تا {limit} لازم است. آنچه وارد کردید حفظ شده است. لطفاً آن را درست کنید.</translation>
        </message>
        <message>
            <source>A quarter is reviewed once, after its last day. Nothing was saved.</source>
            <translation>هر سه‌ماهه یک بار و پس از آخرین روز آن بازبینی می‌شود. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>A reason is needed here. What you entered was kept. Choose a reason and try again.</source>
            <translation>اینجا یک دلیل لازم است. آنچه وارد کردید حفظ شده است. دلیلی انتخاب کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>A remedy waits for the approval of another person. The visitor is told only after that.</source>
            <translation>یک جبران در انتظار تأیید فرد دیگری است. تنها پس از آن به مراجعه‌کننده گفته می‌شود.</translation>
        </message>
        <message>
            <source>A reply is possible once for each item that failed, within 10 working days. Nothing was changed.</source>
            <translation>برای هر بند انجام‌نشده یک بار و ظرف 10 روز کاری می‌توان پاسخ داد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>A report has at most three groupings and six figures. Please remove some.</source>
            <translation>هر گزارش حداکثر سه تفکیک و شش شاخص دارد. لطفاً چند مورد را بردارید.</translation>
        </message>
        <message>
            <source>A sealed database is made where there is nothing yet. Nothing was changed.</source>
            <translation>پایگاه دادهٔ مهروموم‌شده فقط در جای خالی ساخته می‌شود. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>A smaller or larger number is needed here. What you entered was kept. Please correct it.</source>
            <translation>اینجا عدد کوچک‌تر یا بزرگ‌تری لازم است. آنچه وارد کردید حفظ شده است. لطفاً آن را درست کنید.</translation>
        </message>
        <message>
            <source>A survey begins today or later and lasts 5 to 60 days. Please change the days.</source>
            <translation>نظرسنجی از امروز یا دیرتر آغاز می‌شود و 5 تا 60 روز ادامه دارد. لطفاً روزها را تغییر دهید.</translation>
        </message>
        <message>
            <source>A text has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>متنی نویسه‌ای دارد که پایگاه دادهٔ تازه نمی‌تواند ذخیره کند، یا بیش از حد طولانی است. چیزی منتقل نشد. لطفاً به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>A text in the table {table} has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>متنی در جدول {table} نویسه‌ای دارد که پایگاه دادهٔ تازه نمی‌تواند ذخیره کند، یا بیش از حد طولانی است. چیزی منتقل نشد. لطفاً به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>A version is approved by another person than the one who wrote it. Nothing was changed.</source>
            <translation>نسخه را کسی جز نویسندهٔ آن تأیید می‌کند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>A visit can be rated on the same day, once it has been served.</source>
            <translation>هر مراجعه را می‌توان در همان روز و پس از پایان خدمت ارزیابی کرد.</translation>
        </message>
        <message>
            <source>A visit is read by other people than its assessor. Nothing was changed.</source>
            <translation>بازدید را کسی جز ارزیابِ آن می‌خواند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>A visit is returned only once. Read it, or leave it out.</source>
            <translation>بازدید فقط یک بار برگردانده می‌شود. آن را بخوانید یا به حساب نیاورید.</translation>
        </message>
        <message>
            <source>An entry ends tomorrow at the earliest. Please choose a later day.</source>
            <translation>اعتبار یک مورد زودتر از فردا پایان نمی‌یابد. لطفاً روز دیرتری برگزینید.</translation>
        </message>
        <message>
            <source>Another file of the wave {wave} was imported before. The first one stays.</source>
            <translation>پیش از این فایل دیگری از دورهٔ {wave} وارد شده است. فایل نخست می‌ماند.</translation>
        </message>
        <message>
            <source>Another file of this wave was imported before. The first one stays.</source>
            <translation>پیش از این فایل دیگری از این دوره وارد شده است. فایل نخست می‌ماند.</translation>
        </message>
        <message>
            <source>Another person records what you have shown and gives you a pass. Nothing was changed.</source>
            <translation>گواهی‌ها و مجوز شما را شخص دیگری ثبت می‌کند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Another person than the one who wrote the reply decides about it. Nothing was changed.</source>
            <translation>دربارهٔ پاسخ کسی جز نویسندهٔ آن تصمیم می‌گیرد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Another running program has this name. Give this one a different name with --device.</source>
            <translation>برنامهٔ دیگری که در حال اجراست این نام را دارد. با ‎--device‎ نام دیگری به این برنامه بدهید.</translation>
        </message>
        <message>
            <source>Another step of work follows before the decision. Please finish this step instead.</source>
            <translation>پیش از تصمیم، مرحلهٔ دیگری هم هست. لطفاً همین مرحله را به پایان برسانید.</translation>
        </message>
        <message>
            <source>Another survey runs on these days. Only one at a time can be answered.</source>
            <translation>در این روزها نظرسنجی دیگری در جریان است. هم‌زمان فقط به یکی می‌توان پاسخ داد.</translation>
        </message>
        <message>
            <source>Another unit has this case. Only its people and managers can do this. Nothing was changed.</source>
            <translation>این پرونده نزد واحد دیگری است. تنها همکاران آن واحد و مدیران می‌توانند این کار را بکنند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Another version of this standard is being prepared. Please finish or discard it first.</source>
            <translation>نسخهٔ دیگری از این استاندارد در دست تهیه است. نخست آن را تمام کنید یا کنار بگذارید.</translation>
        </message>
        <message>
            <source>Choose at least one figure, and what the report is grouped by.</source>
            <translation>دست‌کم یک شاخص و یک تفکیک را برگزینید؛ یک تفکیک را دو بار نمی‌توان برگزید.</translation>
        </message>
        <message>
            <source>Clerks and counters are shown alone, together or by week, and without filters, so that nobody’s figures can be worked out. Please remove the other groupings and the filters.</source>
            <translation>کارکنان و باجه‌ها تنها، با هم یا به تفکیک هفته و بدون پالایه نشان داده می‌شوند تا شاخص هیچ‌کس را نتوان به دست آورد. لطفاً تفکیک‌ها و پالایه‌های دیگر را بردارید.</translation>
        </message>
        <message>
            <source>Contact data are kept only with the visitor’s consent. Please ask first.</source>
            <translation>اطلاعات تماس فقط با رضایت مراجعه‌کننده نگهداری می‌شود. لطفاً نخست بپرسید.</translation>
        </message>
        <message>
            <source>Even with these days the deadline would have passed. Please add more days.</source>
            <translation>با این روزها هم مهلت گذشته است. لطفاً روزهای بیشتری بیفزایید.</translation>
        </message>
        <message>
            <source>Evidence is from today or earlier, and lasts longer than the day it is from. Please correct the days.</source>
            <translation>گواهی مربوط به امروز یا پیش از آن است و پس از آن روز هم اعتبار دارد. لطفاً تاریخ‌ها را اصلاح کنید.</translation>
        </message>
        <message>
            <source>It is too late to undo this. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>برای لغو این کار دیر شده است. چیزی تغییر نکرد. در صورت نیاز، شمارهٔ تازه‌ای به مراجعه‌کننده بدهید.</translation>
        </message>
        <message>
            <source>Line {line} of the recovery sheet was not typed as it is printed. Please check it.</source>
            <translation>سطر {line} برگهٔ بازیابی مانند نسخهٔ چاپی تایپ نشده است. لطفاً آن را بررسی کنید.</translation>
        </message>
        <message>
            <source>Merged cases can be separated for 30 days. Please register a new case.</source>
            <translation>پرونده‌های ادغام‌شده را تا 30 روز می‌توان جدا کرد. لطفاً پروندهٔ تازه‌ای ثبت کنید.</translation>
        </message>
        <message>
            <source>Name and PIN do not match. Please enter the PIN again.</source>
            <translation>نام و رمز با هم نمی‌خوانند. لطفاً رمز را دوباره وارد کنید.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Missing: {names}. Nothing was changed.</source>
            <translation>نه نفر از هر ده کارمند هر شعبه باید اطلاعیه را تأیید کرده باشند. ناقص: {names}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Nothing was changed.</source>
            <translation>نه نفر از هر ده کارمند هر شعبه باید اطلاعیه را تأیید کرده باشند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>No appointments are given for this service. Please take a ticket.</source>
            <translation>برای این خدمت وقت قبلی داده نمی‌شود. لطفاً نوبت بگیرید.</translation>
        </message>
        <message>
            <source>No appointments are given for {service}. Please take a ticket.</source>
            <translation>برای «{service}» وقت قبلی داده نمی‌شود. لطفاً نوبت بگیرید.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. Nothing was changed.</source>
            <translation>در هیچ پروندهٔ این شعبه‌ها راهنمایی با این کد نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. There is: {names}. Nothing was changed.</source>
            <translation>در هیچ پروندهٔ این شعبه‌ها راهنمایی با این کد نیست. موجود: {names}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>No member of staff has the code {person}. Nothing was changed. Check the code.</source>
            <translation>هیچ‌یک از کارکنان اینجا کد {person} را ندارد. چیزی تغییر نکرد. کد را بررسی کنید.</translation>
        </message>
        <message>
            <source>No member of staff has this code. Nothing was changed. Check the code.</source>
            <translation>هیچ‌یک از کارکنان اینجا این کد را ندارد. چیزی تغییر نکرد. کد را بررسی کنید.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about number {number} of that day.</source>
            <translation>برای شمارهٔ {number} در آن روز نه یادداشتی نگهداری می‌شود و نه نظری.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about this visit.</source>
            <translation>دربارهٔ این مراجعه نه یادداشتی نگهداری می‌شود و نه نظری.</translation>
        </message>
        <message>
            <source>No survey is open today. Nothing was counted.</source>
            <translation>امروز نظرسنجی بازی وجود ندارد. چیزی شمرده نشد.</translation>
        </message>
        <message>
            <source>No visits were recorded on this day, so there is nothing to show. Choose another day.</source>
            <translation>در این روز مراجعه‌ای ثبت نشده است و چیزی برای نمایش نیست. روز دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Nobody else, or several visitors are found by this. Please enter an ID number, a card or a ticket number.</source>
            <translation>با این، کس دیگری پیدا نشد یا چند مراجعه‌کننده پیدا شد. لطفاً شمارهٔ شناسایی، کارت یا شمارهٔ نوبت را وارد کنید.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day, for example {day}.</source>
            <translation>در آن زمان دیداری نیست. روز دیگری پیشنهاد کنید، برای نمونه {day}.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>در آن زمان دیداری نیست. روز دیگری پیشنهاد کنید.</translation>
        </message>
        <message>
            <source>Nobody would be left to decide about an appeal. First give one more person the right to decide about merits and measures. Nothing was changed.</source>
            <translation>کسی برای تصمیم دربارهٔ اعتراض باقی نمی‌ماند. نخست به یک نفر دیگر حق تصمیم دربارهٔ تشویق‌ها و اقدام‌ها را بدهید. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet. Nothing was released.</source>
            <translation>هنوز همهٔ بازدیدها خوانده نشده‌اند. چیزی منتشر نشد.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet: {number}. Nothing was released.</source>
            <translation>بازدیدهای خوانده‌نشده: {number}. چیزی منتشر نشد.</translation>
        </message>
        <message>
            <source>Not more people can confirm the notice than work in the branch. Nothing was changed.</source>
            <translation>شمار تأییدکنندگانِ اطلاعیه نمی‌تواند بیش از کارکنان شعبه باشد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Nothing can be written to this folder. Allow this user to write there, or choose another folder.</source>
            <translation>در این پوشه نمی‌توان چیزی نوشت. به این کاربر اجازهٔ نوشتن بدهید یا پوشهٔ دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}. Allow this user to write there, or choose another folder.</source>
            <translation>در {path} نمی‌توان چیزی نوشت. به این کاربر اجازهٔ نوشتن بدهید یا پوشهٔ دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Nothing shows whose ticket this visit had. Leave it out, or match the wave again.</source>
            <translation>معلوم نیست نوبتِ این بازدید کدام بوده است. آن را به حساب نیاورید یا نوبت‌های دوره را دوباره تطبیق دهید.</translation>
        </message>
        <message>
            <source>Nothing was booked yet. Please press the button once more.</source>
            <translation>هنوز وقتی گرفته نشده است. لطفاً یک بار دیگر دکمه را بزنید.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong.</source>
            <translation>چیزی تحویل نشد، چون بعضی ردیف‌ها نادرست‌اند.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong: {rows}.</source>
            <translation>چیزی تحویل نشد، چون ردیف‌ها نادرست‌اند: {rows}.</translation>
        </message>
        <message>
            <source>Number {number} can be rated on the same day, once it has been served.</source>
            <translation>نوبت {number} را می‌توان در همان روز و پس از پایان خدمت ارزیابی کرد.</translation>
        </message>
        <message>
            <source>Number {number} has been rated already. That rating was kept. Thank you.</source>
            <translation>نوبت {number} پیش از این ارزیابی شده و آن ارزیابی محفوظ است. سپاسگزاریم.</translation>
        </message>
        <message>
            <source>Number {number} has not been missed. It keeps its place; please watch the board.</source>
            <translation>نوبت {number} نگذشته است. جای آن محفوظ است؛ لطفاً به تابلو نگاه کنید.</translation>
        </message>
        <message>
            <source>Number {number} is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>شمارهٔ {number} دیگر در انتظار نیست: در باجهٔ دیگری است یا کارش تمام شده است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Number {number} was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>مدت زیادی از فراخوان شمارهٔ {number} گذشته است و دیگر به صف برنمی‌گردد. لطفاً نوبت تازه بگیرید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>Number {number} was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>شمارهٔ {number} بر اثر خرابی رایانه از دست رفت. پوزش می‌خواهیم. لطفاً از یکی از همکاران ما شمارهٔ تازه بگیرید.</translation>
        </message>
        <message>
            <source>Numbers issued, visitors served and visitors who gave up belong to a whole visit, which may have several clerks, counters and outcomes. Please remove these figures or the grouping by clerk, counter, end or outcome.</source>
            <translation>شماره‌های صادرشده، مراجعه‌کنندگان خدمت‌گرفته و منصرف‌شده به کل مراجعه مربوط‌اند که ممکن است چند کارمند، باجه و نتیجه داشته باشد. لطفاً این شاخص‌ها یا تفکیک بر اساس کارمند، باجه، پایان یا نتیجه را بردارید.</translation>
        </message>
        <message>
            <source>Only a value from {low} to {high} is possible: stricter than now, but no stricter than what is already reached.</source>
            <translation>تنها مقداری از {low} تا {high} ممکن است: سخت‌تر از اکنون، اما نه بیش از آنچه هم‌اکنون به دست می‌آید.</translation>
        </message>
        <message>
            <source>Only a value stricter than now is possible, but no stricter than what is already reached.</source>
            <translation>مقدار باید سخت‌تر از مقدار کنونی باشد، اما نه بیش از آنچه هم‌اکنون به دست می‌آید.</translation>
        </message>
        <message>
            <source>Only the current day can be opened again. This day stays closed. Nothing was changed.</source>
            <translation>فقط روز جاری را می‌توان دوباره باز کرد. این روز بسته می‌ماند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Only who has saved this report can change it. Save it under a name of your own.</source>
            <translation>تنها کسی که این گزارش را ذخیره کرده می‌تواند آن را تغییر دهد. آن را با نام دیگری ذخیره کنید.</translation>
        </message>
        <message>
            <source>Please answer every item. Nothing was saved.</source>
            <translation>لطفاً به همهٔ بندها پاسخ دهید. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>Please answer every question. Nothing was counted.</source>
            <translation>لطفاً به همهٔ پرسش‌ها پاسخ دهید. چیزی شمرده نشد.</translation>
        </message>
        <message>
            <source>Please choose a body that is in use.</source>
            <translation>نهادی را از فهرست انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose a day from {earliest} to {latest}.</source>
            <translation>لطفاً روزی از {earliest} تا {latest} انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose a reason.</source>
            <translation>لطفاً دلیل را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose a remedy.</source>
            <translation>لطفاً یک جبران انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose another branch that uses this database.</source>
            <translation>شعبهٔ دیگری را که از همین پایگاه داده استفاده می‌کند انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose another unit that will go on with the case.</source>
            <translation>لطفاً واحد دیگری را برای ادامهٔ پرونده انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose at least one colleague or unit to be asked.</source>
            <translation>دست‌کم یک همکار یا یک واحد را برای نظرخواهی انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose how serious it is.</source>
            <translation>لطفاً شدت آن را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose how the visitor was contacted.</source>
            <translation>لطفاً انتخاب کنید که چگونه با مراجعه‌کننده تماس گرفته شد.</translation>
        </message>
        <message>
            <source>Please choose one of the four faces. What you wrote was kept.</source>
            <translation>لطفاً یکی از چهار چهره را انتخاب کنید. نوشتهٔ شما حفظ شده است.</translation>
        </message>
        <message>
            <source>Please choose the earlier step to which the case goes back.</source>
            <translation>لطفاً مرحلهٔ پیشینی را که پرونده به آن بازمی‌گردد انتخاب کنید.</translation>
        </message>
        <message>
            <source>Please choose the first and the last day, in this order.</source>
            <translation>لطفاً روز نخست و روز آخر را به همین ترتیب برگزینید.</translation>
        </message>
        <message>
            <source>Please choose what was decided.</source>
            <translation>لطفاً انتخاب کنید چه تصمیمی گرفته شد.</translation>
        </message>
        <message>
            <source>Please choose who will handle the case.</source>
            <translation>لطفاً انتخاب کنید چه کسی به پرونده رسیدگی می‌کند.</translation>
        </message>
        <message>
            <source>Please enter how many working days are added, from 1 to 10.</source>
            <translation>لطفاً وارد کنید چند روز کاری افزوده شود، از 1 تا 10.</translation>
        </message>
        <message>
            <source>Please enter the amount, more than 0.</source>
            <translation>لطفاً مبلغی بیشتر از 0 وارد کنید.</translation>
        </message>
        <message>
            <source>Please enter the day of the meeting, today or earlier.</source>
            <translation>لطفاً روز دیدار را وارد کنید: امروز یا پیش از آن.</translation>
        </message>
        <message>
            <source>Please enter the day on which you will ask for the answer, today or later.</source>
            <translation>لطفاً روزی را وارد کنید که پیگیر پاسخ می‌شوید: امروز یا پس از آن.</translation>
        </message>
        <message>
            <source>Please enter the number of the other case. It must be one that is still being worked on.</source>
            <translation>لطفاً شمارهٔ پروندهٔ دیگر را وارد کنید. دربارهٔ آن هنوز نباید تصمیمی گرفته شده باشد.</translation>
        </message>
        <message>
            <source>Please enter the whole path of a folder, as the computer with the maintenance service sees it.</source>
            <translation>لطفاً مسیر کامل پوشه را چنان‌که رایانهٔ سرویس نگهداری می‌بیند وارد کنید.</translation>
        </message>
        <message>
            <source>Please give the report a name.</source>
            <translation>لطفاً نامی برای گزارش بنویسید.</translation>
        </message>
        <message>
            <source>Please say where the report is to go: into a folder, to an e-mail address, or both.</source>
            <translation>لطفاً بنویسید گزارش به کجا برود: به یک پوشه، به یک نشانی رایانامه یا به هر دو.</translation>
        </message>
        <message>
            <source>Please try to reach the visitor at least three times, on two different days.</source>
            <translation>لطفاً دست‌کم سه بار و در دو روز جداگانه با مراجعه‌کننده تماس بگیرید.</translation>
        </message>
        <message>
            <source>Please write a few words. Nothing has been saved yet.</source>
            <translation>لطفاً چند کلمه بنویسید. هنوز چیزی ذخیره نشده است.</translation>
        </message>
        <message>
            <source>Please write a text. What you have entered is still here.</source>
            <translation>لطفاً متنی بنویسید. آنچه وارد کرده‌اید هنوز اینجاست.</translation>
        </message>
        <message>
            <source>Please write something. Nothing was saved.</source>
            <translation>لطفاً متنی بنویسید. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>Please write what changes. If nothing does, write: nothing, because …</source>
            <translation>لطفاً بنویسید چه چیزی تغییر می‌کند. اگر چیزی تغییر نمی‌کند، بنویسید: هیچ، چون …</translation>
        </message>
        <message>
            <source>Please write what was decided.</source>
            <translation>لطفاً بنویسید چه تصمیمی گرفته شد.</translation>
        </message>
        <message>
            <source>Please write what was found.</source>
            <translation>لطفاً بنویسید چه چیزی روشن شد.</translation>
        </message>
        <message>
            <source>Please write what was said.</source>
            <translation>لطفاً بنویسید چه گفته شد.</translation>
        </message>
        <message>
            <source>Please write what you agreed with the visitor.</source>
            <translation>لطفاً بنویسید با مراجعه‌کننده چه توافقی کردید.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit.</source>
            <translation>نتیجه‌ها پنج روز کاری پس از آخرین بازدید منتشر می‌شوند.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit: on {day} at the earliest.</source>
            <translation>نتیجه‌ها پنج روز کاری پس از آخرین بازدید منتشر می‌شوند: زودتر از {day} نه.</translation>
        </message>
        <message>
            <source>Somebody else decides this: not the person concerned, and nobody who proposed it or decided about it before. Nothing was changed.</source>
            <translation>تصمیم با فرد دیگری است: نه خود فرد و نه کسی که آن را پیشنهاد کرده یا پیش‌تر تصمیم گرفته است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Somebody else handles this case already. A manager can give it to somebody else.</source>
            <translation>همکار دیگری به این پرونده رسیدگی می‌کند. مدیر می‌تواند آن را به دیگری بسپارد.</translation>
        </message>
        <message>
            <source>Somebody else has changed the roll-out of this branch meanwhile. Nothing was saved. Look at it again.</source>
            <translation>در این میان کس دیگری داده‌های استقرار این شعبه را تغییر داده است. چیزی ذخیره نشد. دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. {field}: {now}. Yours is still here, but not saved. Choose one of the two.</source>
            <translation>در این میان کس دیگری این را تغییر داده است. {field}: {now}. مقدار شما هنوز اینجاست ولی ذخیره نشده است. یکی از این دو را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Somebody else has changed this setting meanwhile. Nothing was saved. Look at it again before you change it.</source>
            <translation>در این میان کس دیگری این تنظیم را تغییر داده است. چیزی ذخیره نشد. پیش از تغییر، دوباره به آن نگاه کنید.</translation>
        </message>
        <message>
            <source>Somebody else has just booked the last place at {time}. Please choose another time.</source>
            <translation>آخرین جای ساعت {time} همین حالا گرفته شد. لطفاً ساعت دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>Somebody has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>در این فاصله کسی این صورت‌جلسه را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان کسی این اقدام را تغییر داده است. چیزی ذخیره نشد. لطفاً آن را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this announcement in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان کسی این اطلاعیه را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>در این میان کس دیگری این پرونده را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید و سپس تصمیم بگیرید.</translation>
        </message>
        <message>
            <source>Somebody has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>در این فاصله کسی این شکایت را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید و سپس تصمیم بگیرید.</translation>
        </message>
        <message>
            <source>Somebody has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این فاصله کسی این مورد را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this idea in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان کسی این ایده را تغییر داده است. چیزی ذخیره نشد. لطفاً آن را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان کسی آن را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان شخص دیگری این پرونده را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this report in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان کسی این گزارش را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>پس از آن‌که شما این مورد را باز کردید، کسی آن را تغییر داده است. چیزی ذخیره نشد. هر دو نسخه را مقایسه و یکی را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Somebody has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان کسی این هدف را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>Somebody has the code {person} already. Nobody was added. Choose another code.</source>
            <translation>کد {person} را کس دیگری دارد. کسی اضافه نشد. کد دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>Somebody has this code already. Nobody was added. Choose another code.</source>
            <translation>این کد را کس دیگری دارد. کسی اضافه نشد. کد دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>Something is still missing. Nothing was changed.</source>
            <translation>هنوز چیزی کم است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>Still missing: {parts}. Nothing was changed.</source>
            <translation>هنوز کم است: {parts}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened. Choose another file.</source>
            <translation>فرم XLSForm باز نشد. فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: sheet {sheet}, row {row}: {problem} Correct it there and open the file again.</source>
            <translation>فرم XLSForm باز نشد: کاربرگ {sheet}، ردیف {row}: {problem} آن را درست کنید و فایل را دوباره باز کنید.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: {problem} Choose another file.</source>
            <translation>فرم XLSForm باز نشد: {problem} فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The answers are not those that were sealed at the close. Nothing was released.</source>
            <translation>پاسخ‌ها همان‌هایی نیستند که هنگام بستن مهروموم شدند. چیزی منتشر نشد.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}: the disk is full or has a fault. No incomplete file was left there, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>نسخهٔ پشتیبان در {path} نوشته نشد: دیسک پر است یا ایراد دارد. فایل ناقصی آنجا نماند و نسخه‌های پشتیبان قبلی محفوظ‌اند. کمی فضا خالی کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The backup could not be written: the disk is full or has a fault. No incomplete file was left, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>نسخهٔ پشتیبان نوشته نشد: دیسک پر است یا ایراد دارد. فایل ناقصی نماند و نسخه‌های پشتیبان قبلی محفوظ‌اند. کمی فضا خالی کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct it and try again.</source>
            <translation>توصیف شعبه قابل استفاده نیست. چیزی نوشته نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct these places and try again:</source>
            <translation>توصیف شعبه قابل استفاده نیست. چیزی نوشته نشد. این موارد را اصلاح و دوباره تلاش کنید:</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was written. Correct this line and try again.</source>
            <translation>توصیف شعبه قابل استفاده نیست: {file}، سطر {line}، {key}: {problem} چیزی نوشته نشد. این سطر را درست کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.</source>
            <translation>توصیف شعبه قابل استفاده نیست: {problem}. چیزی نوشته نشد. آن را درست کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>The branch description {file} cannot be used: {problem} Nothing was written. Choose another file, or correct this one.</source>
            <translation>توصیف شعبه در {file} قابل استفاده نیست: {problem} چیزی نوشته نشد. فایل دیگری مشخص کنید یا همین فایل را درست کنید.</translation>
        </message>
        <message>
            <source>The branch is in use, so it cannot be moved now. Nothing was changed. Close all programs of this branch, including the maintenance service, and try again.</source>
            <translation>شعبه در حال استفاده است و اکنون نمی‌توان آن را منتقل کرد. چیزی تغییر نکرد. همهٔ برنامه‌های این شعبه، از جمله سرویس نگهداری، را ببندید و دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>The branch {branch} exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>شعبهٔ {branch} از پیش در این پایگاه داده هست و تغییری نکرد. برای شعبهٔ تازه کد دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The case waits for an opinion. Ask for it, or go on without it and say why.</source>
            <translation>پرونده در انتظار نظر است. آن را پیگیری کنید یا با ذکر دلیل بدون آن ادامه دهید.</translation>
        </message>
        <message>
            <source>The case waits for the opinion of {person}. Ask for it, or go on without it and say why.</source>
            <translation>پرونده در انتظار نظر {person} است. آن را پیگیری کنید یا با ذکر دلیل بدون آن ادامه دهید.</translation>
        </message>
        <message>
            <source>The case was not registered, because an answer is missing or wrong. What you typed was kept.</source>
            <translation>پرونده ثبت نشد، چون پاسخی نیست یا نادرست است. آنچه نوشتید مانده است.</translation>
        </message>
        <message>
            <source>The case was not registered: {problem} What you typed was kept.</source>
            <translation>پرونده ثبت نشد: {problem} آنچه نوشتید مانده است.</translation>
        </message>
        <message>
            <source>The connection to the database is interrupted. Everything confirmed so far is kept. Please wait a moment and try again; if this continues, tell your administrator.</source>
            <translation>ارتباط با پایگاه داده قطع شده است. هر آنچه تأیید شده محفوظ است. کمی صبر کنید و دوباره امتحان کنید؛ اگر ادامه یافت، به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>The content of this file is missing or was changed. Please tell the administrator.</source>
            <translation>محتوای این فایل موجود نیست یا تغییر کرده است. لطفاً به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>The copy in the new database differs from the old one. Keep working with the old one, do not use the new one, and tell your administrator.</source>
            <translation>نسخهٔ موجود در پایگاه دادهٔ تازه با پایگاه پیشین یکی نیست. به کار با پایگاه پیشین ادامه دهید، از پایگاه تازه استفاده نکنید و به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>نسخهٔ پایگاه داده آزمون را نگذراند. این نسخه پاک شد و نسخه‌های پشتیبان قبلی محفوظ‌اند. لطفاً به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check: {problem}. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>نسخهٔ پایگاه داده آزمون را نگذراند: {problem}. این نسخه پاک شد و نسخه‌های پشتیبان قبلی محفوظ‌اند. لطفاً به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>The database file is damaged. It could not be repaired, and there is no good backup. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>فایل پایگاه داده آسیب دیده است. ترمیم آن ممکن نشد و نسخهٔ پشتیبان سالمی نیست. فایل همان‌گونه که بود ماند. اگر جای دیگری نسخهٔ پشتیبان دارید، آن را با «nobat restore» بازگردانید.</translation>
        </message>
        <message>
            <source>The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your administrator.</source>
            <translation>فایل پایگاه داده آسیب دیده است. در حال ترمیم است؛ لطفاً یک دقیقه صبر کنید. اگر درست نشد، به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>The database file is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>فایل پایگاه داده نیست، اما فایل‌های دیگر نشان می‌دهند که شعبه‌ای آنجا کار می‌کرده است. شعبهٔ تازه‌ای ساخته نشد و چیزی تغییر نکرد. فایل را به جای خود برگردانید یا نسخهٔ پشتیبان را با «nobat restore» بازگردانید. برای شروع شعبهٔ تازه، ابتدا همهٔ پوشه را به جای دیگری ببرید.</translation>
        </message>
        <message>
            <source>The database file {path} is damaged. It could not be repaired, and there is no good backup in {folder}. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>فایل پایگاه دادهٔ {path} آسیب دیده است. ترمیم آن ممکن نشد و در {folder} نسخهٔ پشتیبان سالمی نیست. فایل همان‌گونه که بود ماند. اگر جای دیگری نسخهٔ پشتیبان دارید، آن را با «nobat restore» بازگردانید.</translation>
        </message>
        <message>
            <source>The database file {path} is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>فایل پایگاه دادهٔ {path} نیست، اما فایل‌های دیگر نشان می‌دهند که شعبه‌ای آنجا کار می‌کرده است. شعبهٔ تازه‌ای ساخته نشد و چیزی تغییر نکرد. فایل را به جای خود برگردانید یا نسخهٔ پشتیبان را با «nobat restore» بازگردانید. برای شروع شعبهٔ تازه، ابتدا همهٔ پوشه را به جای دیگری ببرید.</translation>
        </message>
        <message>
            <source>The database is read-only at the moment. The last step was not saved. Please tell your administrator.</source>
            <translation>پایگاه داده اکنون فقط‌خواندنی است. آخرین کار ذخیره نشد. لطفاً به مدیر سامانه بگویید.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}; at least {least} is needed. Your administrator should upgrade the server.</source>
            <translation>نسخهٔ PostgreSQL سرور پایگاه داده {version} است؛ دست‌کم {least} لازم است. مدیر سامانه باید سرور را به‌روز کند.</translation>
        </message>
        <message>
            <source>The database server is too old for this program. Your administrator should upgrade the server.</source>
            <translation>سرور پایگاه داده برای این برنامه خیلی قدیمی است. مدیر سامانه باید سرور را به‌روز کند.</translation>
        </message>
        <message>
            <source>The database server refused the connection. Your administrator should check the user, password and database name in the address.</source>
            <translation>سرور پایگاه داده اتصال را نپذیرفت. مدیر سامانه باید کاربر، گذرواژه و نام پایگاه داده را در نشانی بررسی کند.</translation>
        </message>
        <message>
            <source>The database server refused the connection: {problem}. Your administrator should check the user, password and database name in the address.</source>
            <translation>سرور پایگاه داده اتصال را نپذیرفت: {problem}. مدیر سامانه باید کاربر، گذرواژه و نام پایگاه داده را در نشانی بررسی کند.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of this program. It was left untouched. Install the newer version on this computer.</source>
            <translation>پایگاه داده را نسخهٔ تازه‌تری از این برنامه نوشته است و دست‌نخورده ماند. نسخهٔ تازه را روی این رایانه نصب کنید.</translation>
        </message>
        <message>
            <source>The database was written by an older version of this program. It was left untouched. Close all programs of the branch and run “nobat upgrade”; a copy is made first.</source>
            <translation>پایگاه داده را نسخهٔ قدیمی‌تری از این برنامه نوشته است و دست‌نخورده ماند. همهٔ برنامه‌های شعبه را ببندید و «nobat upgrade» را اجرا کنید؛ ابتدا از پایگاه داده یک نسخه گرفته می‌شود.</translation>
        </message>
        <message>
            <source>The database {path} is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>پایگاه دادهٔ {path} خالی نیست. شعبه فقط به پایگاه دادهٔ خالی منتقل می‌شود. چیزی تغییر نکرد. پایگاه داده یا نام فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The date of this branch must be confirmed first. Nothing was changed. Please ask our staff.</source>
            <translation>ابتدا باید تاریخ این شعبه تأیید شود. چیزی تغییر نکرد. لطفاً از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>The day of a milestone is today or later. Please change it.</source>
            <translation>روز نقطهٔ عطف امروز یا پس از آن است. لطفاً آن را تغییر دهید.</translation>
        </message>
        <message>
            <source>The deadline has passed. Only a manager can extend it now.</source>
            <translation>مهلت گذشته است. اکنون تنها مدیر می‌تواند آن را تمدید کند.</translation>
        </message>
        <message>
            <source>The deadline was extended once already. Only a manager can extend it again.</source>
            <translation>مهلت یک بار تمدید شده است. تنها مدیر می‌تواند آن را دوباره تمدید کند.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Everything confirmed so far is kept; the last step was not saved. Please tell your administrator to free some space.</source>
            <translation>دیسک پایگاه داده پر است. هر آنچه تأیید شده محفوظ است؛ آخرین کار ذخیره نشد. لطفاً از مدیر سامانه بخواهید کمی فضا خالی کند.</translation>
        </message>
        <message>
            <source>The file could not be created. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>فایل ساخته نشد. چیزی تغییر نکرد. فایل تازه‌ای در پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید.</translation>
        </message>
        <message>
            <source>The file could not be read. Is the disk or the network drive still there?</source>
            <translation>خواندن فایل ممکن نشد. آیا دیسک یا پوشهٔ شبکه هنوز وصل است؟</translation>
        </message>
        <message>
            <source>The file was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>فایل افزوده نشد. فایل PDF حداکثر 200 صفحه می‌تواند داشته باشد. آن را به چند بخش تقسیم کنید.</translation>
        </message>
        <message>
            <source>The file was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>فایل افزوده نشد. حجم هر فایل حداکثر 10 مگابایت است. آن را با وضوح کمتر اسکن کنید.</translation>
        </message>
        <message>
            <source>The file was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>فایل افزوده نشد. تصویر حداکثر 40 میلیون پیکسل می‌تواند داشته باشد. آن را کوچک‌تر کنید.</translation>
        </message>
        <message>
            <source>The file was not added: it can only be opened with a password. Save it without one.</source>
            <translation>فایل افزوده نشد. این فایل فقط با گذرواژه باز می‌شود. آن را بدون گذرواژه ذخیره کنید.</translation>
        </message>
        <message>
            <source>The file was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>فایل افزوده نشد. فقط فایل‌های PDF و JPEG و PNG پذیرفته می‌شوند، نامشان هر چه باشد.</translation>
        </message>
        <message>
            <source>The file was not added: the files of one case may have at most 40 MB together.</source>
            <translation>فایل افزوده نشد. همهٔ فایل‌های یک پرونده روی هم حداکثر 40 مگابایت است.</translation>
        </message>
        <message>
            <source>The file was not added: this case has no such question. Please choose another one.</source>
            <translation>فایل افزوده نشد. این پرونده چنین پرسشی ندارد. لطفاً پرسش دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The file was not added: this question has all its files. Remove one of them first.</source>
            <translation>فایل افزوده نشد. این پرسش همهٔ فایل‌هایش را دارد. نخست یکی را بردارید.</translation>
        </message>
        <message>
            <source>The file was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>فایل افزوده نشد. برای این پرسش فقط تصویر JPEG یا PNG پذیرفته می‌شود.</translation>
        </message>
        <message>
            <source>The file {path} could not be created: {problem}. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>فایل {path} ساخته نشد: {problem}. چیزی تغییر نکرد. فایل تازه‌ای در پوشه‌ای انتخاب کنید که اجازهٔ نوشتن در آن را دارید.</translation>
        </message>
        <message>
            <source>The files of this branch say how many have confirmed the notice. Nothing was changed.</source>
            <translation>پرونده‌های این شعبه می‌گویند چند نفر اطلاعیه را تأیید کرده‌اند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The form is not complete. Nothing was saved.</source>
            <translation>فرم کامل نیست. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>The form of assignment {assignment} is not complete: {parts}. Nothing was saved.</source>
            <translation>فرم مأموریت {assignment} کامل نیست: {parts}. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>هویت سرور پایگاه داده تأیید نشد، پس چیزی به آن فرستاده نشد. مدیر سامانه باید نام سرور در نشانی، گواهی آن و sslrootcert را بررسی کند.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it: {problem}. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>هویت سرور پایگاه داده تأیید نشد، پس چیزی به آن فرستاده نشد: {problem}. مدیر سامانه باید نام سرور در نشانی، گواهی آن و sslrootcert را بررسی کند.</translation>
        </message>
        <message>
            <source>The key for identifiers cannot be saved on this computer. Ask the administrator to make the folder of keys writable.</source>
            <translation>کلید شناسه‌ها را نمی‌توان در این رایانه ذخیره کرد. از مدیر سامانه بخواهید پوشهٔ کلیدها را قابل نوشتن کند.</translation>
        </message>
        <message>
            <source>The key for identifiers is not on this computer, so nobody can be found by them. Ask the administrator to run “nobat visitors read-sheet” here with the recovery sheet.</source>
            <translation>کلید شناسه‌ها در این رایانه نیست، بنابراین کسی را نمی‌توان با آن‌ها پیدا کرد. از مدیر سامانه بخواهید با برگهٔ بازیابی، «nobat visitors read-sheet» را اینجا اجرا کند.</translation>
        </message>
        <message>
            <source>The key that protects the PINs of this branch is missing on this computer. An administrator can put the key file back, or set new PINs with the command “nobat pins”.</source>
            <translation>کلیدی که از رمزهای این شعبه محافظت می‌کند روی این رایانه نیست. مدیر سامانه می‌تواند فایل کلید را برگرداند یا با فرمان «nobat pins» رمزهای تازه تعیین کند.</translation>
        </message>
        <message>
            <source>The last day is before the first day. Please correct one of them.</source>
            <translation>آخرین روز پیش از نخستین روز است. لطفاً یکی از آن‌ها را اصلاح کنید.</translation>
        </message>
        <message>
            <source>The last day of visits is over. Cancel this wave, and plan another one.</source>
            <translation>روز آخر بازدیدها گذشته است. این دوره را لغو کنید و دورهٔ دیگری برنامه‌ریزی کنید.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Something is missing. Nothing was changed.</source>
            <translation>حدها نوسازی نمی‌شوند. چیزی کم است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Still missing: {parts}. Nothing was changed.</source>
            <translation>حدها نوسازی نمی‌شوند. هنوز کم است: {parts}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The name {device} is used by a program that is running on the PC {computer}. Close that program, or give this one a different name with --device. If that PC was switched off, try again in three minutes.</source>
            <translation>نام {device} را برنامه‌ای به کار می‌برد که روی رایانهٔ {computer} در حال اجراست. آن برنامه را ببندید، یا با ‎--device‎ نام دیگری به این برنامه بدهید. اگر آن رایانه خاموش شده است، سه دقیقهٔ دیگر دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>The new database is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>پایگاه دادهٔ تازه خالی نیست. شعبه فقط به پایگاه دادهٔ خالی منتقل می‌شود. چیزی تغییر نکرد. پایگاه داده یا نام فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. Nothing was changed.</source>
            <translation>اطلاعیهٔ برنامه باید 14 روز اعلام شده باشد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. The wave can begin on {day}. Nothing was changed.</source>
            <translation>اطلاعیهٔ برنامه باید 14 روز اعلام شده باشد. دوره از {day} می‌تواند آغاز شود. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The second reading is another person’s. Nothing was changed.</source>
            <translation>خواندنِ دوم با شخص دیگری است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The table would have more than 5,000 rows. Please choose a shorter period or fewer groupings.</source>
            <translation>جدول بیش از 5000 ردیف می‌داشت. لطفاً بازهٔ کوتاه‌تر یا تفکیک‌های کمتری برگزینید.</translation>
        </message>
        <message>
            <source>The text of the promise is missing. Nothing was changed.</source>
            <translation>متن تعهد نوشته نشده است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The visit with this number has already ended. Nothing was changed.</source>
            <translation>کار این نوبت پیش از این تمام شده است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Calls needed: {calls}, and {wait} after the last one. Please call again or wait a little.</source>
            <translation>مراجعه‌کننده زمان بیشتری لازم دارد. فراخوان لازم: {calls} بار، و {wait} پس از آخرین بار. لطفاً دوباره فراخوانید یا کمی صبر کنید.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Please call again or wait a little.</source>
            <translation>مراجعه‌کننده زمان بیشتری لازم دارد. لطفاً دوباره فراخوانید یا کمی صبر کنید.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back another day or ask our staff.</source>
            <translation>نوبت‌های امروز این خدمت تمام شده است. لطفاً روز دیگری مراجعه کنید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>There are no more tickets for “{service}” today. Please come back another day or ask our staff.</source>
            <translation>نوبت‌های امروز «{service}» تمام شده است. لطفاً روز دیگری مراجعه کنید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>در {path} از پیش پایگاه داده‌ای هست. چیزی تغییر نکرد. برای ادامه ‎--replace‎ را اضافه کنید؛ پایگاه دادهٔ کنونی با نام دیگری نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. What came after this backup would be lost: tickets – {tickets}, cases – {cases}, appointments – {appointments}. Nothing was changed. Add --replace to continue; a copy of the present database is made first.</source>
            <translation>در {path} از پیش پایگاه داده‌ای هست. آنچه پس از این نسخه ثبت شده است از دست می‌رود: نوبت – {tickets}، پرونده – {cases}، وقت قبلی – {appointments}. چیزی تغییر نکرد. برای ادامه ‎--replace‎ را اضافه کنید؛ ابتدا از پایگاه دادهٔ کنونی یک نسخه گرفته می‌شود.</translation>
        </message>
        <message>
            <source>There is already a database there. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>آنجا از پیش پایگاه داده‌ای هست. چیزی تغییر نکرد. برای ادامه ‎--replace‎ را اضافه کنید؛ پایگاه دادهٔ کنونی با نام دیگری نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>There is already an entry with the code {taken}. Please choose another one.</source>
            <translation>موردی با کد {taken} از پیش وجود دارد. لطفاً کد دیگری برگزینید.</translation>
        </message>
        <message>
            <source>There is already an entry with this code. Please choose another one.</source>
            <translation>موردی با این کد از پیش وجود دارد. لطفاً کد دیگری برگزینید.</translation>
        </message>
        <message>
            <source>There is no appointment with this code. Please check the digits on your slip.</source>
            <translation>وقتی با این کد پیدا نشد. لطفاً رقم‌های روی برگه را دوباره ببینید.</translation>
        </message>
        <message>
            <source>There is no case with this number. Please check the number.</source>
            <translation>پرونده‌ای با این شماره نیست. لطفاً شماره را بررسی کنید.</translation>
        </message>
        <message>
            <source>There is no database at {path} yet. Create it with “nobat init”, or check the address.</source>
            <translation>هنوز پایگاه داده‌ای در {path} نیست. با «nobat init» آن را بسازید یا نشانی را بررسی کنید.</translation>
        </message>
        <message>
            <source>There is no database yet. Create it with “nobat init”, or check its address.</source>
            <translation>هنوز پایگاه داده‌ای نیست. با «nobat init» آن را بسازید یا نشانی را بررسی کنید.</translation>
        </message>
        <message>
            <source>There is no file {file}. Nothing was changed. Check the name and try again.</source>
            <translation>فایل {file} پیدا نشد. چیزی تغییر نکرد. نام را بررسی کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>There is no file {pattern} in the folder {folder}. Nothing was saved.</source>
            <translation>در پوشهٔ {folder} فایل {pattern} نیست. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Please compare it with the ticket and try again.</source>
            <translation>امروز نوبتی با شمارهٔ {number} نیست. لطفاً آن را با برگهٔ نوبت مقایسه کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Tickets have Latin letters: please switch the keyboard, it writes {letter}.</source>
            <translation>امروز نوبتی با شمارهٔ {number} نیست. حروف برگهٔ نوبت لاتین است: لطفاً زبان صفحه‌کلید را عوض کنید؛ اکنون {letter} می‌نویسد.</translation>
        </message>
        <message>
            <source>There is no open question of this kind. Nothing was changed.</source>
            <translation>چنین پرسش بازی وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There is no reply on this item that waits for a decision. Nothing was changed.</source>
            <translation>برای این بند پاسخی در انتظار تصمیم نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There is no setting called {key}. Nothing was changed.</source>
            <translation>تنظیمی با نام {key} نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There is no such backup file. Nothing was changed. Check the name and try again.</source>
            <translation>چنین فایل پشتیبانی پیدا نشد. چیزی تغییر نکرد. نام را بررسی کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>There is no such setting. Nothing was changed.</source>
            <translation>چنین تنظیمی نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There is no visitor at this counter now. Nothing was changed. Call the next visitor first.</source>
            <translation>اکنون کسی در این باجه نیست. چیزی تغییر نکرد. ابتدا نفر بعدی را فراخوانید.</translation>
        </message>
        <message>
            <source>There is no whole week in this period that is over. Figures about the work of people are made of whole weeks.</source>
            <translation>در این بازه هیچ هفتهٔ کامل گذشته‌ای نیست. شاخص‌های کار افراد از هفته‌های کامل ساخته می‌شوند.</translation>
        </message>
        <message>
            <source>There is nothing to undo at this counter. Nothing was changed.</source>
            <translation>در این باجه کاری برای لغو نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. Finish this visit first, then call the next one.</source>
            <translation>هنوز مراجعه‌کننده‌ای در این باجه است. ابتدا کار او را تمام کنید، سپس نفر بعدی را فراخوانید.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. You are still signed in. Finish the visit, put it on hold or transfer it first.</source>
            <translation>هنوز مراجعه‌کننده‌ای در این باجه است. شما خارج نشده‌اید. ابتدا خدمت را تمام کنید، نوبت را معلق کنید یا ارجاع دهید.</translation>
        </message>
        <message>
            <source>These two cases cannot be merged. They must be of the same kind and, unless a manager merges them, of the same visitor.</source>
            <translation>این دو پرونده را نمی‌توان ادغام کرد. باید از یک نوع و از یک مراجعه‌کننده باشند؛ پرونده‌های مراجعه‌کنندگان گوناگون را مدیر ادغام می‌کند.</translation>
        </message>
        <message>
            <source>They were asked already, and the answer is still open.</source>
            <translation>نظر پیش‌تر خواسته شده و هنوز پاسخی نرسیده است.</translation>
        </message>
        <message>
            <source>This ID number cannot be right: its check digit does not fit. Please check the digits.</source>
            <translation>این شمارهٔ شناسایی درست نیست: رقم کنترل آن نمی‌خواند. لطفاً رقم‌ها را بررسی کنید.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess. The old one is still valid. Choose 6 to 12 digits without repeats or runs such as 121212 or 123456.</source>
            <translation>حدس زدن این رمز آسان است. رمز پیشین همچنان معتبر است. 6 تا 12 رقم انتخاب کنید، بدون تکرار یا ردیف مانند 121212 یا 123456.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>این حساب اجازه ندارد نقش‌های پایگاه داده را تنظیم کند. چیزی تغییر نکرد. از حساب مدیر سرور، مثلاً postgres، استفاده کنید.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database: {problem}. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>این حساب اجازه ندارد نقش‌های پایگاه داده را تنظیم کند: {problem}. چیزی تغییر نکرد. از حساب مدیر سرور، مثلاً postgres، استفاده کنید.</translation>
        </message>
        <message>
            <source>This action does not exist. Nothing was changed.</source>
            <translation>چنین اقدامی وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This announcement does not exist. Nothing was changed.</source>
            <translation>این اطلاعیه وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This appointment has changed in the meantime. Nothing was saved. Please look at it again.</source>
            <translation>این وقت در این میان تغییر کرده است. چیزی ذخیره نشد. لطفاً دوباره آن را ببینید.</translation>
        </message>
        <message>
            <source>This appointment is over. Please book a new one.</source>
            <translation>این وقت تمام شده است. لطفاً وقت تازه‌ای بگیرید.</translation>
        </message>
        <message>
            <source>This appointment was cancelled. Please take a ticket, or ask a member of staff.</source>
            <translation>این وقت لغو شده است. لطفاً نوبت بگیرید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of this program. Nothing was changed. Install the newer version on this computer first.</source>
            <translation>این نسخهٔ پشتیبان با نگارش تازه‌تری از این برنامه ساخته شده است. چیزی تغییر نکرد. ابتدا نگارش تازه‌تر برنامه را روی این رایانه نصب کنید.</translation>
        </message>
        <message>
            <source>This backup was not signed with the key of this computer. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, restore it with --accept-key.</source>
            <translation>این نسخهٔ پشتیبان با کلید این رایانه امضا نشده است. شاید کسی آن را جعل کرده باشد، مثلاً تا به خود دسترسی بدهد. چیزی تغییر نکرد. اگر می‌دانید از کجا آمده است، آن را با ‎--accept-key‎ بازیابی کنید.</translation>
        </message>
        <message>
            <source>This branch already has visitors on these days. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>این شعبه در این روزها مراجعه‌کننده داشته است. فقط روزهای پس از آخرین فعالیت واقعی را می‌توان شبیه‌سازی کرد. چیزی نوشته نشد. روزهای بعدتری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This branch does not exist in this database yet. Set it up with “nobat init”, or check the branch code and the database address.</source>
            <translation>این شعبه هنوز در این پایگاه داده نیست. آن را با «nobat init» بسازید یا کد شعبه و نشانی پایگاه داده را بررسی کنید.</translation>
        </message>
        <message>
            <source>This branch exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>این شعبه از پیش در این پایگاه داده هست و تغییری نکرد. برای شعبهٔ تازه کد دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was written. Complete the branch first.</source>
            <translation>این شعبه ساعت کاری یا کارمندی برای خدماتش ندارد، پس هیچ روزی شبیه‌سازی نمی‌شود. چیزی نوشته نشد. ابتدا شعبه را کامل کنید.</translation>
        </message>
        <message>
            <source>This branch has visitors or open counters on this day: {day}. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>این شعبه در این روز مراجعه‌کننده یا باجهٔ باز داشته است: {day}. فقط روزهای پس از آخرین فعالیت واقعی را می‌توان شبیه‌سازی کرد. چیزی نوشته نشد. روزهای بعدتری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This business day has been closed; its figures are final. Nothing was changed.</source>
            <translation>این روز کاری بسته شده و آمار آن نهایی است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This can only be undone for {time}; that time has passed. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>این کار را فقط تا {time} می‌توان لغو کرد و این زمان گذشته است. چیزی تغییر نکرد. در صورت نیاز، شمارهٔ تازه‌ای به مراجعه‌کننده بدهید.</translation>
        </message>
        <message>
            <source>This cannot be a phone number, an e-mail address, an ID number or a card. Please check it.</source>
            <translation>این نه شمارهٔ تلفن است، نه نشانی ایمیل، نه شمارهٔ شناسایی و نه کارت. لطفاً بررسی کنید.</translation>
        </message>
        <message>
            <source>This cannot be changed: somebody must always be able to change the rights, and clerks to serve. Nothing was changed.</source>
            <translation>این را نمی‌توان تغییر داد: همیشه باید کسی بتواند مجوزها را تغییر دهد و کارکنان بتوانند خدمت بدهند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This cannot be removed, because it is used. Take it out of use instead.</source>
            <translation>این را نمی‌توان حذف کرد، چون از آن استفاده می‌شود. به‌جای حذف، آن را از کار خارج کنید.</translation>
        </message>
        <message>
            <source>This cannot be saved. Nothing was changed. What you typed is still here.</source>
            <translation>این را نمی‌توان ذخیره کرد. چیزی تغییر نکرد. آنچه نوشتید همین‌جاست.</translation>
        </message>
        <message>
            <source>This cannot be saved: {problem} Nothing was changed. What you typed is still here.</source>
            <translation>این را نمی‌توان ذخیره کرد: {problem} چیزی تغییر نکرد. آنچه نوشتید همین‌جاست.</translation>
        </message>
        <message>
            <source>This case is closed. Reopen it if there is something left to do.</source>
            <translation>این پرونده بسته است. اگر کاری مانده است، دوباره بازش کنید.</translation>
        </message>
        <message>
            <source>This case is no complaint, criticism, suggestion or praise. Nothing was changed.</source>
            <translation>این پرونده شکایت، انتقاد، پیشنهاد یا قدردانی نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This case is no meeting with the manager. Nothing was changed.</source>
            <translation>این پرونده دیدار با مدیر نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This change cannot be undone here. Nothing was changed. Make a new change on its own page.</source>
            <translation>این تغییر را نمی‌توان اینجا لغو کرد. چیزی تغییر نکرد. تغییر تازه را در صفحهٔ خودش انجام دهید.</translation>
        </message>
        <message>
            <source>This code was used before. Every code counts once. Nothing was counted.</source>
            <translation>این کد پیش‌تر به کار رفته است. هر کد یک بار شمرده می‌شود. چیزی شمرده نشد.</translation>
        </message>
        <message>
            <source>This computer's database account is not allowed to do this. Nothing was changed. Do it on a computer that is set up for it, for example the manager's, or ask your administrator.</source>
            <translation>حساب این رایانه در پایگاه داده اجازهٔ این کار را ندارد. چیزی تغییر نکرد. آن را روی رایانه‌ای که برای این کار تنظیم شده، مثلاً رایانهٔ مدیر شعبه، انجام دهید یا از مدیر سامانه کمک بگیرید.</translation>
        </message>
        <message>
            <source>This counter is not in use any more. Nothing was changed. Choose another counter.</source>
            <translation>این باجه دیگر استفاده نمی‌شود. چیزی تغییر نکرد. باجهٔ دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left untouched. Choose another address.</source>
            <translation>این پایگاه داده از برنامهٔ دیگری است و دست‌نخورده ماند. نشانی دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This day has not begun yet. Nothing was closed. Choose today or an earlier day.</source>
            <translation>این روز هنوز آغاز نشده است. چیزی بسته نشد. امروز یا روزی پیش از آن را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This day is not over. Send it when it is closed: tickets that come later would be missing.</source>
            <translation>این روز هنوز تمام نشده است. پس از بستن روز آن را بفرستید: نوبت‌های بعدی در آن نمی‌بود.</translation>
        </message>
        <message>
            <source>This day is not possible. Please choose another one.</source>
            <translation>این روز ممکن نیست. لطفاً روز دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This day is over. Nothing was changed. Choose today or a later day.</source>
            <translation>این روز گذشته است. چیزی تغییر نکرد. امروز یا یکی از روزهای بعد را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This document or card belongs to another visitor. Nothing was saved. Please look again.</source>
            <translation>این مدرک یا کارت متعلق به مراجعه‌کنندهٔ دیگری است. چیزی ذخیره نشد. لطفاً دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>This does not ask less than now: give more minutes, or a lower share. Nothing was changed.</source>
            <translation>این آسان‌تر از هدف کنونی نیست: دقیقهٔ بیشتر یا سهم کمتری بدهید. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This does not count as evidence, or not any more. A complaint about this person that was upheld counts, or a figure of at least 30 ratings. Nothing was changed.</source>
            <translation>این دلیل نیست یا دیگر نیست. شکایتِ واردشده از این فرد یا شاخصی با دست‌کم 30 ارزیابی پذیرفته است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This entry does not exist. Nothing was changed.</source>
            <translation>چنین موردی وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This exists already. Nothing was saved. Choose another one.</source>
            <translation>این مورد از پیش وجود دارد. چیزی ذخیره نشد. مورد دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This file cannot be restored: it is damaged or is not a backup. Nothing was changed. Choose another one.</source>
            <translation>از این فایل نمی‌توان بازیابی کرد: آسیب دیده است یا نسخهٔ پشتیبان نیست. چیزی تغییر نکرد. فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This file has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>این فایل ردیف بازدید ندارد: assignment, item, answer, comment. چیزی تحویل نشد.</translation>
        </message>
        <message>
            <source>This file is damaged or not complete.</source>
            <translation>این فایل خراب یا ناقص است.</translation>
        </message>
        <message>
            <source>This file is not there any more. Please read the case again.</source>
            <translation>این فایل دیگر وجود ندارد. لطفاً پرونده را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>This file was changed after its release: its digest does not fit. Nothing was imported.</source>
            <translation>این پرونده پس از انتشار تغییر کرده است: اثر انگشت دیجیتال آن مطابقت ندارد. چیزی وارد نشد.</translation>
        </message>
        <message>
            <source>This folder has no such file of a branch. Nothing was saved.</source>
            <translation>در این پوشه چنین فایلی از شعبه نیست. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Something is missing. Nothing was changed.</source>
            <translation>این هدف را نمی‌توان تعیین کرد: چیزی کم است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Still missing: {parts}. Nothing was changed.</source>
            <translation>این هدف را نمی‌توان تعیین کرد. هنوز کم است: {parts}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This idea does not exist. Nothing was changed.</source>
            <translation>چنین ایده‌ای وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is a sealed database of mystery shopping, not a branch. Only the counter console and the commands for people, checks and backups open it.</source>
            <translation>این پایگاه دادهٔ مهروموم‌شدهٔ بازدید پنهان است، نه شعبه. فقط میز کار باجه و فرمان‌های افراد، بررسی و نسخهٔ پشتیبان آن را باز می‌کنند.</translation>
        </message>
        <message>
            <source>This is not a code of the open survey. Please type it again.</source>
            <translation>این کد متعلق به نظرسنجی جاری نیست. لطفاً دوباره وارد کنید.</translation>
        </message>
        <message>
            <source>This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>این نشانی پایگاه داده نیست. از sqlite:///FILE یا postgresql+psycopg://USER@SERVER/DATABASE استفاده کنید.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>این تاریخ نیست. آن را به شکل سال-ماه-روز میلادی بنویسید، مانند 2026-03-21.</translation>
        </message>
        <message>
            <source>This is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>این فایلی نیست که شعبه فرستاده باشد، یا تغییر کرده است. چیزی خوانده نشد.</translation>
        </message>
        <message>
            <source>This is not a file with a released wave. Nothing was imported.</source>
            <translation>این پروندهٔ یک دورهٔ منتشرشدهٔ ارزیابی نیست. چیزی وارد نشد.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above, or something in it is wrong: {problem}.</source>
            <translation>این فایل تنظیمات بالادست نیست، یا چیزی در آن نادرست است: {problem}.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above. Nothing was changed.</source>
            <translation>این فایل تنظیمات بالادست نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not a phone number: it has between 5 and 15 digits. Please check it.</source>
            <translation>این شمارهٔ تلفن نیست: شمارهٔ تلفن 5 تا 15 رقم دارد. لطفاً آن را بررسی کنید.</translation>
        </message>
        <message>
            <source>This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.</source>
            <translation>این نشانی چاپگر نیست. چیزی چاپ نشد. «nobat doctor» نشان می‌دهد چه می‌توان نوشت.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. Please check it.</source>
            <translation>این نشانی رایانامه نیست. لطفاً آن را بررسی کنید.</translation>
        </message>
        <message>
            <source>This is not an e-mail address: it looks like name@example.org. Please check it.</source>
            <translation>این نشانی ایمیل نیست: نشانی ایمیل مانند name@example.org است. لطفاً آن را بررسی کنید.</translation>
        </message>
        <message>
            <source>This is not possible any more, or not yet. Nothing was changed.</source>
            <translation>این کار دیگر ممکن نیست یا هنوز وقتش نرسیده است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for the ticket now; it may have been changed at another counter. Nothing was changed. Check the desk again.</source>
            <translation>این کار اکنون برای این نوبت ممکن نیست؛ شاید در باجهٔ دیگری تغییر کرده باشد. چیزی تغییر نکرد. دوباره به میز کار نگاه کنید.</translation>
        </message>
        <message>
            <source>This is not possible for this action any more, or not yet. Nothing was changed.</source>
            <translation>این کار برای این اقدام دیگر یا هنوز ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for this announcement any more. Nothing was changed.</source>
            <translation>این کار برای این اطلاعیه دیگر ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for this idea any more. Nothing was changed.</source>
            <translation>این کار برای این ایده دیگر ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for this meeting any more, or not yet. Nothing was changed.</source>
            <translation>این کار برای این دیدار دیگر یا هنوز ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for this proposal any more, or not yet. Nothing was changed.</source>
            <translation>این کار برای این پیشنهاد دیگر ممکن نیست، یا هنوز ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for this version any more, or not yet. Nothing was changed.</source>
            <translation>این کار برای این نسخه دیگر یا هنوز ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible for this visitor now. Please look again.</source>
            <translation>این کار اکنون برای این مراجعه‌کننده ممکن نیست. لطفاً دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the case. Nothing was changed.</source>
            <translation>در وضعیت کنونی پرونده این کار ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the complaint. Nothing was changed.</source>
            <translation>در وضعیت کنونی شکایت این کار ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the visit. Nothing was changed.</source>
            <translation>در وضعیت کنونیِ بازدید این کار ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the wave. Nothing was changed.</source>
            <translation>در وضعیت کنونیِ دوره این کار ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not possible now. Nothing was changed. Look at the roll-out again.</source>
            <translation>اکنون این کار ممکن نیست. چیزی تغییر نکرد. دوباره به وضعیت استقرار نگاه کنید.</translation>
        </message>
        <message>
            <source>This is not possible with this record any more. Nothing was changed.</source>
            <translation>این کار با این پرونده دیگر ممکن نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This is not the recovery sheet of this branch. Please check the lines.</source>
            <translation>این برگهٔ بازیابی این شعبه نیست. لطفاً سطرها را بررسی کنید.</translation>
        </message>
        <message>
            <source>This kind of case is not offered here any more. Please choose another one.</source>
            <translation>این نوع پرونده دیگر ارائه نمی‌شود. لطفاً نوع دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This merit or measure does not exist. Nothing was changed.</source>
            <translation>این تشویق یا اقدام وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This message does not exist any more.</source>
            <translation>این پیام دیگر وجود ندارد.</translation>
        </message>
        <message>
            <source>This message was sent or cancelled already. Nothing was changed.</source>
            <translation>این پیام پیش‌تر فرستاده یا لغو شده است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This number does not exist today. Please compare it with the ticket and try again.</source>
            <translation>امروز چنین نوبتی نیست. لطفاً شماره را با برگهٔ نوبت مقایسه کنید و دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>This number has not been missed. It keeps its place; please watch the board.</source>
            <translation>این نوبت نگذشته است. جای آن محفوظ است؛ لطفاً به تابلو نگاه کنید.</translation>
        </message>
        <message>
            <source>This number is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>این شماره دیگر در انتظار نیست: در باجهٔ دیگری است یا کارش تمام شده است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This number was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>مدت زیادی از فراخوان این شماره گذشته است و دیگر به صف برنمی‌گردد. لطفاً نوبت تازه بگیرید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>This number was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>این شماره بر اثر خرابی رایانه از دست رفت. پوزش می‌خواهیم. لطفاً از یکی از همکاران ما شمارهٔ تازه بگیرید.</translation>
        </message>
        <message>
            <source>This outcome is not on the list any more. The visit is still open. Choose another one.</source>
            <translation>این نتیجه دیگر در فهرست نیست. خدمت هنوز پایان نیافته است. نتیجهٔ دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This person cannot handle the case: it concerns them, or they decided it before. Please choose somebody else.</source>
            <translation>این همکار نمی‌تواند به پرونده رسیدگی کند: پرونده دربارهٔ خود اوست یا پیش‌تر دربارهٔ آن تصمیم گرفته است. لطفاً دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This person does not belong to the unit that has the case. Please choose somebody of that unit.</source>
            <translation>این همکار عضو واحدی نیست که پرونده را دارد. لطفاً کسی از همان واحد را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This person does not work here any more and could not answer. Nothing was changed.</source>
            <translation>این فرد دیگر اینجا کار نمی‌کند و نمی‌تواند پاسخ دهد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This person does not work here any more. Choose another coach.</source>
            <translation>این شخص دیگر اینجا کار نمی‌کند. مربی دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This person has as many open appointments for this service as one person may have. Please move or cancel one of them.</source>
            <translation>این شخص برای این خدمت به تعداد مجاز برای یک نفر وقت باز دارد. لطفاً یکی از آن‌ها را جابه‌جا یا لغو کنید.</translation>
        </message>
        <message>
            <source>This person is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>این همکار غایب است و جانشینی ندارد که بتواند پرونده را بگیرد. لطفاً کس دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This person is not known here any more. Nothing was changed. Choose somebody else from the list.</source>
            <translation>این شخص دیگر در اینجا ثبت نیست. چیزی تغییر نکرد. از فهرست شخص دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This person is signed in at a counter. Nothing was changed. Sign the person out in the day summary first.</source>
            <translation>این شخص اکنون در باجه‌ای وارد شده است. چیزی تغییر نکرد. ابتدا در صفحهٔ «خلاصهٔ روز» او را خارج کنید.</translation>
        </message>
        <message>
            <source>This person is the only administrator, and a branch needs one. Nothing was changed. Make somebody else an administrator first.</source>
            <translation>این شخص تنها مدیر سامانه است و شعبه دست‌کم یک مدیر سامانه لازم دارد. چیزی تغییر نکرد. ابتدا شخص دیگری را مدیر سامانه کنید.</translation>
        </message>
        <message>
            <source>This person may serve this service today. Nothing was changed.</source>
            <translation>این شخص امروز می‌تواند این خدمت را ارائه کند. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This proposal does not exist. Nothing was changed.</source>
            <translation>این پیشنهاد وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This report does not exist. Nothing was changed.</source>
            <translation>چنین گزارشی وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This role may do more than yours. Nothing was changed. Please ask an administrator.</source>
            <translation>این نقش مجوزهای بیشتری از نقش شما دارد. چیزی تغییر نکرد. لطفاً از مدیر سامانه بخواهید.</translation>
        </message>
        <message>
            <source>This service asks for a competency that cannot be shown today. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>این خدمت شایستگی‌ای لازم دارد که امروز معتبر نیست. چیزی تغییر نکرد. لطفاً شخص دیگری را انتخاب کنید یا از مدیر شعبه مجوز امروز بخواهید.</translation>
        </message>
        <message>
            <source>This service gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>اکنون برای این خدمت نوبت داده نمی‌شود. نوبتی گرفته نشد. لطفاً خدمت دیگری را انتخاب کنید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>This service has a charter already, or does not exist any more. Nothing was changed.</source>
            <translation>این خدمت شناسنامه دارد یا دیگر وجود ندارد. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This service is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>این خدمت اکنون ارائه نمی‌شود. نوبتی گرفته نشد. لطفاً خدمت دیگری را انتخاب کنید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Nothing was changed. Please choose another one.</source>
            <translation>این خدمت دیگر در اینجا ارائه نمی‌شود. چیزی تغییر نکرد. لطفاً خدمت دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>This service needs an outcome. The visit is still open. Choose how it ended, then finish it.</source>
            <translation>برای این خدمت باید نتیجه ثبت شود. خدمت هنوز پایان نیافته است. نتیجه را انتخاب کنید و سپس آن را پایان دهید.</translation>
        </message>
        <message>
            <source>This setting comes from an authority above. Say on the page Settings why it differs here.</source>
            <translation>این تنظیم را نهاد بالادست تعیین کرده است. در صفحهٔ «تنظیمات» بگویید چرا اینجا متفاوت است.</translation>
        </message>
        <message>
            <source>This setting is locked by an authority above. It cannot be changed here.</source>
            <translation>این تنظیم را نهاد بالادست قفل کرده است. اینجا نمی‌توان آن را تغییر داد.</translation>
        </message>
        <message>
            <source>This step is for who leads the unit. Nothing was changed.</source>
            <translation>این مرحله بر عهدهٔ سرپرست واحد است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This text is longer than {limit} characters. It was kept on this page. Please shorten it.</source>
            <translation>این متن از {limit} نویسه طولانی‌تر است. متن در همین صفحه مانده است. لطفاً آن را کوتاه کنید.</translation>
        </message>
        <message>
            <source>This text is too long. It was kept on this page. Please shorten it.</source>
            <translation>این متن بیش از حد طولانی است. متن در همین صفحه مانده است. لطفاً آن را کوتاه کنید.</translation>
        </message>
        <message>
            <source>This time is not free any more. Please choose another one.</source>
            <translation>این ساعت دیگر خالی نیست. لطفاً ساعت دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This value is not possible here. The previous value is kept.</source>
            <translation>این مقدار در اینجا ممکن نیست. مقدار پیشین حفظ شد.</translation>
        </message>
        <message>
            <source>This version asks less than the one before. That is done on the page “Targets”, with a reason. Nothing was changed.</source>
            <translation>این نسخه از نسخهٔ پیشین آسان‌تر است. پایین آوردن هدف در صفحهٔ «هدف‌ها» و با ذکر دلیل انجام می‌شود. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This version is not complete. Nothing was changed.</source>
            <translation>این نسخه کامل نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This version is not complete. Still missing: {parts}. Nothing was changed.</source>
            <translation>این نسخه کامل نیست. هنوز کم است: {parts}. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This version of the guide is not in force any more. Please read the new one.</source>
            <translation>این نسخهٔ راهنما دیگر معتبر نیست. لطفاً نسخهٔ تازه را بخوانید.</translation>
        </message>
        <message>
            <source>This version of the scorecard is not in force any more. Nothing was saved. Please read it again.</source>
            <translation>این نسخهٔ برگهٔ ارزیابی دیگر معتبر نیست. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>This visit does not exist, or it is somebody else’s. Nothing was changed.</source>
            <translation>چنین بازدیدی نیست، یا از آنِ کس دیگری است. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This visit has been rated already. That rating was kept. Thank you.</source>
            <translation>این مراجعه پیش از این ارزیابی شده و آن ارزیابی محفوظ است. سپاسگزاریم.</translation>
        </message>
        <message>
            <source>This visitor is not known any more. Please look again.</source>
            <translation>این مراجعه‌کننده دیگر شناخته‌شده نیست. لطفاً دوباره جست‌وجو کنید.</translation>
        </message>
        <message>
            <source>This was changed again later. Nothing was changed now. If you want the earlier value, set it on its own page.</source>
            <translation>این بعداً دوباره تغییر کرده است. اکنون چیزی تغییر نکرد. اگر مقدار پیشین را می‌خواهید، آن را در صفحهٔ خودش تنظیم کنید.</translation>
        </message>
        <message>
            <source>This wave cannot be planned. Nothing was saved.</source>
            <translation>این دوره را نمی‌توان برنامه‌ریزی کرد. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>This wave cannot be planned: {parts}. Nothing was saved.</source>
            <translation>این دوره را نمی‌توان برنامه‌ریزی کرد: {parts}. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>This wave does not exist. Nothing was changed.</source>
            <translation>چنین دوره‌ای نیست. چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>This wave was released to another branch. Nothing was imported.</source>
            <translation>این دوره برای شعبهٔ دیگری منتشر شده است. چیزی وارد نشد.</translation>
        </message>
        <message>
            <source>Time zone and start of the day cannot be changed while visitors are waiting. Nothing was saved. Try again after the day is closed.</source>
            <translation>تا وقتی مراجعه‌کنندگان منتظرند، منطقهٔ زمانی و آغاز روز را نمی‌توان تغییر داد. چیزی ذخیره نشد. پس از بستن روز دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>To read this file takes too much time or memory.</source>
            <translation>خواندن این فایل زمان یا حافظهٔ زیادی می‌خواهد.</translation>
        </message>
        <message>
            <source>Today we cannot call you before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>امروز پیش از پایان کار نوبت شما نمی‌رسد. شماره‌ای گرفته نشد. لطفاً روز دیگری بیایید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>Today we cannot call you for “{service}” before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>امروز پیش از پایان کار برای «{service}» نوبت شما نمی‌رسد. شماره‌ای گرفته نشد. لطفاً روز دیگری بیایید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for a while. Please try again later.</source>
            <translation>چند بار رمز نادرست وارد شده است. این حساب برای مدتی قفل است. لطفاً بعداً دوباره امتحان کنید.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for {wait}.</source>
            <translation>چند بار رمز نادرست وارد شده است. این حساب تا {wait} دیگر قفل است.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked. A manager can set a new PIN for it.</source>
            <translation>بارها رمز نادرست وارد شده است. این حساب قفل است. مدیر شعبه می‌تواند رمز تازه‌ای برای آن تعیین کند.</translation>
        </message>
        <message>
            <source>Training is planned for today or later. Please choose a later day.</source>
            <translation>آموزش برای امروز یا بعد برنامه‌ریزی می‌شود. لطفاً روز دیرتری انتخاب کنید.</translation>
        </message>
        <message>
            <source>Two files say different things about the same. Keep only the newer one.</source>
            <translation>دو فایل دربارهٔ یک چیز دو حرف می‌زنند. فقط تازه‌تر را نگه دارید.</translation>
        </message>
        <message>
            <source>Two visits have number {number}: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>شمارهٔ {number} برای دو مراجعه است: دیروز و امروز. چیزی تغییر نکرد. لطفاً از همکاران ما بپرسید یا آن را از فهرست انتخاب کنید.</translation>
        </message>
        <message>
            <source>Two visits have this number: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>این شماره برای دو مراجعه است: دیروز و امروز. چیزی تغییر نکرد. لطفاً از همکاران ما بپرسید یا آن را از فهرست انتخاب کنید.</translation>
        </message>
        <message>
            <source>We are closed now. No number was taken. Please come during opening hours.</source>
            <translation>در حال حاضر خارج از ساعت کاری است. نوبتی گرفته نشد. لطفاً در ساعت کاری مراجعه کنید.</translation>
        </message>
        <message>
            <source>What was known of this visitor has been erased.</source>
            <translation>اطلاعات این مراجعه‌کننده پاک شده است.</translation>
        </message>
        <message>
            <source>With fewer than 5 people nothing could be shown without showing who answered.</source>
            <translation>با کمتر از 5 نفر، نمایش نتیجه معلوم می‌کرد چه کسی چه پاسخی داده است.</translation>
        </message>
        <message>
            <source>You already have a report with this name. Please choose another name.</source>
            <translation>شما گزارشی با این نام دارید. لطفاً نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>You are no longer signed in at this counter. What was finished before is kept. Please sign in again.</source>
            <translation>شما دیگر در این باجه وارد نیستید. کارهای پایان‌یافته محفوظ است. لطفاً دوباره وارد شوید.</translation>
        </message>
        <message>
            <source>You are signed in at another counter. Sign out there first, or ask a manager to do it.</source>
            <translation>شما در باجهٔ دیگری وارد شده‌اید. ابتدا از آنجا خارج شوید یا از مدیر شعبه بخواهید این کار را بکند.</translation>
        </message>
        <message>
            <source>You cannot approve a remedy that you offered yourself. Please ask another manager.</source>
            <translation>نمی‌توانید جبرانی را که خودتان پیشنهاد کرده‌اید تأیید کنید. لطفاً از مدیر دیگری بخواهید.</translation>
        </message>
        <message>
            <source>You cannot approve your own decision. Please ask another manager.</source>
            <translation>نمی‌توانید تصمیم خودتان را تأیید کنید. لطفاً از مدیر دیگری بخواهید.</translation>
        </message>
        <message>
            <source>You have already checked in. If you have no ticket, please ask a member of staff.</source>
            <translation>ورود شما پیش‌تر ثبت شده است. اگر برگهٔ نوبت ندارید، از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>You have already checked in: your number is {number}.</source>
            <translation>ورود شما پیش‌تر ثبت شده است: شمارهٔ شما {number} است.</translation>
        </message>
        <message>
            <source>Your appointment is on another day. Please come then, or take a ticket for today.</source>
            <translation>وقت شما روز دیگری است. لطفاً همان روز بیایید یا برای امروز نوبت بگیرید.</translation>
        </message>
        <message>
            <source>Your appointment is on {day} at {time}. Please come then, or take a ticket for today.</source>
            <translation>وقت شما {day}، ساعت {time} است. لطفاً همان وقت بیایید یا برای امروز نوبت بگیرید.</translation>
        </message>
        <message>
            <source>Your appointment is over. Please take a ticket for today.</source>
            <translation>وقت شما گذشته است. لطفاً برای امروز نوبت بگیرید.</translation>
        </message>
        <message>
            <source>Your appointment was on {day} at {time} and is over. Please take a ticket for today.</source>
            <translation>وقت شما {day}، ساعت {time} بود و گذشته است. لطفاً برای امروز نوبت بگیرید.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Please ask a manager.</source>
            <translation>این کار جزو نقش شما نیست. چیزی تغییر نکرد. لطفاً از مدیر شعبه بخواهید.</translation>
        </message>
        <message>
            <source>{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>{address} نشانی پایگاه داده نیست. از sqlite:///FILE یا postgresql+psycopg://USER@SERVER/DATABASE استفاده کنید.</translation>
        </message>
        <message>
            <source>{field} was changed again later. Now: {now}. Undoing would set: {before}. Nothing was changed. If you want that, set it on its own page.</source>
            <translation>{field}: بعداً دوباره تغییر کرده است. اکنون: {now}. با لغو، این مقدار برمی‌گشت: {before}. چیزی تغییر نکرد. اگر این را می‌خواهید، آن را در صفحهٔ خودش تنظیم کنید.</translation>
        </message>
        <message>
            <source>{file} and {twin} say different things about the same. Keep only the newer one.</source>
            <translation>{file} و {twin} دربارهٔ یک چیز دو حرف می‌زنند. فقط تازه‌تر را نگه دارید.</translation>
        </message>
        <message>
            <source>{file} cannot be restored: {problem}. Nothing was changed. Choose another backup.</source>
            <translation>از {file} نمی‌توان بازیابی کرد: {problem}. چیزی تغییر نکرد. نسخهٔ پشتیبان دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>{file} could not be read. Is the disk or the network drive still there?</source>
            <translation>خواندن {file} ممکن نشد. آیا دیسک یا پوشهٔ شبکه هنوز وصل است؟</translation>
        </message>
        <message>
            <source>{file} has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>فایل {file} ردیف بازدید ندارد: assignment, item, answer, comment. چیزی تحویل نشد.</translation>
        </message>
        <message>
            <source>{file} is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>{file} فایلی نیست که شعبه فرستاده باشد، یا تغییر کرده است. چیزی خوانده نشد.</translation>
        </message>
        <message>
            <source>{file} was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>{file} افزوده نشد. فایل PDF حداکثر 200 صفحه می‌تواند داشته باشد. آن را به چند بخش تقسیم کنید.</translation>
        </message>
        <message>
            <source>{file} was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>{file} افزوده نشد. حجم هر فایل حداکثر 10 مگابایت است. آن را با وضوح کمتر اسکن کنید.</translation>
        </message>
        <message>
            <source>{file} was not added: a guide takes only a PDF. Nothing was saved.</source>
            <translation>{file} افزوده نشد: همراه راهنما تنها PDF پذیرفته می‌شود. چیزی ذخیره نشد.</translation>
        </message>
        <message>
            <source>{file} was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>{file} افزوده نشد. تصویر حداکثر 40 میلیون پیکسل می‌تواند داشته باشد. آن را کوچک‌تر کنید.</translation>
        </message>
        <message>
            <source>{file} was not added: it can only be opened with a password. Save it without one.</source>
            <translation>{file} افزوده نشد. این فایل فقط با گذرواژه باز می‌شود. آن را بدون گذرواژه ذخیره کنید.</translation>
        </message>
        <message>
            <source>{file} was not added: it is damaged or not complete. Save or scan it again.</source>
            <translation>{file} افزوده نشد. فایل خراب یا ناقص است. دوباره آن را ذخیره یا اسکن کنید.</translation>
        </message>
        <message>
            <source>{file} was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>{file} افزوده نشد. فقط فایل‌های PDF و JPEG و PNG پذیرفته می‌شوند، نامشان هر چه باشد.</translation>
        </message>
        <message>
            <source>{file} was not added: the files of one case may have at most 40 MB together.</source>
            <translation>{file} افزوده نشد. همهٔ فایل‌های یک پرونده روی هم حداکثر 40 مگابایت است.</translation>
        </message>
        <message>
            <source>{file} was not added: this case has no such question. Please choose another one.</source>
            <translation>{file} افزوده نشد. این پرونده چنین پرسشی ندارد. لطفاً پرسش دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>{file} was not added: this question has all its files. Remove one of them first.</source>
            <translation>{file} افزوده نشد. این پرسش همهٔ فایل‌هایش را دارد. نخست یکی را بردارید.</translation>
        </message>
        <message>
            <source>{file} was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>{file} افزوده نشد. برای این پرسش فقط تصویر JPEG یا PNG پذیرفته می‌شود.</translation>
        </message>
        <message>
            <source>{file} was not added: to read it takes too much time or memory. Print it and scan the paper.</source>
            <translation>{file} افزوده نشد. خواندن آن زمان یا حافظهٔ زیادی می‌خواهد. آن را چاپ و کاغذ را اسکن کنید.</translation>
        </message>
        <message>
            <source>{file} was not signed with the key of this computer, but with: {key}. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, add --accept-key {key} to continue.</source>
            <translation>{file} با کلید این رایانه امضا نشده است، بلکه با: {key}. شاید کسی آن را جعل کرده باشد، مثلاً تا به خود دسترسی بدهد. چیزی تغییر نکرد. اگر می‌دانید از کجا آمده است، برای ادامه ‎--accept-key {key}‎ را اضافه کنید.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {problem}</source>
            <translation>{file}، سطر {line}، {key}: {problem}</translation>
        </message>
        <message>
            <source>{name} cannot be removed. It is used by: {uses}. Take it out of use instead.</source>
            <translation>«{name}» را نمی‌توان حذف کرد. این‌ها از آن استفاده می‌کنند: {uses}. به‌جای حذف، آن را از استفاده خارج کنید.</translation>
        </message>
        <message>
            <source>{name} exists already. Nothing was saved. Choose another one.</source>
            <translation>«{name}» از پیش وجود دارد. چیزی ذخیره نشد. مورد دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>{name} has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>پس از آن‌که شما این مورد را باز کردید، {name} آن را تغییر داده است. چیزی ذخیره نشد. هر دو نسخه را مقایسه و یکی را انتخاب کنید.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where this kind of database can be damaged. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>{path} روی درایو شبکه است و این نوع پایگاه داده در آنجا ممکن است آسیب ببیند. پوشه‌ای از همین رایانه را انتخاب کنید یا برای چند رایانه از PostgreSQL استفاده کنید.</translation>
        </message>
        <message>
            <source>{person} cannot handle this case: it concerns this person, or this person decided it before. Please choose somebody else.</source>
            <translation>{person} نمی‌تواند به این پرونده رسیدگی کند: پرونده دربارهٔ خود اوست یا پیش‌تر دربارهٔ آن تصمیم گرفته است. لطفاً دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>{person} does not belong to the unit that has this case. Please choose somebody of that unit.</source>
            <translation>{person} عضو واحدی نیست که این پرونده را دارد. لطفاً کسی از همان واحد را انتخاب کنید.</translation>
        </message>
        <message>
            <source>{person} handles this case already. A manager can give it to somebody else.</source>
            <translation>{person} به این پرونده رسیدگی می‌کند. مدیر می‌تواند آن را به دیگری بسپارد.</translation>
        </message>
        <message>
            <source>{person} has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>در این فاصله {person} این صورت‌جلسه را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>{person} has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان {person} این اقدام را تغییر داده است. چیزی ذخیره نشد. لطفاً آن را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>{person} has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>در این میان {person} این پرونده را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید و سپس تصمیم بگیرید.</translation>
        </message>
        <message>
            <source>{person} has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>در این فاصله {person} این شکایت را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید و سپس تصمیم بگیرید.</translation>
        </message>
        <message>
            <source>{person} has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این فاصله {person} این مورد را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید.</translation>
        </message>
        <message>
            <source>{person} has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان {person} این پرونده را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره بخوانید.</translation>
        </message>
        <message>
            <source>{person} has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>در این میان {person} این هدف را تغییر داده است. چیزی ذخیره نشد. لطفاً دوباره آن را بخوانید.</translation>
        </message>
        <message>
            <source>{person} is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>{person} غایب است و جانشینی ندارد که بتواند پرونده را بگیرد. لطفاً کس دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>{person} was asked already, and the answer is still open.</source>
            <translation>نظر {person} پیش‌تر خواسته شده و هنوز پاسخی نرسیده است.</translation>
        </message>
        <message>
            <source>{printer} is not a printer address. Nothing was printed. Use network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.</source>
            <translation>{printer} نشانی چاپگر نیست. چیزی چاپ نشد. از network:HOST، usb:VENDOR:PRODUCT، serial:DEVICE، device:PATH یا file:FOLDER استفاده کنید.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>{value} تاریخ نیست. آن را به شکل سال-ماه-روز میلادی بنویسید، مانند 2026-03-21.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. Allowed: {limits}.</source>
            <translation>مقدار {value} برای «{name}» ممکن نیست. مقدار پیشین حفظ شد. مقدار مجاز: {limits}.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. {hint}</source>
            <translation>مقدار {value} برای «{name}» ممکن نیست. مقدار پیشین حفظ شد. {hint}</translation>
        </message>
        <message>
            <source>“{name}” comes from {author}. Say on the page Settings why it differs here.</source>
            <translation>«{name}» را {author} تعیین کرده است. در صفحهٔ «تنظیمات» بگویید چرا اینجا متفاوت است.</translation>
        </message>
        <message>
            <source>“{name}” is locked by {author}. It cannot be changed here.</source>
            <translation>«{name}» را {author} قفل کرده است. اینجا نمی‌توان آن را تغییر داد.</translation>
        </message>
        <message>
            <source>“{service}” asks for a competency that {person} cannot show today: {competencies}. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>خدمت «{service}» شایستگی‌ای لازم دارد که {person} امروز ندارد: {competencies}. چیزی تغییر نکرد. لطفاً شخص دیگری را انتخاب کنید یا از مدیر شعبه مجوز امروز بخواهید.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. It opens next: {day}, {time}. No number was taken. Please choose another service or come back then.</source>
            <translation>اکنون برای «{service}» نوبت داده نمی‌شود. زمان باز شدن: {day}، {time}. نوبتی گرفته نشد. لطفاً خدمت دیگری را انتخاب کنید یا در آن زمان بیایید.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>اکنون برای «{service}» نوبت داده نمی‌شود. نوبتی گرفته نشد. لطفاً خدمت دیگری را انتخاب کنید یا از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>“{service}” is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>خدمت «{service}» اکنون ارائه نمی‌شود. نوبتی گرفته نشد. لطفاً خدمت دیگری را انتخاب کنید یا از همکاران ما بپرسید.</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <source>HH:MM</source>
            <comment>a format: hours and minutes</comment>
            <translation>ساعت:دقیقه</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <comment>a format: year, month, day of the Gregorian calendar</comment>
            <translation>سال-ماه-روز میلادی</translation>
        </message>
        <message>
            <source>a PNG of at most {size} kilobytes, as base64 text, is expected.</source>
            <translation>اینجا یک تصویر PNG حداکثر {size} کیلوبایتی به شکل متن base64 لازم است.</translation>
        </message>
        <message>
            <source>a body cannot be merged into itself, nor two into each other.</source>
            <translation>یک نهاد را نمی‌توان در خودش، یا دو نهاد را در یکدیگر ادغام کرد.</translation>
        </message>
        <message>
            <source>a brace stands alone, or there is no name between two braces.</source>
            <translation>یک آکولاد تنها مانده یا میان دو آکولاد نامی نیست.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>شعبه دست‌کم به یک مورد از این بخش نیاز دارد.</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>یک کد</translation>
        </message>
        <message>
            <source>a code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>کد از 2 تا 24 حرف کوچک لاتین، رقم و خط تیره تشکیل می‌شود و با حرف آغاز می‌شود.</translation>
        </message>
        <message>
            <source>a code stays as it is, because tickets hold it.</source>
            <translation>کد تغییر نمی‌کند، چون در نوبت‌ها ثبت شده است.</translation>
        </message>
        <message>
            <source>a colour such as #0B5A5E is expected.</source>
            <translation>اینجا رنگی مانند #0B5A5E لازم است.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>اینجا یک تاریخ لازم است، مانند 2026-03-21.</translation>
        </message>
        <message>
            <source>a file is missing here.</source>
            <translation>اینجا فایل لازم است.</translation>
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
            <source>a list of names of files is expected.</source>
            <translation>اینجا فهرستی از نام فایل‌ها لازم است.</translation>
        </message>
        <message>
            <source>a message about appointments is for no kind of case.</source>
            <translation>پیام دربارهٔ وقت به هیچ نوع پرونده‌ای مربوط نیست.</translation>
        </message>
        <message>
            <source>a number from {low} to {high} is expected.</source>
            <translation>اینجا عددی از {low} تا {high} لازم است.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>اینجا عددی بزرگ‌تر از {low} لازم است.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>اینجا یک عدد لازم است.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>اینجا عدد {low} یا بیشتر لازم است.</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>یک تصویر</translation>
        </message>
        <message>
            <source>a question that is answered with files decides about no step.</source>
            <translation>پرسشی که با فایل پاسخ داده می‌شود نمی‌تواند دربارهٔ مرحله‌ای تصمیم بگیرد.</translation>
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
            <source>a unit is needed, because the step is for who leads it.</source>
            <translation>باید واحدی انتخاب شود، چون این مرحله بر عهدهٔ سرپرست آن است.</translation>
        </message>
        <message>
            <source>a value is missing here.</source>
            <translation>اینجا یک مقدار لازم است.</translation>
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
            <source>an invisible character is not allowed here ({code}).</source>
            <translation>نویسهٔ نامرئی در اینجا مجاز نیست ({code}).</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>دست‌کم یکی از کارکنان باید مدیر سامانه باشد.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>دست‌کم یکی از نتیجه‌ها باید به معنای انجام شدن کار باشد.</translation>
        </message>
        <message>
            <source>at least one step must be work on the case.</source>
            <translation>دست‌کم یک مرحله باید کار روی پرونده باشد.</translation>
        </message>
        <message>
            <source>at least two answers to choose from are needed.</source>
            <translation>دست‌کم دو گزینهٔ پاسخ لازم است.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n files can be given here.</source>
            <translation>
                <numerusform>اینجا حداکثر %n فایل می‌توان داد.</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {high} characters are allowed.</source>
            <translation>حداکثر {high} نویسه مجاز است.</translation>
        </message>
        <message>
            <source>clerks need at least one reason for this: {name}.</source>
            <translation>کارکنان برای این کار دست‌کم یک دلیل لازم دارند: {name}.</translation>
        </message>
        <message>
            <source>codes that begin with “contact_” belong to the program.</source>
            <translation>کدهایی که با «contact_» آغاز می‌شوند مخصوص برنامه‌اند.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>خالی</translation>
        </message>
        <message>
            <source>kiosks need the kind “message”: in use, with the question “message” in several lines, and without questions that must be answered.</source>
            <translation>کیوسک‌ها به نوع «message» نیاز دارند: در حال استفاده، با پرسش چندسطری «message» و بدون پرسش الزامی.</translation>
        </message>
        <message>
            <source>minutes, or hours and minutes such as 1:30, are expected.</source>
            <translation>اینجا دقیقه، یا ساعت و دقیقه مانند 1:30 لازم است.</translation>
        </message>
        <message>
            <source>no body has the code {name}.</source>
            <translation>هیچ نهادی کد {name} ندارد.</translation>
        </message>
        <message>
            <source>no earlier step has the code {name}.</source>
            <translation>هیچ مرحلهٔ پیشینی کد {name} ندارد.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>گروهی با کد {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>no outcome has the code {name}.</source>
            <translation>نتیجه‌ای با کد {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>no question has the code {name}.</source>
            <translation>هیچ پرسشی کد {name} ندارد.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>خدمتی با کد {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>no unit has the code {name}.</source>
            <translation>هیچ واحدی کد {name} ندارد.</translation>
        </message>
        <message>
            <source>nobody here has the code {name}.</source>
            <translation>اینجا کسی کد {name} ندارد.</translation>
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
            <source>small letters a to z, digits and “_” are expected, and a letter first.</source>
            <translation>حروف کوچک a تا z، رقم و «_» پذیرفته است و اولین نویسه باید حرف باشد.</translation>
        </message>
        <message>
            <source>somebody else must be the deputy.</source>
            <translation>جانشین باید کس دیگری باشد.</translation>
        </message>
        <message>
            <source>the answer to the question is missing.</source>
            <translation>پاسخ پرسش وارد نشده است.</translation>
        </message>
        <message>
            <source>the branch would close before it opens.</source>
            <translation>شعبه پیش از باز شدن بسته می‌شود.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>ردهٔ اولویت با کد «ordinary» وجود ندارد.</translation>
        </message>
        <message>
            <source>the class “ordinary” must have weight 1 and rank 0, and be in use.</source>
            <translation>ردهٔ «ordinary» باید وزن 1 و رتبهٔ 0 داشته و در حال استفاده باشد.</translation>
        </message>
        <message>
            <source>the code {name} is used twice here.</source>
            <translation>کد {name} این‌جا دو بار به کار رفته است.</translation>
        </message>
        <message>
            <source>the code {name} is used twice.</source>
            <translation>کد {name} دو بار به کار رفته است.</translation>
        </message>
        <message>
            <source>the code “missed” belongs to visitors who did not come when called.</source>
            <translation>کد «missed» ویژهٔ مراجعه‌کنندگانی است که با فراخوان نیامدند.</translation>
        </message>
        <message>
            <source>the counter {name} is listed twice.</source>
            <translation>باجهٔ {name} دو بار آمده است.</translation>
        </message>
        <message>
            <source>the day {day} is listed twice.</source>
            <translation>روز {day} دو بار آمده است.</translation>
        </message>
        <message>
            <source>the duty would end before it begins.</source>
            <translation>دیدارها پیش از آغاز پایان می‌یابد.</translation>
        </message>
        <message>
            <source>the last day is before the first day.</source>
            <translation>روز آخر پیش از روز اول است.</translation>
        </message>
        <message>
            <source>the steps take {days} working days, but the decision is due after {most}.</source>
            <translation>مراحل {days} روز کاری طول می‌کشد، اما تصمیم باید پس از {most} روز گرفته شود.</translation>
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
            <translation>حدس زدن این رمز بسیار آسان است.</translation>
        </message>
        <message>
            <source>this cannot be left out: {name}.</source>
            <translation>این را نمی‌توان حذف کرد: {name}.</translation>
        </message>
        <message>
            <source>this is listed twice: {name}.</source>
            <translation>این دو بار آمده است: {name}.</translation>
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
            <source>this person is listed twice.</source>
            <translation>این شخص دو بار آمده است.</translation>
        </message>
        <message>
            <source>this person is not in the unit.</source>
            <translation>این شخص در این واحد کار نمی‌کند.</translation>
        </message>
        <message>
            <source>this right stays as it is: somebody must always be able to change the rights, and clerks to serve.</source>
            <translation>این مجوز همان‌طور می‌ماند: همیشه باید کسی بتواند مجوزها را تغییر دهد و کارکنان بتوانند خدمت بدهند.</translation>
        </message>
        <message>
            <source>times such as 09:00–13:00, 14:00–18:00 are expected.</source>
            <translation>ساعت‌ها را این‌گونه بنویسید: 09:00–13:00، 14:00–18:00.</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>اینجا true یا false لازم است.</translation>
        </message>
        <message>
            <source>two of these periods overlap.</source>
            <translation>دو بازه با هم تداخل دارند.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>دو بازهٔ کاری روز {day} هم‌پوشانی دارند.</translation>
        </message>
        <message>
            <source>work comes before the approvals.</source>
            <translation>کار پیش از تأییدها می‌آید.</translation>
        </message>
        <message>
            <source>{low} to {high} digits in quotation marks are expected.</source>
            <translation>اینجا {low} تا {high} رقم میان دو گیومهٔ ساده لازم است.</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation>{low} تا {high}</translation>
        </message>
        <message>
            <source>{name} cannot be filled in here. Possible: {names}.</source>
            <translation>{name} را اینجا نمی‌توان پر کرد. ممکن است: {names}.</translation>
        </message>
        <message>
            <source>{name} {number}</source>
            <translation>{name} {number}</translation>
        </message>
        <message>
            <source>{name}: order</source>
            <translation>{name}: ترتیب</translation>
        </message>
        <message>
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <source>{name}: {part}</source>
            <translation>{name}: {part}</translation>
        </message>
        <message>
            <source>{opens}–{closes}</source>
            <translation>{opens}–{closes}</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
    </context>
    <context>
        <name>grading</name>
        <message>
            <source>A bad day has at least {cases} estimates and differs from the days before it by more than they differ from each other (three standard deviations). And it matters to visitors: for hours the estimates were wrong by five minutes and a third of the wait on average, or at most 6 in 10 waits of the day were inside the range. At least eight other days are needed.</source>
            <translation>روز بد دست‌کم {cases} برآورد دارد و بیش از آنکه روزهای پیش با هم فرق داشته باشند با آن‌ها فرق دارد (سه انحراف معیار). و برای مراجعه‌کنندگان مهم است: برآوردها ساعت‌ها به‌طور میانگین پنج دقیقه و یک‌سوم انتظار خطا داشتند، یا دست‌بالا 6 از 10 انتظار آن روز در بازه بود. دست‌کم هشت روز دیگر لازم است.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>همهٔ خدمات</translation>
        </message>
        <message>
            <source>Bad days</source>
            <translation>روزهای بد</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>به تفکیک ساعت</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>به تفکیک خدمت</translation>
        </message>
        <message>
            <source>Choose another period above. A day is counted when it has been closed.</source>
            <translation>بالا دورهٔ دیگری را برگزینید. هر روز پس از بسته‌شدن شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Comparing the estimates with the waits</source>
            <translation>مقایسهٔ برآوردها با انتظارها</translation>
        </message>
        <message>
            <source>Days whose estimates were bad</source>
            <translation>روزهایی که برآوردشان بد بود</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>برآوردها</translation>
        </message>
        <message>
            <source>Estimates: called visits whose ticket had shown a range. It is compared with the wait to the first call; times marked as wrong are left out.</source>
            <translation>برآوردها: مراجعه‌های فراخوانده‌ای که برگهٔ نوبتشان بازه‌ای نشان داده بود. بازه با انتظار تا نخستین فراخوان سنجیده می‌شود؛ زمان‌هایی که نادرست علامت خورده‌اند به حساب نمی‌آیند.</translation>
        </message>
        <message>
            <source>Inside the range</source>
            <translation>درون بازه</translation>
        </message>
        <message>
            <source>Inside the range, by day</source>
            <translation>درون بازه، به تفکیک روز</translation>
        </message>
        <message>
            <source>Inside the range, by hour</source>
            <translation>درون بازه، به تفکیک ساعت</translation>
        </message>
        <message>
            <source>Inside the range, by week</source>
            <translation>درون بازه، به تفکیک هفته</translation>
        </message>
        <message>
            <source>Inside the range: waits within the range that was shown, both ends included. The aim is 8 in 10: more means that the ranges are wider than they need be.</source>
            <translation>درون بازه: انتظارهایی در بازهٔ نشان‌داده‌شده، با هر دو سر آن. هدف 8 از 10 است: بیشتر یعنی بازه‌ها پهن‌تر از آن‌اند که باید.</translation>
        </message>
        <message>
            <source>No closed days with estimates in this period</source>
            <translation>در این دوره روز بسته‌شده‌ای با برآورد نیست</translation>
        </message>
        <message>
            <source>Off by, median</source>
            <translation>میانهٔ خطا</translation>
        </message>
        <message>
            <source>Off by: the difference between the wait and the middle of the estimate; half were off by less.</source>
            <translation>خطا: تفاوت انتظار با میانهٔ برآورد؛ خطای نیمی کمتر بود.</translation>
        </message>
        <message>
            <source>On average</source>
            <translation>به‌طور میانگین</translation>
        </message>
        <message>
            <source>On average, longer than said by</source>
            <translation>به‌طور میانگین بیش از گفته‌شده</translation>
        </message>
        <message>
            <source>On average, shorter than said by</source>
            <translation>به‌طور میانگین کمتر از گفته‌شده</translation>
        </message>
        <message>
            <source>On average: the mean of wait − estimate. Too short: visitors waited longer than they were told.</source>
            <translation>به‌طور میانگین: میانگین انتظار − برآورد. بیش از حد کوتاه: مراجعه‌کنندگان بیش از آنچه گفته شده بود منتظر ماندند.</translation>
        </message>
        <message>
            <source>Only {share} of the waits were inside the range; the most misses were from {first} to {last}.</source>
            <translation>تنها {share} انتظارها درون بازه بود؛ بیشترین خطا از {first} تا {last} بود.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>ارقام مربوط به آن زمان‌اند.</translation>
        </message>
        <message>
            <source>There are not enough days yet to tell a bad day from an ordinary one.</source>
            <translation>هنوز روز کافی نیست تا روز بد از روز عادی بازشناخته شود.</translation>
        </message>
        <message>
            <source>Too few: figures are shown from {cases} estimates on.</source>
            <translation>بسیار کم: ارقام از {cases} برآورد به بالا نشان داده می‌شوند.</translation>
        </message>
        <message>
            <source>Wait estimates</source>
            <translation>برآوردهای انتظار</translation>
        </message>
        <message>
            <source>Waits were longer than said: from {first} to {last} by {time} on average.</source>
            <translation>انتظارها بیش از گفته‌شده بود: از {first} تا {last} به‌طور میانگین {time}.</translation>
        </message>
        <message>
            <source>Waits were shorter than said: from {first} to {last} by {time} on average.</source>
            <translation>انتظارها کمتر از گفته‌شده بود: از {first} تا {last} به‌طور میانگین {time}.</translation>
        </message>
        <message>
            <source>Width of the range</source>
            <translation>پهنای بازه</translation>
        </message>
        <message>
            <source>Width of the range: the mean of its upper end − its lower end.</source>
            <translation>پهنای بازه: میانگین سر بالا − سر پایین آن.</translation>
        </message>
        <message>
            <source>aim</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>one visitor took {found}, usually {usual}</source>
            <translation>هر مراجعه‌کننده {found} زمان برد، معمولاً {usual}</translation>
        </message>
        <message>
            <source>too few</source>
            <comment>instead of a figure</comment>
            <translation>بسیار کم</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {why} {inside} of %n estimate(s) were right.</source>
            <translation>
                <numerusform>{day}: {why} {inside} از %n برآورد درست بود.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} – {last}, %n day(s) with estimates</source>
            <translation>
                <numerusform>{first} – {last}، %n روز با برآورد</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} counters were open, usually {usual}</source>
            <translation>باجه‌های باز: {found}، معمولاً {usual}</translation>
        </message>
        <message>
            <source>{found} visitors came, usually {usual}</source>
            <translation>مراجعه‌کنندگانی که آمدند: {found}، معمولاً {usual}</translation>
        </message>
        <message>
            <source>{what} Nothing unusual is known of these hours.</source>
            <translation>{what} دربارهٔ این ساعت‌ها چیز غیرعادی‌ای دانسته نیست.</translation>
        </message>
        <message>
            <source>{what} Then: {causes}.</source>
            <translation>{what} در این زمان: {causes}.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>6 to 12 digits that are not easy to guess</source>
            <translation>6 تا 12 رقم که به‌آسانی حدس زده نشود</translation>
        </message>
        <message>
            <source>A few questions, then your branch works. It takes about 15 minutes; every answer is kept.</source>
            <translation>با پاسخ به چند پرسش، شعبه آمادهٔ کار می‌شود. حدود 15 دقیقه طول می‌کشد و همهٔ پاسخ‌ها نگه داشته می‌شوند.</translation>
        </message>
        <message>
            <source>A printer in the network, or another one</source>
            <translation>چاپگر شبکه یا چاپگری دیگر</translation>
        </message>
        <message>
            <source>A ready-made set saves typing: names, documents and steps in five languages.</source>
            <translation>مجموعهٔ آماده نوشتن را کم می‌کند: نام‌ها، مدارک و مراحل به پنج زبان.</translation>
        </message>
        <message>
            <source>A telephone number or an address for questions; it is on the slip.</source>
            <translation>شمارهٔ تلفن یا نشانی برای پرسش‌ها؛ روی برگهٔ نوبت چاپ می‌شود.</translation>
        </message>
        <message>
            <source>A test slip was sent. Did it come out of the printer?</source>
            <translation>برگهٔ آزمایشی فرستاده شد. آیا از چاپگر بیرون آمد؟</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>افزودن کارمند</translation>
        </message>
        <message>
            <source>Address of the printer</source>
            <translation>نشانی چاپگر</translation>
        </message>
        <message>
            <source>All answers that you have given are dropped.</source>
            <translation>همهٔ پاسخ‌هایی که داده‌اید پاک می‌شود.</translation>
        </message>
        <message>
            <source>Are there days with other hours?</source>
            <translation>آیا روزهایی با ساعت دیگر هست؟</translation>
        </message>
        <message>
            <source>Are they numbered 1, 2, 3 …?</source>
            <translation>آیا شمارهٔ آن‌ها 1، 2، 3 … است؟</translation>
        </message>
        <message>
            <source>As colleagues know it</source>
            <translation>آن‌گونه که همکاران می‌شناسند</translation>
        </message>
        <message>
            <source>At first every counter serves everything.</source>
            <translation>در آغاز هر باجه همهٔ خدمات را ارائه می‌دهد.</translation>
        </message>
        <message>
            <source>At least one administrator is needed. Others can be added later.</source>
            <translation>دست‌کم یک مدیر سامانه لازم است. دیگران را می‌توانید بعداً بیفزایید.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>By chance, shown once</source>
            <translation>تصادفی، یک بار نشان داده می‌شود</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Closes at</source>
            <translation>بسته می‌شود</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>راه تماس</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>باجه‌ها</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>کشور</translation>
        </message>
        <message>
            <source>Create the branch</source>
            <translation>ساختن شعبه</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>شبانه‌روزی</translation>
        </message>
        <message>
            <source>Days with other hours</source>
            <translation>روزهایی با ساعت دیگر</translation>
        </message>
        <message>
            <source>Does it close for lunch?</source>
            <translation>آیا برای ناهار بسته می‌شود؟</translation>
        </message>
        <message>
            <source>Farthest seat from the board</source>
            <translation>دورترین صندلی از تابلو</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>رمز اولیه</translation>
        </message>
        <message>
            <source>First PINs</source>
            <translation>رمزهای اولیه</translation>
        </message>
        <message>
            <source>For example Asia/Baku</source>
            <translation>برای نمونه Asia/Baku</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100 or serial:/dev/ttyUSB0:115200</source>
            <translation>برای نمونه network:192.0.2.10:9100 یا serial:/dev/ttyUSB0:115200</translation>
        </message>
        <message>
            <source>For example: Board in the hall</source>
            <translation>برای نمونه: تابلو در سالن</translation>
        </message>
        <message>
            <source>How can visitors reach the branch?</source>
            <translation>مراجعه‌کنندگان چگونه با شعبه تماس می‌گیرند؟</translation>
        </message>
        <message>
            <source>How many counters?</source>
            <translation>چند باجه هست؟</translation>
        </message>
        <message>
            <source>I type it now</source>
            <translation>اکنون می‌نویسم</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>همه چیز درست است؟</translation>
        </message>
        <message>
            <source>Is it open day and night?</source>
            <translation>آیا شبانه‌روزی باز است؟</translation>
        </message>
        <message>
            <source>It suggests languages, time zone and working days.</source>
            <translation>بر پایهٔ آن زبان‌ها، منطقهٔ زمانی و روزهای کاری پیشنهاد می‌شود.</translation>
        </message>
        <message>
            <source>It works without one too: visitors then remember the number on the screen.</source>
            <translation>بدون چاپگر هم می‌شود: مراجعه‌کنندگان شمارهٔ روی صفحه را به خاطر می‌سپارند.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>پاسخ‌هایم بماند</translation>
        </message>
        <message>
            <source>Kiosk and board begin with it.</source>
            <translation>کیوسک و تابلو با آن آغاز می‌کنند.</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>زبان صفحه‌ها</translation>
        </message>
        <message>
            <source>Language of this guide</source>
            <translation>زبان این راهنما</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>زبان‌های مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>جست‌وجوی دوبارهٔ چاپگر</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>ناهار از</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>ناهار تا</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>نام شعبه</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>بدون چاپگر</translation>
        </message>
        <message>
            <source>No printer is chosen yet.</source>
            <translation>هنوز چاپگری انتخاب نشده است.</translation>
        </message>
        <message>
            <source>Nobat – New branch</source>
            <translation>Nobat – شعبهٔ تازه</translation>
        </message>
        <message>
            <source>Nothing has been created yet. You can change each answer.</source>
            <translation>هنوز چیزی ساخته نشده است. می‌توانید هر پاسخ را تغییر دهید.</translation>
        </message>
        <message>
            <source>On these days it closes at</source>
            <translation>در این روزها بسته می‌شود</translation>
        </message>
        <message>
            <source>On these days it opens at</source>
            <translation>در این روزها باز می‌شود</translation>
        </message>
        <message>
            <source>One moment please …</source>
            <translation>لطفاً کمی صبر کنید …</translation>
        </message>
        <message>
            <source>Open the branch</source>
            <translation>باز کردن شعبه</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعت کاری</translation>
        </message>
        <message>
            <source>Opens at</source>
            <translation>باز می‌شود</translation>
        </message>
        <message>
            <source>Outside these hours the kiosk issues no tickets. Holidays can be added later.</source>
            <translation>بیرون از این ساعت‌ها کیوسک نوبت نمی‌دهد. تعطیلات رسمی را می‌توانید بعداً بیفزایید.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>صفحهٔ {number} از {count}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>کارکنان</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>کارمند {number}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>محل</translation>
        </message>
        <message>
            <source>Please complete this person, or remove the entry.</source>
            <translation>لطفاً اطلاعات این کارمند را کامل کنید یا او را حذف کنید.</translation>
        </message>
        <message>
            <source>Please keep your PIN to yourself.</source>
            <translation>رمز خود را به کسی نگویید.</translation>
        </message>
        <message>
            <source>Please write the PINs down or print them: they are shown only now.</source>
            <translation>رمزها را یادداشت یا چاپ کنید: فقط همین حالا نشان داده می‌شوند.</translation>
        </message>
        <message>
            <source>Print a test slip</source>
            <translation>چاپ برگهٔ آزمایشی</translation>
        </message>
        <message>
            <source>Print the PINs</source>
            <translation>چاپ رمزها</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>چاپگر</translation>
        </message>
        <message>
            <source>Ready-made set</source>
            <translation>مجموعهٔ آماده</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>حذف این کارمند</translation>
        </message>
        <message>
            <source>Remove what your branch does not offer. Fees and times can be changed later.</source>
            <translation>آنچه را شعبه ارائه نمی‌دهد بردارید. هزینه‌ها و زمان‌ها را می‌توانید بعداً تغییر دهید.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>نقش</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>خدمات</translation>
        </message>
        <message>
            <source>Some answers must be changed first; they are marked below.</source>
            <translation>نخست باید برخی پاسخ‌ها را تغییر دهید؛ در زیر مشخص شده‌اند.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your answers are kept; please try again.</source>
            <translation>خطایی رخ داد. پاسخ‌های شما نگه داشته شده است؛ لطفاً دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>Staff read it in notices: Kiosk by the entrance</source>
            <translation>کارکنان آن را در پیام‌ها می‌بینند: کیوسک کنار ورودی</translation>
        </message>
        <message>
            <source>Take the sample branch</source>
            <translation>استفاده از شعبهٔ نمونه</translation>
        </message>
        <message>
            <source>Take the sample branch instead of yours?</source>
            <translation>شعبهٔ نمونه به جای شعبهٔ شما ساخته شود؟</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>اندازهٔ متن</translation>
        </message>
        <message>
            <source>The PINs were sent to the printer.</source>
            <translation>رمزها به چاپگر فرستاده شد.</translation>
        </message>
        <message>
            <source>The board makes its letters large enough for the farthest seat.</source>
            <translation>حروف تابلو آن‌قدر بزرگ می‌شود که از دورترین صندلی خوانده شود.</translation>
        </message>
        <message>
            <source>The branch is ready</source>
            <translation>شعبه آماده است</translation>
        </message>
        <message>
            <source>The first service</source>
            <translation>نخستین خدمت</translation>
        </message>
        <message>
            <source>The kiosk and the slip show it, for example: first floor.</source>
            <translation>کیوسک و برگهٔ نوبت آن را نشان می‌دهند، برای نمونه: طبقهٔ اول.</translation>
        </message>
        <message>
            <source>This is a test slip, not a ticket</source>
            <translation>این برگه آزمایشی است و نوبت نیست</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>منطقهٔ زمانی</translation>
        </message>
        <message>
            <source>Visitors see this name on kiosk, board and slip.</source>
            <translation>مراجعه‌کنندگان این نام را روی کیوسک، تابلو و برگهٔ نوبت می‌بینند.</translation>
        </message>
        <message>
            <source>Welcome to Nobat</source>
            <translation>به Nobat خوش آمدید</translation>
        </message>
        <message>
            <source>What do visitors come for?</source>
            <translation>مراجعه‌کنندگان برای چه می‌آیند؟</translation>
        </message>
        <message>
            <source>What is the branch called?</source>
            <translation>نام شعبه چیست؟</translation>
        </message>
        <message>
            <source>What is written on them?</source>
            <translation>روی آن‌ها چه نوشته شده است؟</translation>
        </message>
        <message>
            <source>What kind of branch is it?</source>
            <translation>این شعبه از چه نوعی است؟</translation>
        </message>
        <message>
            <source>When is the branch open?</source>
            <translation>شعبه چه وقت باز است؟</translation>
        </message>
        <message>
            <source>Where are kiosk and board?</source>
            <translation>کیوسک و تابلو کجا هستند؟</translation>
        </message>
        <message>
            <source>Where is the board?</source>
            <translation>تابلو کجاست؟</translation>
        </message>
        <message>
            <source>Where is the branch?</source>
            <translation>شعبه کجاست؟</translation>
        </message>
        <message>
            <source>Where is the kiosk?</source>
            <translation>کیوسک کجاست؟</translation>
        </message>
        <message>
            <source>Which counters are there?</source>
            <translation>چه باجه‌هایی هست؟</translation>
        </message>
        <message>
            <source>Which languages does the branch offer?</source>
            <translation>شعبه به چه زبان‌هایی خدمت می‌دهد؟</translation>
        </message>
        <message>
            <source>Which one comes first?</source>
            <translation>کدام زبان نخست می‌آید؟</translation>
        </message>
        <message>
            <source>Which printer does the kiosk have?</source>
            <translation>کیوسک چه چاپگری دارد؟</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>چه کسانی اینجا کار می‌کنند؟</translation>
        </message>
        <message>
            <source>With commas between them: 11, 12, 20A</source>
            <translation>با ویرگول میان آن‌ها: 11، 12، 20A</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>روزهای کاری</translation>
        </message>
        <message>
            <source>You will write names in these languages. The others can be added later.</source>
            <translation>نام‌ها را به این زبان‌ها می‌نویسید. بقیه را می‌توانید بعداً بیفزایید.</translation>
        </message>
        <message>
            <source>Your answers from the last time are kept.</source>
            <translation>پاسخ‌های دفعهٔ پیش شما نگه داشته شده است.</translation>
        </message>
        <message>
            <source>write the kind of connection and the address, as in the example.</source>
            <translation>نوع اتصال و نشانی را مانند نمونه بنویسید.</translation>
        </message>
        <message>
            <source>{metres} m</source>
            <translation>{metres} متر</translation>
        </message>
        <message>
            <source>{name} ({language})</source>
            <translation>{name} ({language})</translation>
        </message>
        <message>
            <source>{name} ({role})</source>
            <translation>{name} ({role})</translation>
        </message>
        <message>
            <source>{opens} to {closes}</source>
            <translation>از {opens} تا {closes}</translation>
        </message>
    </context>
    <context>
        <name>guide.countries</name>
        <message>
            <source>Afghanistan</source>
            <translation>افغانستان</translation>
        </message>
        <message>
            <source>Another country</source>
            <translation>کشوری دیگر</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>مصر</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>ایران</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>عراق</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>اردن</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>قزاقستان</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>کویت</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>قرقیزستان</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>قطر</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>روسیه</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>عربستان سعودی</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>تاجیکستان</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>امارات متحدهٔ عربی</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>بریتانیا</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>ازبکستان</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>A file of case {name} was copied</source>
            <translation>از یک فایل پروندهٔ {name} نسخه گرفته شد</translation>
        </message>
        <message>
            <source>A look at case {name} was refused</source>
            <translation>دیدن پروندهٔ {name} اجازه داده نشد</translation>
        </message>
        <message>
            <source>Absence of {name}</source>
            <translation>غیبت {name}</translation>
        </message>
        <message>
            <source>After</source>
            <translation>پس از تغییر</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>مجاز</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از تغییر</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>شعبه</translation>
        </message>
        <message>
            <source>Branch “{name}”</source>
            <translation>شعبهٔ «{name}»</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>پرونده‌ها</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>تغییردهنده</translation>
        </message>
        <message>
            <source>Competencies of {name}</source>
            <translation>شایستگی‌های {name}</translation>
        </message>
        <message>
            <source>Competency “{name}”</source>
            <translation>شایستگی «{name}»</translation>
        </message>
        <message>
            <source>Counter {name}</source>
            <translation>باجهٔ {name}</translation>
        </message>
        <message>
            <source>Counters and devices</source>
            <translation>باجه‌ها و دستگاه‌ها</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>دستگاه</translation>
        </message>
        <message>
            <source>Device {name} was removed</source>
            <translation>دستگاه {name} از فهرست حذف شد</translation>
        </message>
        <message>
            <source>Duty “{name}”</source>
            <translation>برنامهٔ دیدارها: {name}</translation>
        </message>
        <message>
            <source>Exit code at {name}: right</source>
            <translation>کد خروج در {name}: درست</translation>
        </message>
        <message>
            <source>Exit code at {name}: wrong</source>
            <translation>کد خروج در {name}: نادرست</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>مورد</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>ساعت کاری و تقویم</translation>
        </message>
        <message>
            <source>Kind of case “{name}”</source>
            <translation>نوع پروندهٔ «{name}»</translation>
        </message>
        <message>
            <source>Message to visitors “{name}”</source>
            <translation>پیام به مراجعه‌کنندگان «{name}»</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>رمز تازه برای {name}</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>کارمند تازه: {name}</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>Order: {name}</source>
            <translation>ترتیب: {name}</translation>
        </message>
        <message>
            <source>Other body “{name}”</source>
            <translation>نهاد دیگر «{name}»</translation>
        </message>
        <message>
            <source>Outcome “{name}”</source>
            <translation>نتیجهٔ «{name}»</translation>
        </message>
        <message>
            <source>Pass for a day: {name}</source>
            <translation>مجوز یک‌روزه: {name}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>کارکنان</translation>
        </message>
        <message>
            <source>Person: {name}</source>
            <translation>کارمند: {name}</translation>
        </message>
        <message>
            <source>Priority class “{name}”</source>
            <translation>ردهٔ اولویت «{name}»</translation>
        </message>
        <message>
            <source>Reason “{name}”</source>
            <translation>دلیل «{name}»</translation>
        </message>
        <message>
            <source>Right of a role: {name}</source>
            <translation>مجوز نقش: {name}</translation>
        </message>
        <message>
            <source>Service group “{name}”</source>
            <translation>گروه خدمات «{name}»</translation>
        </message>
        <message>
            <source>Service “{name}”</source>
            <translation>خدمت «{name}»</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>خدمات</translation>
        </message>
        <message>
            <source>Setting “{name}”</source>
            <translation>تنظیم «{name}»</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>Settings from {name}</source>
            <translation>تنظیمات از «{name}»</translation>
        </message>
        <message>
            <source>Sound of the boards tested</source>
            <translation>صدای تابلوها آزمایش شد</translation>
        </message>
        <message>
            <source>Special day: {name}</source>
            <translation>روز ویژه: {name}</translation>
        </message>
        <message>
            <source>The branch was set up</source>
            <translation>شعبه راه‌اندازی شد</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>برنامه</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>Unit “{name}”</source>
            <translation>واحد «{name}»</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>ساعت کاری هفتگی</translation>
        </message>
        <message>
            <source>What</source>
            <translation>چه چیزی</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{what} – {field}: {after} (before: {before})</source>
            <translation>{what} – {field}: {after} (پیش‌تر: {before})</translation>
        </message>
        <message>
            <source>{what}: added</source>
            <translation>{what}: افزوده شد</translation>
        </message>
        <message>
            <source>{what}: removed</source>
            <translation>{what}: حذف شد</translation>
        </message>
        <message>
            <source>{what}: {after} (before: {before})</source>
            <translation>{what}: {after} (پیش‌تر: {before})</translation>
        </message>
        <message>
            <source>{what}: {fields}</source>
            <translation>{what}: {fields}</translation>
        </message>
    </context>
    <context>
        <name>improvement</name>
        <message numerus="yes">
            <source>%n actions are overdue.</source>
            <translation>
                <numerusform>مهلت %n اقدام گذشته است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>پذیرفتن</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>پذیرفته</translation>
        </message>
        <message>
            <source>Action {number}</source>
            <translation>اقدام {number}</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>اقدام‌ها</translation>
        </message>
        <message>
            <source>Actions, ideas and reviews</source>
            <translation>اقدام‌ها، ایده‌ها و بازبینی‌ها</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>اداری</translation>
        </message>
        <message>
            <source>Administrative: rules, forms, powers</source>
            <translation>اداری: مقررات، فرم‌ها، اختیارات</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>پذیرفته‌شده</translation>
        </message>
        <message>
            <source>After</source>
            <translation>پس از آن</translation>
        </message>
        <message>
            <source>All services together</source>
            <translation>همهٔ خدمات با هم</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Answer to the author</source>
            <translation>پاسخ به پیشنهاددهنده</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>تبدیل شد به</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از آن</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>Being tried</source>
            <translation>در حال آزمایش</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>در دست اجرا</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>نمی‌توان گفت</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>علت</translation>
        </message>
        <message>
            <source>Change of the others</source>
            <translation>تغییر دیگران</translation>
        </message>
        <message>
            <source>Change the standards</source>
            <translation>تغییر استانداردها</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>بررسی‌شده</translation>
        </message>
        <message numerus="yes">
            <source>Compared with %n others in the same weeks.</source>
            <translation>
                <numerusform>با %n مورد دیگر در همان هفته‌ها مقایسه می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with nothing else.</source>
            <translation>با چیز دیگری مقایسه نمی‌شود.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>تصمیم</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>جهت</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>انجام‌شده</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>مؤثر</translation>
        </message>
        <message>
            <source>Empty: as it was proposed.</source>
            <translation>خالی: همان‌گونه که پیشنهاد شد.</translation>
        </message>
        <message>
            <source>Everybody may leave an idea. An action says what is wrong and what will show its effect.</source>
            <translation>هر کسی می‌تواند ایده‌ای ثبت کند. اقدام می‌گوید چه چیزی درست نیست و اثر آن در چه دیده می‌شود.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>شاخص</translation>
        </message>
        <message>
            <source>Fixed when it was accepted</source>
            <translation>هنگام پذیرش تثبیت شد</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>اقدام بعدی</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>اقدام پیشین</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>ادامه مانند پیش</translation>
        </message>
        <message>
            <source>How its effect will be checked; this is fixed now</source>
            <translation>اثر آن چگونه بررسی می‌شود؛ این اکنون تثبیت می‌شود</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>خواندم</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>ایده</translation>
        </message>
        <message>
            <source>Idea {number}</source>
            <translation>ایدهٔ {number}</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>ایده‌ها</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>بهبود</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>It should go down</source>
            <translation>باید کم شود</translation>
        </message>
        <message>
            <source>It should go up</source>
            <translation>باید زیاد شود</translation>
        </message>
        <message>
            <source>Leave an idea</source>
            <translation>ثبت ایده</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>به همین بسنده کردن</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>تاریخ ثبت</translation>
        </message>
        <message>
            <source>Looking at what visitors need</source>
            <translation>توجه به نیاز مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Make an action of it</source>
            <translation>تبدیل به اقدام</translation>
        </message>
        <message>
            <source>New</source>
            <translation>تازه</translation>
        </message>
        <message>
            <source>No actions or ideas yet</source>
            <translation>هنوز اقدام یا ایده‌ای نیست</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>بی‌اثر</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>اکنون نه</translation>
        </message>
        <message>
            <source>Noticed in the week of</source>
            <translation>هفتهٔ مشاهده</translation>
        </message>
        <message>
            <source>One service is compared with the others.</source>
            <translation>یک خدمت با دیگر خدمات مقایسه می‌شود.</translation>
        </message>
        <message>
            <source>Only for this service</source>
            <translation>تنها برای این خدمت</translation>
        </message>
        <message>
            <source>Organisational</source>
            <translation>سازمانی</translation>
        </message>
        <message>
            <source>Organisational: people, their work and training</source>
            <translation>سازمانی: افراد، کار و آموزش آنان</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>گذشته از مهلت</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>مسئول</translation>
        </message>
        <message>
            <source>Owner or author</source>
            <translation>مسئول یا پیشنهاددهنده</translation>
        </message>
        <message>
            <source>Problems and remedies</source>
            <translation>مشکل‌ها و راه‌حل‌ها</translation>
        </message>
        <message>
            <source>Proof that it was done</source>
            <translation>گواه انجام کار</translation>
        </message>
        <message>
            <source>Propose an action</source>
            <translation>پیشنهاد اقدام</translation>
        </message>
        <message>
            <source>Propose the next action</source>
            <translation>پیشنهاد اقدام بعدی</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>پیشنهادشده</translation>
        </message>
        <message>
            <source>Proposed figure</source>
            <translation>شاخص پیشنهادی</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>خوانده‌شده</translation>
        </message>
        <message>
            <source>Reading the actions</source>
            <translation>در حال خواندن اقدام‌ها</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رد کردن</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>ردشده</translation>
        </message>
        <message>
            <source>Review of quarter {number}, {year}</source>
            <translation>بازبینی سه‌ماههٔ {number}، {year}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>بازبینی‌ها</translation>
        </message>
        <message>
            <source>Satisfaction of staff</source>
            <translation>رضایت کارکنان</translation>
        </message>
        <message>
            <source>Satisfaction of visitors</source>
            <translation>رضایت مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Saved: {action}</source>
            <translation>ذخیره شد: {action}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Share called within the promised time</source>
            <translation>سهم فراخوانده‌شدگان در زمان تعهدشده</translation>
        </message>
        <message>
            <source>Share of ratings with one of the two better faces</source>
            <translation>سهم امتیازهای یکی از دو چهرهٔ بهتر</translation>
        </message>
        <message>
            <source>Share of visits with an outcome</source>
            <translation>سهم مراجعه‌ها با یک نتیجه</translation>
        </message>
        <message>
            <source>Share of visits with the outcome: {outcome}</source>
            <translation>سهم مراجعه‌ها با نتیجهٔ: {outcome}</translation>
        </message>
        <message>
            <source>Share that kept a standard</source>
            <translation>سهم رعایت استاندارد</translation>
        </message>
        <message>
            <source>Share that kept “{promise}”</source>
            <translation>سهم رعایت «{promise}»</translation>
        </message>
        <message>
            <source>Share that left before being served</source>
            <translation>سهم کسانی که پیش از خدمت‌گیری رفتند</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>امضاشده</translation>
        </message>
        <message>
            <source>Stages of the action</source>
            <translation>مرحله‌های اقدام</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>استاندارد</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>هنوز باز</translation>
        </message>
        <message>
            <source>Take action</source>
            <translation>اقدام کردن</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>فنی</translation>
        </message>
        <message>
            <source>Technical: devices, programs, networks</source>
            <translation>فنی: دستگاه‌ها، برنامه‌ها، شبکه‌ها</translation>
        </message>
        <message>
            <source>Thank you. You will see the answer here.</source>
            <translation>سپاسگزاریم. پاسخ را همین‌جا می‌بینید.</translation>
        </message>
        <message>
            <source>The action is proposed.</source>
            <translation>اقدام پیشنهاد شد.</translation>
        </message>
        <message>
            <source>The idea carries your name. The person who leads improvement reads it and answers within ten working days; you see the answer here. Colleagues do not see the idea.</source>
            <translation>نام شما همراه ایده است. مسئول بهبود آن را می‌خواند و در ده روز کاری پاسخ می‌دهد و پاسخ را همین‌جا می‌بینید. همکاران ایده را نمی‌بینند.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>بازبینی امضا شد.</translation>
        </message>
        <message>
            <source>The week in which it was noticed is not counted: after a very bad week figures improve by themselves. Dashed line: the week in which it was done. Dotted: the median of the others.</source>
            <translation>هفتهٔ مشاهده به حساب نمی‌آید: پس از هفته‌ای بسیار بد، شاخص‌ها خودبه‌خود بهتر می‌شوند. خط‌چین: هفتهٔ انجام کار. نقطه‌چین: میانهٔ دیگران.</translation>
        </message>
        <message>
            <source>The week of this day is not counted: after a very bad week figures improve by themselves.</source>
            <translation>هفتهٔ این روز به حساب نمی‌آید: پس از هفته‌ای بسیار بد، شاخص‌ها خودبه‌خود بهتر می‌شوند.</translation>
        </message>
        <message>
            <source>Time saved for visitors</source>
            <translation>صرفه‌جویی در وقت مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>To be decided when it is accepted</source>
            <translation>هنگام پذیرش تعیین می‌شود</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>مهلت</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>باید نوشته شود</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>آزمودن</translation>
        </message>
        <message>
            <source>Typical wait of a day</source>
            <translation>انتظار معمول روز</translation>
        </message>
        <message>
            <source>Use of money</source>
            <translation>استفاده از منابع مالی</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>هفته‌به‌هفته</translation>
        </message>
        <message>
            <source>Week of {day}: {value}</source>
            <translation>هفتهٔ {day}: {value}</translation>
        </message>
        <message>
            <source>Week of {day}: {value}; others {others}</source>
            <translation>هفتهٔ {day}: {value}؛ دیگران {others}</translation>
        </message>
        <message>
            <source>What hinders</source>
            <translation>چه چیزی مانع است</translation>
        </message>
        <message>
            <source>What is done about it</source>
            <translation>برای آن چه می‌شود</translation>
        </message>
        <message>
            <source>What is known of this action</source>
            <translation>آنچه دربارهٔ این اقدام دانسته است</translation>
        </message>
        <message>
            <source>What is known of this idea</source>
            <translation>آنچه دربارهٔ این ایده دانسته است</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>چه باید کرد</translation>
        </message>
        <message>
            <source>What is to be reached next</source>
            <translation>گام بعدی چیست</translation>
        </message>
        <message>
            <source>What is wrong, and why</source>
            <translation>چه چیزی درست نیست و چرا</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>What was achieved, and what follows</source>
            <translation>چه به دست آمد و گام بعدی چیست</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>چه یافت شد</translation>
        </message>
        <message>
            <source>What will show the effect</source>
            <translation>چه چیزی اثر را نشان می‌دهد</translation>
        </message>
        <message>
            <source>When it was noticed</source>
            <translation>چه زمانی مشاهده شد</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>از کجا آمده است</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>چه کسی چه کاری را تا کی انجام می‌دهد</translation>
        </message>
        <message>
            <source>Why servings took long, last four weeks</source>
            <translation>چرا خدمت‌رسانی طول کشید، چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>With the signature it never changes again</source>
            <translation>پس از امضا دیگر تغییر نمی‌کند</translation>
        </message>
        <message>
            <source>Working together with other offices</source>
            <translation>همکاری با دیگر اداره‌ها</translation>
        </message>
        <message>
            <source>Write and sign</source>
            <translation>نوشتن و امضا</translation>
        </message>
        <message>
            <source>Your judgement, 0 to 100</source>
            <translation>ارزیابی شما، از 0 تا 100</translation>
        </message>
        <message>
            <source>a day by which it is done, within two years</source>
            <translation>مهلت انجام در دو سال آینده</translation>
        </message>
        <message>
            <source>after</source>
            <translation>پس از آن</translation>
        </message>
        <message>
            <source>after an action without effect</source>
            <translation>پس از اقدامی بی‌اثر</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>مسئولی که اینجا کار می‌کند</translation>
        </message>
        <message>
            <source>answer by {day}</source>
            <translation>پاسخ تا {day}</translation>
        </message>
        <message>
            <source>answer overdue since {day}</source>
            <translation>مهلت پاسخ از {day} گذشته است</translation>
        </message>
        <message>
            <source>before</source>
            <translation>پیش از آن</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>تا {day}</translation>
        </message>
        <message>
            <source>checked on {day}</source>
            <translation>بررسی در {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>پاک‌شده</translation>
        </message>
        <message>
            <source>from a review</source>
            <translation>از یک بازبینی</translation>
        </message>
        <message>
            <source>from a standard</source>
            <translation>از یک استاندارد</translation>
        </message>
        <message>
            <source>from a target</source>
            <translation>از یک هدف</translation>
        </message>
        <message>
            <source>from an assessment</source>
            <translation>از یک ارزیابی</translation>
        </message>
        <message>
            <source>from an idea</source>
            <translation>از یک ایده</translation>
        </message>
        <message>
            <source>from the charter</source>
            <translation>از منشور</translation>
        </message>
        <message>
            <source>in the same weeks</source>
            <translation>در همان هفته‌ها</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n weeks</source>
            <translation>
                <numerusform>میانگین %n هفته</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>گذشته از مهلت {day}</translation>
        </message>
        <message>
            <source>proposed by hand</source>
            <translation>پیشنهاد دستی</translation>
        </message>
        <message>
            <source>surely between {low} and {high}</source>
            <translation>با اطمینان میان {low} و {high}</translation>
        </message>
        <message>
            <source>the figure that shows the effect</source>
            <translation>شاخصی که اثر را نشان می‌دهد</translation>
        </message>
        <message>
            <source>the idea</source>
            <translation>ایده</translation>
        </message>
        <message>
            <source>the proof that it was done</source>
            <translation>گواه انجام کار</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>what is to be done</source>
            <translation>چه باید کرد</translation>
        </message>
        <message>
            <source>what was found</source>
            <translation>چه یافت شد</translation>
        </message>
        <message>
            <source>whether that figure is to go up or down</source>
            <translation>این‌که شاخص باید زیاد شود یا کم</translation>
        </message>
        <message numerus="yes">
            <source>{before} weeks before and {after} after with %n cases: too few</source>
            <translation>
                <numerusform>{before} هفته پیش و {after} هفته پس از آن با %n مورد: بسیار کم</numerusform>
            </translation>
        </message>
        <message>
            <source>{figure}, week by week</source>
            <translation>{figure}، هفته‌به‌هفته</translation>
        </message>
        <message>
            <source>{figure}. {direction}. {weeks} weeks before the week in which it was noticed, {settling} weeks to settle, {weeks} weeks after. {against}</source>
            <translation>{figure}. {direction}. {weeks} هفته پیش از هفتهٔ مشاهده، {settling} هفته برای جا افتادن، {weeks} هفته پس از آن. {against}</translation>
        </message>
        <message>
            <source>{figure}: {service}</source>
            <translation>{figure}: {service}</translation>
        </message>
        <message>
            <source>{person}, {day}</source>
            <translation>{person}، {day}</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} از 100</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n cases; target {target}</source>
            <translation>
                <numerusform>{share} از %n مورد؛ هدف {target}</numerusform>
            </translation>
        </message>
        <message>
            <source>{sign}{count} min</source>
            <translation>{sign}{count} دقیقه</translation>
        </message>
        <message>
            <source>{sign}{count} points</source>
            <translation>{sign}{count} واحد درصد</translation>
        </message>
        <message>
            <source>{verb}: {action}</source>
            <translation>{verb}: {action}</translation>
        </message>
    </context>
    <context>
        <name>inquiry</name>
        <message>
            <source>A report groups the closed days by up to three things and shows up to six figures.</source>
            <translation>گزارش روزهای بسته‌شده را با حداکثر سه تفکیک گروه‌بندی می‌کند و حداکثر شش شاخص نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>وقت قبلی</translation>
        </message>
        <message>
            <source>As</source>
            <translation>به شکل</translation>
        </message>
        <message>
            <source>By</source>
            <translation>به تفکیک</translation>
        </message>
        <message>
            <source>By {groupings}</source>
            <translation>به تفکیک {groupings}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>کارمند</translation>
        </message>
        <message>
            <source>Clerks by week, last quarter</source>
            <translation>کارکنان به تفکیک هفته، فصل گذشته</translation>
        </message>
        <message>
            <source>Closed days only. Figures about people’s work are made of the whole weeks in the period.</source>
            <translation>تنها روزهای بسته‌شده. شاخص‌های کار افراد از هفته‌های کامل این بازه ساخته می‌شوند.</translation>
        </message>
        <message>
            <source>Colleagues see it too</source>
            <translation>همکاران هم می‌بینند</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>باجه</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>در حال شمارش …</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>روز</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>حذف شد: {name}</translation>
        </message>
        <message>
            <source>Every Monday</source>
            <translation>هر دوشنبه</translation>
        </message>
        <message>
            <source>Every day, after its close</source>
            <translation>هر روز پس از بستن آن</translation>
        </message>
        <message>
            <source>Figures that could tell something about a single visitor or about one person’s work are hidden.</source>
            <translation>شاخص‌هایی که می‌توانند چیزی دربارهٔ یک مراجعه‌کننده یا کار یک نفر بگویند پنهان‌اند.</translation>
        </message>
        <message>
            <source>Figures: service</source>
            <translation>شاخص‌ها: خدمت</translation>
        </message>
        <message>
            <source>Figures: visits</source>
            <translation>شاخص‌ها: مراجعه‌ها</translation>
        </message>
        <message>
            <source>Figures: waiting</source>
            <translation>شاخص‌ها: انتظار</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>روز نخست</translation>
        </message>
        <message>
            <source>For example 12: visitors who came before 12 o’clock. Empty: until its end.</source>
            <translation>برای نمونه 12: کسانی که پیش از ساعت 12 آمده‌اند. خالی: تا پایان روز.</translation>
        </message>
        <message>
            <source>For example 9. Empty: from the beginning of the day.</source>
            <translation>برای نمونه 9. خالی: از آغاز روز.</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>از ساعت</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>منصرف‌شده</translation>
        </message>
        <message>
            <source>Gave up: numbers that ended as left or not come before any serving began, of all issued.</source>
            <translation>منصرف‌شده: شماره‌هایی که پیش از آغاز خدمت با «رفت» یا «نیامد» پایان یافته‌اند، از همهٔ صادرشده‌ها.</translation>
        </message>
        <message>
            <source>Hidden: fewer than {visitors} cases, or fewer than {person} of a single clerk; and one more in the same row or column, so that none can be worked out.</source>
            <translation>پنهان: کمتر از {visitors} مورد، یا کمتر از {person} مورد از یک کارمند؛ و یکی دیگر در همان ردیف یا ستون تا هیچ‌یک را نتوان به دست آورد.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>ساعت</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>چگونه پایان یافت</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>در پوشهٔ</translation>
        </message>
        <message>
            <source>Its whole path, as the computer with the maintenance service sees it.</source>
            <translation>مسیر کامل، چنان‌که رایانهٔ سرویس نگهداری می‌بیند.</translation>
        </message>
        <message>
            <source>Keeping it</source>
            <translation>نگه‌داشتن</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>روز آخر</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>ماه گذشته</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>فصل گذشته</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>Leave it empty to only look at the report.</source>
            <translation>برای آنکه تنها گزارش را ببینید خالی بگذارید.</translation>
        </message>
        <message>
            <source>Made by the clock</source>
            <translation>طبق زمان‌بندی</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>ساخته شود</translation>
        </message>
        <message>
            <source>Make it regularly</source>
            <translation>ساخت منظم</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>میانگین زمان خدمت</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>میانگین انتظار</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>میانهٔ زمان خدمت</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>میانهٔ انتظار</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>ماه</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>هرگز</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>گزارش تازه</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>هنوز گزارشی نیست</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>هیچ: همه.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>ذخیره‌نشده</translation>
        </message>
        <message>
            <source>Numbers issued</source>
            <translation>شماره‌های صادرشده</translation>
        </message>
        <message>
            <source>Numbers issued: by the service a visitor came for and the hour they came.</source>
            <translation>شماره‌های صادرشده: بر اساس خدمتی که مراجعه‌کننده برای آن آمده و ساعت آمدن.</translation>
        </message>
        <message>
            <source>Of all figures at most six.</source>
            <translation>از همهٔ شاخص‌ها حداکثر شش تا.</translation>
        </message>
        <message>
            <source>Of people only weeks count in which one person had at least {cases} cases at one counter ({ratings} for ratings), and further small weeks, so that nobody’s figures can be worked out.</source>
            <translation>دربارهٔ افراد تنها هفته‌هایی شمرده می‌شوند که یک نفر در یک باجه دست‌کم {cases} مورد (برای ارزیابی‌ها {ratings}) داشته است. هفته‌های کوچک دیگر نیز شمرده نمی‌شوند تا شاخص هیچ‌کس را نتوان به دست آورد.</translation>
        </message>
        <message>
            <source>On the first of every month</source>
            <translation>نخستین روز هر ماه میلادی</translation>
        </message>
        <message>
            <source>Only a part of the visits</source>
            <translation>تنها بخشی از مراجعه‌ها</translation>
        </message>
        <message>
            <source>Only my own</source>
            <translation>تنها گزارش‌های خودم</translation>
        </message>
        <message>
            <source>Only the whole weeks of the period count, because figures about people’s work are among these.</source>
            <translation>تنها هفته‌های کامل بازه شمرده می‌شوند، زیرا شاخص‌های کار افراد هم در این گزارش هست.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>روزهای دیگر</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>بازه</translation>
        </message>
        <message>
            <source>Priority class</source>
            <translation>ردهٔ اولویت</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>رده‌های اولویت</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>رعایت تعهد</translation>
        </message>
        <message>
            <source>Promise kept strictly</source>
            <translation>رعایت تعهد، سخت‌گیرانه</translation>
        </message>
        <message>
            <source>Promise kept strictly: who gave up after waiting longer than promised counts as not kept.</source>
            <translation>شمارش سخت‌گیرانه: کسی که پس از انتظاری بیش از زمان تعهدشده رفته، رعایت‌نشده شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Promise kept: finished services called within the promise of their day, of all finished ones.</source>
            <translation>رعایت زمان: خدمت‌های پایان‌یافته‌ای که در زمان تعهدشدهٔ همان روز فراخوانده شدند، از همهٔ پایان‌یافته‌ها.</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>ارزیابی‌ها</translation>
        </message>
        <message>
            <source>Ratings: given until the day was closed.</source>
            <translation>ارزیابی‌ها: آنچه تا بستن روز داده شده است.</translation>
        </message>
        <message>
            <source>Reading the reports</source>
            <translation>خواندن گزارش‌ها</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>گزارش</translation>
        </message>
        <message>
            <source>Report: {name}</source>
            <translation>گزارش: {name}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>گزارش‌ها</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>شاخص رضایت</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of 100, 66.7, 33.3 and 0 points for the four faces.</source>
            <translation>شاخص رضایت: میانگین 100، 66.7، 33.3 و 0 امتیاز برای چهار چهره.</translation>
        </message>
        <message>
            <source>Save as a new report</source>
            <translation>ذخیره به نام گزارشی تازه</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>ذخیره شد: {name}</translation>
        </message>
        <message>
            <source>Sent by the e-mail server of the settings.</source>
            <translation>با سرور رایانامهٔ تنظیمات فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>گروه خدمت</translation>
        </message>
        <message>
            <source>Service time: from the beginning to the end of the serving without holds, over finished services.</source>
            <translation>زمان خدمت: از آغاز تا پایان خدمت بدون تعلیق‌ها، در خدمت‌های پایان‌یافته.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>خدمت‌ها</translation>
        </message>
        <message>
            <source>Services finished</source>
            <translation>خدمت‌های پایان‌یافته</translation>
        </message>
        <message>
            <source>Services finished: a visitor with two services counts twice, each where it was finished.</source>
            <translation>خدمت‌های پایان‌یافته: مراجعه‌کننده‌ای با دو خدمت دو بار شمرده می‌شود، هر کدام جایی که پایان یافته است.</translation>
        </message>
        <message>
            <source>Services, last month</source>
            <translation>خدمت‌ها، ماه گذشته</translation>
        </message>
        <message>
            <source>The reports are from that time.</source>
            <translation>گزارش‌ها از آن زمان‌اند.</translation>
        </message>
        <message>
            <source>There is nothing to count in this period.</source>
            <translation>در این بازه چیزی برای شمردن نیست.</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>امسال میلادی</translation>
        </message>
        <message>
            <source>To the e-mail address</source>
            <translation>به نشانی رایانامهٔ</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>روی‌هم</translation>
        </message>
        <message>
            <source>Until the hour</source>
            <translation>تا ساعت</translation>
        </message>
        <message>
            <source>Visitors served</source>
            <translation>خدمت‌گرفته</translation>
        </message>
        <message>
            <source>Visitors served: numbers with at least one service that was finished.</source>
            <translation>مراجعه‌کنندگان خدمت‌گرفته: شماره‌هایی که دست‌کم یک خدمتشان پایان یافته است.</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>برآوردهای درست</translation>
        </message>
        <message>
            <source>Wait estimates that were right: waits inside the range that the ticket had shown.</source>
            <translation>برآوردهای درست انتظار: انتظارهایی در بازه‌ای که برگهٔ نوبت نشان داده بود.</translation>
        </message>
        <message>
            <source>Wait of 9 in 10</source>
            <translation>انتظار 9 نفر از 10 نفر</translation>
        </message>
        <message>
            <source>Wait: from joining the queue to the first call, of all who were called. “Of 9 in 10”: nine in ten waited no longer.</source>
            <translation>انتظار: از پیوستن به صف تا نخستین فراخوان، در همهٔ فراخوانده‌شدگان. «9 نفر از 10 نفر»: نه نفر از هر ده نفر بیش از این منتظر نمانده‌اند.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>هفته</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>روز هفته</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>روزهای هفته</translation>
        </message>
        <message>
            <source>Weekdays and hours, last four weeks</source>
            <translation>روزهای هفته و ساعت‌ها، چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>چه نشان دهد</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>کدام روزها</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>از آنِ</translation>
        </message>
        <message>
            <source>and by</source>
            <translation>و به تفکیک</translation>
        </message>
        <message>
            <source>and by, third</source>
            <translation>و به تفکیک، سوم</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>همراه برنامه</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>نیامد</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>پایان یافت</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>از {day}</translation>
        </message>
        <message>
            <source>hidden</source>
            <comment>of a figure that could tell something about a single person</comment>
            <translation>پنهان</translation>
        </message>
        <message>
            <source>last for {day}</source>
            <translation>آخرین بار برای {day}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>رفت</translation>
        </message>
        <message>
            <source>no longer known</source>
            <translation>دیگر شناخته نیست</translation>
        </message>
        <message>
            <source>none noted</source>
            <translation>ثبت‌نشده</translation>
        </message>
        <message>
            <source>sent to another queue</source>
            <translation>ارجاع به صف دیگر</translation>
        </message>
        <message>
            <source>with an appointment</source>
            <translation>با وقت قبلی</translation>
        </message>
        <message>
            <source>without an appointment</source>
            <translation>بدون وقت قبلی</translation>
        </message>
        <message>
            <source>{begins}–{ends}</source>
            <translation>{begins} تا {ends}</translation>
        </message>
        <message numerus="yes">
            <source>{figures} by {groupings}, {first} – {last} (%n closed day(s))</source>
            <translation>
                <numerusform>{figures} به تفکیک {groupings}؛ {first} – {last} (%n روز بسته‌شده)</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message numerus="yes">
            <source>{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.</source>
            <translation>
                <numerusform>{report}. %n روز بسته‌شدهٔ دیگر هنوز شمرده نشده است؛ سرویس نگهداری آن را می‌افزاید.</numerusform>
            </translation>
        </message>
        <message>
            <source>{report}. Only: {filters}</source>
            <translation>{report}. تنها: {filters}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.access</name>
        <message>
            <source>Black on white</source>
            <translation>سیاه روی سفید</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>رنگ‌ها</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تیره</translation>
        </message>
        <message>
            <source>How should the screen look?</source>
            <translation>صفحه را چگونه می‌خواهید؟</translation>
        </message>
        <message numerus="yes">
            <source>If nothing is touched for %n seconds, this screen asks if you need more time.</source>
            <translation>
                <numerusform>اگر %n ثانیه چیزی لمس نشود، این صفحه می‌پرسد که آیا زمان بیشتری لازم دارید.</numerusform>
            </translation>
        </message>
        <message>
            <source>Large</source>
            <translation>بزرگ</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Lower part</source>
            <translation>پایین صفحه</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>معمولی</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>خواندن صفحه‌ها با صدا</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>بازگشت به حالت اول</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>کوچک</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translation>تضاد کم</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تضاد زیاد</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>اندازهٔ متن</translation>
        </message>
        <message>
            <source>These settings are only for you. They are reset when you leave.</source>
            <translation>این تنظیمات فقط برای شماست و پس از رفتن شما به حالت اول برمی‌گردد.</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>خیلی بزرگ</translation>
        </message>
        <message>
            <source>Where the buttons are</source>
            <translation>جای دکمه‌ها</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>همهٔ صفحه</translation>
        </message>
    </context>
    <context>
        <name>kiosk.aloud</name>
        <message>
            <source>A voice reads everything that stands here. It ends when you leave.</source>
            <translation>صدایی همهٔ نوشته‌های صفحه را می‌خواند. با رفتن شما تمام می‌شود.</translation>
        </message>
        <message>
            <source>Digits entered: {count} of {all}.</source>
            <translation>{count} رقم از {all} رقم وارد شد.</translation>
        </message>
        <message>
            <source>Digits entered: {count}.</source>
            <translation>{count} رقم وارد شد.</translation>
        </message>
        <message>
            <source>Entered: {signs}.</source>
            <comment>read aloud; the letters and digits one by one</comment>
            <translation>وارد شد: {signs}.</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>تندتر</translation>
        </message>
        <message>
            <source>For this language: press the arrow up until you hear “{language}”.</source>
            <comment>read aloud to somebody who does not understand the language of the page; the arrow is a key</comment>
            <translation>برای این زبان: پیکان بالا را بزنید تا «{language}» را بشنوید.</translation>
        </message>
        <message>
            <source>Keys on the screen.</source>
            <comment>read aloud</comment>
            <translation>کلیدهای روی صفحه.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>خوانده نشود</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>بلندتر</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <comment>read aloud</comment>
            <translation>هنوز چیزی وارد نشده است.</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>آرام‌تر</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>با صدا</translation>
        </message>
        <message>
            <source>Read it too</source>
            <translation>این هم خوانده شود</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>خواندن صفحه‌ها با صدا</translation>
        </message>
        <message>
            <source>Reading aloud is off.</source>
            <comment>read aloud</comment>
            <translation>خواندن با صدای بلند خاموش شد.</translation>
        </message>
        <message>
            <source>Reading aloud is on.</source>
            <comment>read aloud</comment>
            <translation>خواندن با صدای بلند روشن شد.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>بی‌صدا</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>آهسته‌تر</translation>
        </message>
        <message>
            <source>Something private is left out.</source>
            <comment>read aloud; what others should not hear</comment>
            <translation>چیزی که شخصی است خوانده نشد.</translation>
        </message>
        <message>
            <source>Speed {step} of {steps}</source>
            <translation>سرعت {step} از {steps}</translation>
        </message>
        <message>
            <source>The arrow down leads on, the arrow up leads back, and Enter chooses. Speed and volume: “{page}”, then “{button}”.</source>
            <comment>read aloud; the arrows and Enter are keys</comment>
            <translation>پیکان پایین به جلو و پیکان بالا به عقب می‌برد و کلید ورود انتخاب می‌کند. سرعت و بلندی صدا: «{page}»، سپس «{button}».</translation>
        </message>
        <message>
            <source>This kiosk cannot read aloud at the moment. Please touch “Ask for help”.</source>
            <translation>این کیوسک اکنون نمی‌تواند با صدا بخواند. لطفاً «درخواست کمک» را لمس کنید.</translation>
        </message>
        <message>
            <source>Volume {step} of {steps}</source>
            <translation>بلندی صدا {step} از {steps}</translation>
        </message>
        <message>
            <source>What is private, such as your words and codes</source>
            <translation>آنچه شخصی است، مانند نوشته‌ها و کدهای شما</translation>
        </message>
        <message>
            <source>Would you like to hear the pages?</source>
            <translation>می‌خواهید صفحه‌ها با صدا خوانده شوند؟</translation>
        </message>
        <message>
            <source>You are at: {control}</source>
            <comment>read aloud; the button that Enter presses now</comment>
            <translation>شما اینجا هستید: {control}</translation>
        </message>
        <message>
            <source>{branch}. It is {time}.</source>
            <translation>{branch}. ساعت {time} است.</translation>
        </message>
        <message>
            <source>{name}, button</source>
            <comment>read aloud</comment>
            <translation>{name}، دکمه</translation>
        </message>
        <message>
            <source>{name}, cannot be used now</source>
            <comment>read aloud; a button</comment>
            <translation>{name}، اکنون در دسترس نیست</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}، انتخاب شده</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}، انتخاب نشده</translation>
        </message>
        <message>
            <source>{name}, text field, empty</source>
            <comment>read aloud</comment>
            <translation>{name}، کادر متن، خالی</translation>
        </message>
        <message>
            <source>{name}, text field, letters: {count}</source>
            <translation>{name}، کادر متن، تعداد حرف‌ها: {count}</translation>
        </message>
        <message>
            <source>{name}, text field: {words}</source>
            <comment>read aloud</comment>
            <translation>{name}، کادر متن: {words}</translation>
        </message>
        <message>
            <source>{number}. Sign by sign: {signs}.</source>
            <comment>read aloud; the number of a ticket, said twice</comment>
            <translation>{number}. نشانه به نشانه: {signs}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.appointment</name>
        <message>
            <source>Cancel it</source>
            <translation>لغو وقت</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>این وقت لغو شود؟</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>انتخاب وقت دیگر</translation>
        </message>
        <message>
            <source>I will come then</source>
            <translation>همان وقت می‌آیم</translation>
        </message>
        <message>
            <source>No, I will come</source>
            <translation>نه، می‌آیم</translation>
        </message>
        <message>
            <source>Please come then, with the code.</source>
            <translation>لطفاً همان وقت با کد بیایید.</translation>
        </message>
        <message>
            <source>Somebody else can have the time then.</source>
            <translation>آن‌گاه کس دیگری می‌تواند این وقت را بگیرد.</translation>
        </message>
        <message>
            <source>Take a ticket for today</source>
            <translation>دریافت نوبت برای امروز</translation>
        </message>
        <message>
            <source>Yes, cancel it</source>
            <translation>بله، لغو شود</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>وقت شما</translation>
        </message>
        <message>
            <source>Your appointment is cancelled</source>
            <translation>وقت شما لغو شد</translation>
        </message>
    </context>
    <context>
        <name>kiosk.book</name>
        <message numerus="yes">
            <source>%n times are free</source>
            <translation>
                <numerusform>%n ساعت خالی</numerusform>
            </translation>
        </message>
        <message>
            <source>A lot of slips have just been printed. Please ask a member of staff.</source>
            <translation>هم‌اکنون برگه‌های زیادی چاپ شده است. لطفاً از یکی از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>روز دیگر</translation>
        </message>
        <message>
            <source>Appointments cannot be booked at the moment.</source>
            <translation>در حال حاضر نمی‌توان وقت گرفت.</translation>
        </message>
        <message>
            <source>At what time would you like to come?</source>
            <translation>چه ساعتی می‌خواهید بیایید؟</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>گرفتن وقت قبلی</translation>
        </message>
        <message>
            <source>Book for another day</source>
            <translation>گرفتن وقت برای روز دیگر</translation>
        </message>
        <message>
            <source>Book this appointment</source>
            <translation>این وقت را می‌گیرم</translation>
        </message>
        <message>
            <source>Earlier days</source>
            <translation>روزهای زودتر</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>ساعت‌های زودتر</translation>
        </message>
        <message>
            <source>For which service would you like to come?</source>
            <translation>برای کدام خدمت می‌خواهید بیایید؟</translation>
        </message>
        <message>
            <source>Instead of: {time}</source>
            <translation>به‌جای: {time}</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>همه چیز درست است؟</translation>
        </message>
        <message>
            <source>Later days</source>
            <translation>روزهای دیرتر</translation>
        </message>
        <message>
            <source>Later times</source>
            <translation>ساعت‌های دیرتر</translation>
        </message>
        <message>
            <source>Leave a message and we help you, or touch “{help}” and somebody comes.</source>
            <translation>پیام بگذارید تا به شما کمک کنیم، یا «{help}» را لمس کنید تا کسی بیاید.</translation>
        </message>
        <message>
            <source>More services</source>
            <translation>خدمات بیشتر</translation>
        </message>
        <message>
            <source>Move the appointment</source>
            <translation>وقت را جابه‌جا می‌کنم</translation>
        </message>
        <message>
            <source>No time is free at the moment.</source>
            <translation>در حال حاضر هیچ ساعتی خالی نیست.</translation>
        </message>
        <message>
            <source>On which day would you like to come?</source>
            <translation>چه روزی می‌خواهید بیایید؟</translation>
        </message>
        <message>
            <source>Please bring</source>
            <translation>لطفاً همراه بیاورید</translation>
        </message>
        <message>
            <source>Previous services</source>
            <translation>خدمات قبلی</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>امروز</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>فردا</translation>
        </message>
        <message>
            <source>Touch “{help}” and somebody comes to you.</source>
            <translation>«{help}» را لمس کنید تا کسی نزد شما بیاید.</translation>
        </message>
        <message>
            <source>{day}: {times}</source>
            <translation>{day}: {times}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.booked</name>
        <message>
            <source>Show this code at any counter when you come.</source>
            <translation>وقتی آمدید، این کد را در هر باجه‌ای نشان دهید.</translation>
        </message>
        <message>
            <source>Your appointment is booked</source>
            <translation>وقت شما ثبت شد</translation>
        </message>
        <message>
            <source>Your appointment is moved</source>
            <translation>وقت شما جابه‌جا شد</translation>
        </message>
    </context>
    <context>
        <name>kiosk.card</name>
        <message>
            <source>A lot of tickets have just been printed. Please ask a member of staff.</source>
            <translation>هم‌اکنون نوبت‌های زیادی چاپ شده است. لطفاً از یکی از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>A service that you chose before is not offered any more. It is not on this ticket.</source>
            <translation>خدمتی که پیش‌تر انتخاب کردید دیگر ارائه نمی‌شود. این خدمت در این نوبت نیست.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>در باجه</translation>
        </message>
        <message>
            <source>Do you have everything with you?</source>
            <translation>همهٔ مدارک را همراه دارید؟</translation>
        </message>
        <message>
            <source>Do you need to be served first?</source>
            <translation>آیا نوبت اولویت‌دار لازم دارید؟</translation>
        </message>
        <message>
            <source>Every step, with times and fees</source>
            <translation>همهٔ مراحل، با زمان و هزینه</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message numerus="yes">
            <source>I have everything: one ticket for %n services</source>
            <translation>
                <numerusform>همهٔ مدارک را دارم؛ یک نوبت برای %n خدمت</numerusform>
            </translation>
        </message>
        <message>
            <source>I have everything: take a ticket</source>
            <translation>همهٔ مدارک را دارم؛ دریافت نوبت</translation>
        </message>
        <message>
            <source>No ticket was taken. Please try again, or ask a member of staff.</source>
            <translation>نوبتی صادر نشد. لطفاً دوباره تلاش کنید یا از یکی از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>Not on this ticket, because there are no tickets now: {services}.</source>
            <translation>در این نوبت نیست، چون اکنون نوبت داده نمی‌شود: {services}.</translation>
        </message>
        <message>
            <source>On the same ticket: {services}</source>
            <translation>در همین نوبت: {services}</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>لطفاً کمی صبر کنید.</translation>
        </message>
        <message>
            <source>One moment, please. Then touch again.</source>
            <translation>لطفاً کمی صبر کنید و دوباره لمس کنید.</translation>
        </message>
        <message>
            <source>One more service</source>
            <translation>یک خدمت دیگر</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>چاپ فهرست</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>نوبت اولویت‌دار: {reason}</translation>
        </message>
        <message>
            <source>So many people are waiting that we cannot call you today before we close.</source>
            <translation>شمار منتظران آن‌قدر زیاد است که امروز پیش از پایان کار نوبت شما نمی‌رسد.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>دریافت نوبت</translation>
        </message>
        <message>
            <source>The list could not be printed. Staff have been told.</source>
            <translation>فهرست چاپ نشد. به همکاران ما خبر داده شد.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back tomorrow.</source>
            <translation>نوبت‌های امروز این خدمت تمام شده است. لطفاً فردا مراجعه کنید.</translation>
        </message>
        <message>
            <source>This service is closed at the moment. You can print the list.</source>
            <translation>این خدمت اکنون ارائه نمی‌شود. می‌توانید فهرست را چاپ کنید.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens today at {time}.</source>
            <translation>این خدمت اکنون بسته است. امروز ساعت {time} باز می‌شود.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens tomorrow at {time}.</source>
            <translation>این خدمت اکنون بسته است. فردا ساعت {time} باز می‌شود.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens: {day}, {time}.</source>
            <translation>این خدمت اکنون بسته است. باز می‌شود: {day}، {time}.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Please choose another one.</source>
            <translation>این خدمت دیگر در اینجا ارائه نمی‌شود. لطفاً خدمت دیگری را انتخاب کنید.</translation>
        </message>
        <message>
            <source>We close at {time}. You will probably not be called before that.</source>
            <translation>ما ساعت {time} می‌بندیم. احتمالاً تا آن زمان نوبت شما نمی‌رسد.</translation>
        </message>
        <message>
            <source>You do not need any documents for this.</source>
            <translation>برای این خدمت مدرکی لازم نیست.</translation>
        </message>
        <message>
            <source>Your list is printed. Take it from below the screen.</source>
            <translation>فهرست شما چاپ شد. آن را از زیر صفحه بردارید.</translation>
        </message>
        <message>
            <source>{reason} {notice}</source>
            <translation>{reason} {notice}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.case</name>
        <message>
            <source>Both are answered together. Please ask at a counter if you want to know more.</source>
            <translation>به هر دو با هم پاسخ داده می‌شود. اگر می‌خواهید بیشتر بدانید، از باجه بپرسید.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>خواندم</translation>
        </message>
        <message numerus="yes">
            <source>If this does not help you, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>اگر مشکل شما حل نشد، تا %n روز در هر باجه به ما بگویید.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you want to continue, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>اگر می‌خواهید ادامه دهید، تا %n روز در هر باجه به ما بگویید.</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes on together with another case</source>
            <translation>همراه پروندهٔ دیگری پیگیری می‌شود</translation>
        </message>
        <message>
            <source>It is answered</source>
            <translation>پاسخ داده شد</translation>
        </message>
        <message>
            <source>It is closed at your wish</source>
            <translation>به خواست شما بسته شد</translation>
        </message>
        <message>
            <source>It is decided</source>
            <translation>تصمیم گرفته شد</translation>
        </message>
        <message>
            <source>It is decided, and we could not reach you</source>
            <translation>تصمیم گرفته شد، اما نتوانستیم با شما تماس بگیریم</translation>
        </message>
        <message>
            <source>Please bring it to any counter, with this code. Until then the deadline is paused.</source>
            <translation>آن را همراه این کد به هر باجه بیاورید. تا آن زمان مهلت متوقف است.</translation>
        </message>
        <message>
            <source>Please come to any counter with this code, or call us. You will be told the result.</source>
            <translation>با این کد به هر باجه مراجعه کنید یا با ما تماس بگیرید تا نتیجه را به شما بگویند.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>زمان دریافت</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>مسئول رسیدگی</translation>
        </message>
        <message>
            <source>Take a ticket for a counter</source>
            <translation>دریافت نوبت باجه</translation>
        </message>
        <message>
            <source>The result: {outcome}</source>
            <translation>نتیجه: {outcome}</translation>
        </message>
        <message>
            <source>We are waiting for you</source>
            <translation>منتظر شما هستیم</translation>
        </message>
        <message>
            <source>We are working on it</source>
            <translation>در حال رسیدگی است</translation>
        </message>
        <message>
            <source>We have received it</source>
            <translation>درخواست دریافت شد</translation>
        </message>
        <message>
            <source>You get an answer by</source>
            <translation>مهلت پاسخ</translation>
        </message>
        <message>
            <source>You need not do anything now.</source>
            <translation>اکنون لازم نیست کاری انجام دهید.</translation>
        </message>
        <message>
            <source>Your request</source>
            <translation>درخواست شما</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، ساعت {time}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.check_in</name>
        <message>
            <source>It is on the slip of your appointment: eight digits. Type or scan it.</source>
            <translation>روی برگهٔ وقت شماست: هشت رقم. آن را وارد یا اسکن کنید.</translation>
        </message>
        <message>
            <source>Looking for your appointment.</source>
            <translation>در حال یافتن وقت شما.</translation>
        </message>
        <message>
            <source>Move or cancel the appointment</source>
            <translation>جابه‌جایی یا لغو وقت</translation>
        </message>
        <message>
            <source>Staff can find your appointment at any counter. Touch “{help}” if you like.</source>
            <translation>همکاران ما در هر باجه می‌توانند وقت شما را پیدا کنند. اگر خواستید «{help}» را لمس کنید.</translation>
        </message>
        <message>
            <source>What is the code of your appointment?</source>
            <translation>کد وقت شما چیست؟</translation>
        </message>
    </context>
    <context>
        <name>kiosk.closed</name>
        <message>
            <source>No more tickets are issued today</source>
            <translation>امروز دیگر نوبتی صادر نمی‌شود</translation>
        </message>
        <message>
            <source>Please ask when the branch opens again.</source>
            <translation>لطفاً زمان بازگشایی شعبه را بپرسید.</translation>
        </message>
        <message>
            <source>Rate today’s visit</source>
            <translation>ارزیابی خدمت امروز</translation>
        </message>
        <message>
            <source>We are closed now</source>
            <translation>اکنون خارج از ساعت کاری است</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>امروز از ساعت {time} باز هستیم.</translation>
        </message>
        <message>
            <source>We open tomorrow at {time}.</source>
            <translation>فردا از ساعت {time} باز هستیم.</translation>
        </message>
        <message>
            <source>We open: {day}, {time}.</source>
            <translation>بازگشایی: {day}، ساعت {time}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.follow</name>
        <message>
            <source>It is on the slip of your request: twelve digits.</source>
            <translation>روی رسید درخواست شما چاپ شده است: دوازده رقم.</translation>
        </message>
        <message>
            <source>Looking for your request.</source>
            <translation>در حال یافتن درخواست شما.</translation>
        </message>
        <message>
            <source>Staff can look for your request at any counter. Touch “{help}” if you like.</source>
            <translation>همکاران ما در هر باجه درخواست شما را پیدا می‌کنند. در صورت نیاز «{help}» را لمس کنید.</translation>
        </message>
        <message>
            <source>Too many codes were wrong</source>
            <translation>چند بار کد نادرست وارد شد</translation>
        </message>
        <message>
            <source>We find no request with this code. Please compare it with your slip.</source>
            <translation>درخواستی با این کد پیدا نشد. لطفاً کد را با رسید خود مقایسه کنید.</translation>
        </message>
        <message>
            <source>What is your follow-up code?</source>
            <translation>کد پیگیری شما چیست؟</translation>
        </message>
        <message>
            <source>You can type a code here again at {time}.</source>
            <translation>از ساعت {time} دوباره می‌توانید اینجا کد وارد کنید.</translation>
        </message>
        <message>
            <source>Your message has arrived; it will be looked at shortly.</source>
            <translation>پیام شما رسیده است؛ به‌زودی بررسی می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.frame</name>
        <message>
            <source>Are you still there?</source>
            <translation>هنوز اینجا هستید؟</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>درخواست کمک</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>زمان بیشتری لازم دارم</translation>
        </message>
        <message>
            <source>Nobat – Kiosk</source>
            <translation>Nobat – کیوسک</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>پایین‌تر</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>بالاتر</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>شروع دوباره</translation>
        </message>
        <message>
            <source>Text size and help</source>
            <translation>اندازهٔ متن، کمک</translation>
        </message>
        <message numerus="yes">
            <source>This screen will be cleared in %n seconds.</source>
            <translation>
                <numerusform>این صفحه تا %n ثانیهٔ دیگر پاک می‌شود.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.intake</name>
        <message>
            <source>A message, or a call back</source>
            <translation>پیام یا درخواست تماس</translation>
        </message>
        <message>
            <source>I will bring it to the counter</source>
            <translation>به باجه می‌آورم</translation>
        </message>
        <message>
            <source>In your own words, without questions.</source>
            <translation>به زبان خودتان، بدون پرسش.</translation>
        </message>
        <message>
            <source>Keep this picture</source>
            <translation>همین عکس خوب است</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>رد شدن از این پرسش</translation>
        </message>
        <message>
            <source>No</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>No picture can be taken here. Please give the paper at a counter later: your request is registered all the same.</source>
            <translation>اینجا نمی‌توان عکس گرفت. مدرک را بعداً در باجه بدهید؛ درخواست شما به هر حال ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>دوباره عکس بگیر</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>عکس بگیر</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>موضوع چیست؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>You need not give your name. You get a code for the answer.</source>
            <translation>نیازی به گفتن نام نیست. برای گرفتن پاسخ یک کد می‌گیرید.</translation>
        </message>
        <message>
            <source>{case_kind}: question {question} of {questions}</source>
            <translation>{case_kind}: پرسش {question} از {questions}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.message</name>
        <message>
            <source>If no paper comes out, note the code or print it again.</source>
            <translation>اگر کاغذ بیرون نیامد، کد را یادداشت یا دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; what you typed is still here.</source>
            <translation>ارسال نشد. دوباره تلاش کنید؛ نوشتهٔ شما باقی است.</translation>
        </message>
        <message>
            <source>Leave a message</source>
            <translation>گذاشتن پیام</translation>
        </message>
        <message>
            <source>No words: please call me back</source>
            <translation>بدون پیام: با من تماس بگیرید</translation>
        </message>
        <message>
            <source>On which number may we call you?</source>
            <translation>با چه شماره‌ای تماس بگیریم؟</translation>
        </message>
        <message>
            <source>Please bring to a counter: {papers}</source>
            <translation>لطفاً به باجه بیاورید: {papers}</translation>
        </message>
        <message>
            <source>Send without a number</source>
            <translation>ارسال بدون شماره</translation>
        </message>
        <message>
            <source>Send: please call me on this number</source>
            <translation>ارسال: با این شماره تماس بگیرید</translation>
        </message>
        <message>
            <source>The paper did not come out. Please note the code or take a photo of it. Staff have been told.</source>
            <translation>کاغذ بیرون نیامد. کد را یادداشت کنید یا از آن عکس بگیرید. به همکاران اطلاع داده شد.</translation>
        </message>
        <message>
            <source>We answer on the next working day.</source>
            <translation>روز کاری بعد پاسخ می‌دهیم.</translation>
        </message>
        <message>
            <source>We have your message</source>
            <translation>پیام شما دریافت شد</translation>
        </message>
        <message>
            <source>What would you like to tell or ask us?</source>
            <translation>چه می‌خواهید بگویید یا بپرسید؟</translation>
        </message>
        <message>
            <source>With this code staff find your message at any counter.</source>
            <translation>با این کد همکاران ما در هر باجه پیام شما را پیدا می‌کنند.</translation>
        </message>
        <message>
            <source>With this code you find the answer here: touch “Follow my request”.</source>
            <translation>با این کد پاسخ را همین‌جا می‌یابید: «پیگیری درخواست من» را لمس کنید.</translation>
        </message>
        <message>
            <source>You can leave it out if you left words.</source>
            <translation>اگر پیام نوشته‌اید، شماره لازم نیست.</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>مهلت پاسخ: {day}</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>کد پیگیری شما</translation>
        </message>
        <message>
            <source>Your slip has been printed.</source>
            <translation>رسید شما چاپ شد.</translation>
        </message>
        <message>
            <source>Your slip is being printed.</source>
            <translation>رسید شما در حال چاپ است.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.number</name>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>It is on your ticket: one letter and three digits.</source>
            <translation>روی برگهٔ نوبت نوشته شده است: یک حرف و سه رقم.</translation>
        </message>
        <message>
            <source>Looking for your number.</source>
            <translation>در حال جست‌وجوی شمارهٔ شما.</translation>
        </message>
        <message>
            <source>That did not work. Please try again, or ask a member of staff.</source>
            <translation>انجام نشد. لطفاً دوباره تلاش کنید یا از یکی از همکاران ما بپرسید.</translation>
        </message>
        <message>
            <source>Which number did you have?</source>
            <translation>شمارهٔ نوبت شما چه بود؟</translation>
        </message>
        <message>
            <source>Which number did you miss?</source>
            <translation>شمارهٔ نوبتی که از دست دادید چه بود؟</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>شمارهٔ شما</translation>
        </message>
        <message>
            <source>Your visit can be rated once, today.</source>
            <translation>خدمت امروز را یک بار می‌توانید ارزیابی کنید.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.person</name>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>لطفاً کمی صبر کنید.</translation>
        </message>
        <message>
            <source>Please go to any counter, or touch “Ask for help” again.</source>
            <translation>لطفاً به یکی از باجه‌ها بروید یا دوباره «درخواست کمک» را لمس کنید.</translation>
        </message>
        <message>
            <source>Please wait here.</source>
            <translation>لطفاً همین‌جا منتظر بمانید.</translation>
        </message>
        <message>
            <source>Please wait here. You can continue in the meantime; nothing is lost.</source>
            <translation>لطفاً همین‌جا منتظر بمانید. در این فاصله می‌توانید ادامه دهید؛ چیزی از دست نمی‌رود.</translation>
        </message>
        <message>
            <source>Somebody is coming to you</source>
            <translation>یکی از همکاران ما نزد شما می‌آید</translation>
        </message>
        <message>
            <source>Staff have been told</source>
            <translation>به همکاران ما خبر داده شد</translation>
        </message>
        <message>
            <source>Telling staff</source>
            <translation>در حال خبر دادن به همکاران ما</translation>
        </message>
        <message>
            <source>We could not reach staff</source>
            <translation>به همکاران ما خبر نرسید</translation>
        </message>
    </context>
    <context>
        <name>kiosk.priority</name>
        <message>
            <source>Do you need to be served first?</source>
            <translation>آیا نوبت اولویت‌دار لازم دارید؟</translation>
        </message>
        <message>
            <source>No, in the usual order</source>
            <translation>خیر، به ترتیب معمول</translation>
        </message>
        <message>
            <source>Please show: {proof}</source>
            <translation>لطفاً نشان دهید: {proof}</translation>
        </message>
        <message>
            <source>This is your choice. At the counter you may be asked for proof.</source>
            <translation>انتخاب با شماست. شاید در باجه از شما مدرک بخواهند.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.rating</name>
        <message>
            <source>A clear answer</source>
            <translation>پاسخ روشن</translation>
        </message>
        <message>
            <source>A result</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Change the comment</source>
            <translation>تغییر نظر</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>پاکیزه و راحت</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>پاسخ روشن</translation>
        </message>
        <message>
            <source>Comfort and cleanliness</source>
            <translation>پاکیزگی و راحتی</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>پایان</translation>
        </message>
        <message>
            <source>How was today’s service?</source>
            <translation>خدمت امروز چطور بود؟</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; your answers are still here.</source>
            <translation>ارسال نشد. لطفاً دوباره تلاش کنید؛ پاسخ‌هایتان همین‌جاست.</translation>
        </message>
        <message>
            <source>It was quick</source>
            <translation>سریع بود</translation>
        </message>
        <message>
            <source>Keep this comment</source>
            <translation>ثبت این نظر</translation>
        </message>
        <message>
            <source>Make a complaint about this visit</source>
            <translation>شکایت از این مراجعه</translation>
        </message>
        <message>
            <source>My issue was sorted out</source>
            <translation>کارم انجام شد</translation>
        </message>
        <message>
            <source>Polite staff</source>
            <translation>برخورد محترمانه</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>برخورد محترمانه</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ارسال</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>در حال ارسال.</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>سرعت</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>سپاسگزاریم</translation>
        </message>
        <message>
            <source>We have saved your answer. It helps us improve.</source>
            <translation>پاسخ شما ثبت شد و به بهتر شدن خدمت ما کمک می‌کند.</translation>
        </message>
        <message>
            <source>What could be better?</source>
            <translation>چه چیزی می‌توانست بهتر باشد؟</translation>
        </message>
        <message>
            <source>What did you like?</source>
            <translation>از چه چیزی راضی بودید؟</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <translation>چه می‌خواهید به ما بگویید؟</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>نوشتن نظر</translation>
        </message>
        <message>
            <source>You do not have to give your name. Staff read every comment.</source>
            <translation>لازم نیست نام خود را بنویسید. همهٔ نظرها خوانده می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.services</name>
        <message>
            <source>Closed at the moment</source>
            <translation>اکنون ارائه نمی‌شود</translation>
        </message>
        <message>
            <source>Opens at {time}</source>
            <translation>ساعت {time} باز می‌شود</translation>
        </message>
        <message>
            <source>Opens tomorrow at {time}</source>
            <translation>فردا ساعت {time} باز می‌شود</translation>
        </message>
        <message>
            <source>Opens: {day}, {time}</source>
            <translation>باز می‌شود: {day}، {time}</translation>
        </message>
        <message>
            <source>Touch a service to see what to bring.</source>
            <translation>برای دیدن مدارک لازم، خدمت موردنظر را انتخاب کنید.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.staff_exit</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>بازگشت به کیوسک</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>بستن کیوسک</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>کیوسک بسته شود؟</translation>
        </message>
        <message>
            <source>Digits typed: {number}</source>
            <translation>رقم‌های واردشده: {number}</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>کد خروج</translation>
        </message>
        <message>
            <source>For staff. This page closes by itself.</source>
            <translation>برای کارکنان. این صفحه خودش بسته می‌شود.</translation>
        </message>
        <message>
            <source>The code was wrong too often. Wait {time}.</source>
            <translation>کد بیش از حد نادرست بود. صبر کنید: {time}.</translation>
        </message>
        <message>
            <source>The program ends. Without a touch, the kiosk goes on after 2 minutes.</source>
            <translation>برنامه پایان می‌یابد. اگر کسی صفحه را لمس نکند، کیوسک پس از 2 دقیقه ادامه می‌دهد.</translation>
        </message>
        <message>
            <source>This code is not right.</source>
            <translation>این کد درست نیست.</translation>
        </message>
        <message>
            <source>Too many codes were wrong. A manager can set a new exit code in the settings of the branch.</source>
            <translation>کدهای نادرست بیش از حد بود. مدیر شعبه می‌تواند در تنظیمات کد خروج تازه‌ای بگذارد.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.steps</name>
        <message>
            <source>Back to the service</source>
            <translation>بازگشت به خدمت</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>گام به گام</translation>
        </message>
    </context>
    <context>
        <name>kiosk.ticket</name>
        <message>
            <source>Finish</source>
            <translation>پایان</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number or print it again.</source>
            <translation>اگر برگه بیرون نیامد، شماره را به خاطر بسپارید یا دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number.</source>
            <translation>اگر برگه بیرون نیامد، شماره را به خاطر بسپارید.</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>نوبتتان گذشت؟</translation>
        </message>
        <message>
            <source>Please note your number or take a photo of it. Staff have been told, and your place in the queue is safe.</source>
            <translation>لطفاً شمارهٔ خود را یادداشت کنید یا از آن عکس بگیرید. به همکاران ما خبر داده شد و جای شما در صف محفوظ است.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board, with a chime.</source>
            <translation>لطفاً بنشینید. شمارهٔ شما و شمارهٔ باجه همراه با صدای زنگ روی تابلو نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board.</source>
            <translation>لطفاً بنشینید. شمارهٔ شما و شمارهٔ باجه روی تابلو نمایش داده می‌شود.</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>لطفاً به یکی از همکاران ما مراجعه کنید.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>لطفاً برگهٔ نوبت را بردارید.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>چاپ دوباره</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>نوبت اولویت‌دار: {reason}</translation>
        </message>
        <message>
            <source>The paper did not come out.</source>
            <translation>برگه بیرون نیامد.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>تا %n دقیقه پس از فراخوان، در همین کیوسک «نوبتم گذشت» را لمس کنید؛ جای شما محفوظ است.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are early: your appointment is at {time}. You are called before that if nobody else waits.</source>
            <translation>زود آمدید: وقت شما ساعت {time} است. اگر کسی در صف نباشد، زودتر فراخوانده می‌شوید.</translation>
        </message>
        <message>
            <source>You are on time for your appointment at {time} and will wait less.</source>
            <translation>برای وقت ساعت {time} به‌موقع آمدید و کمتر منتظر می‌مانید.</translation>
        </message>
        <message>
            <source>You are waiting again with your number</source>
            <translation>دوباره در صف هستید، با همان شماره:</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>وقت شما</translation>
        </message>
        <message>
            <source>Your appointment was at {time}. You are late, so this is an ordinary ticket.</source>
            <translation>وقت شما ساعت {time} بود. دیر آمدید، پس این نوبت عادی است.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>شمارهٔ شما</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>جای شما محفوظ است.</translation>
        </message>
        <message>
            <source>Your ticket has been printed.</source>
            <translation>برگهٔ نوبت چاپ شد.</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>برگهٔ نوبت در حال چاپ است.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.trouble</name>
        <message>
            <source>For staff: no connection to the database since {time}.</source>
            <translation>برای کارکنان: ارتباط با پایگاه داده از ساعت {time} قطع است.</translation>
        </message>
        <message>
            <source>For staff: the database is read-only.</source>
            <translation>برای کارکنان: پایگاه داده فقط خواندنی است.</translation>
        </message>
        <message>
            <source>For staff: the disk of the database is full.</source>
            <translation>برای کارکنان: دیسک پایگاه داده پر است.</translation>
        </message>
        <message>
            <source>For staff: there is no connection to the database.</source>
            <translation>برای کارکنان: ارتباط با پایگاه داده برقرار نیست.</translation>
        </message>
        <message>
            <source>No tickets here at the moment</source>
            <translation>در حال حاضر از اینجا نمی‌توان نوبت گرفت</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>لطفاً کمی صبر کنید</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>لطفاً کمی صبر کنید.</translation>
        </message>
        <message>
            <source>Out of service for a moment</source>
            <translation>کیوسک موقتاً کار نمی‌کند</translation>
        </message>
        <message>
            <source>Please go to a member of staff.</source>
            <translation>لطفاً به یکی از همکاران ما مراجعه کنید.</translation>
        </message>
        <message>
            <source>The connection is interrupted. Please wait here: your ticket will be printed when it is back.</source>
            <translation>ارتباط قطع شده است. لطفاً همین‌جا منتظر بمانید: با برقراری ارتباط، نوبت شما چاپ می‌شود.</translation>
        </message>
        <message>
            <source>This kiosk is not ready yet</source>
            <translation>کیوسک هنوز آماده نیست</translation>
        </message>
        <message>
            <source>Tickets already issued are still valid. This screen will be back soon.</source>
            <translation>نوبت‌های صادرشده همچنان معتبرند. این صفحه به‌زودی برمی‌گردد.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.welcome</name>
        <message>
            <source>Follow my request</source>
            <translation>پیگیری درخواست من</translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>وقت قبلی دارم</translation>
        </message>
        <message>
            <source>I missed my number</source>
            <translation>نوبتم گذشت</translation>
        </message>
        <message>
            <source>It goes on the same ticket, under one number.</source>
            <translation>در همان نوبت و با یک شماره ثبت می‌شود.</translation>
        </message>
        <message>
            <source>On your ticket</source>
            <translation>در نوبت شما</translation>
        </message>
        <message>
            <source>Rate your visit</source>
            <translation>ارزیابی خدمت</translation>
        </message>
        <message>
            <source>That is all: continue</source>
            <translation>همین کافی است؛ ادامه</translation>
        </message>
        <message>
            <source>Touch a service. You will see what to bring before you take a ticket.</source>
            <translation>با انتخاب خدمت، ابتدا مدارک لازم را می‌بینید.</translation>
        </message>
        <message>
            <source>Touch a topic to see its services.</source>
            <translation>برای دیدن خدمات، موضوع را انتخاب کنید.</translation>
        </message>
        <message>
            <source>What do you need today?</source>
            <translation>برای چه خدمتی مراجعه کرده‌اید؟</translation>
        </message>
        <message>
            <source>What else do you need today?</source>
            <translation>خدمت دیگری هم لازم دارید؟</translation>
        </message>
    </context>
    <context>
        <name>kiosk.width_check</name>
        <message>
            <source>If not, measure the picture and start the kiosk with {option}. Any key or touch ends this page.</source>
            <translation>اگر نیست، پهنای تصویر را اندازه بگیرید و کیوسک را با {option} راه‌اندازی کنید. هر کلید یا لمس این صفحه را می‌بندد.</translation>
        </message>
        <message>
            <source>Is this bar 100 mm long?</source>
            <translation>آیا طول این نوار 100 میلی‌متر است؟</translation>
        </message>
        <message>
            <source>The picture is taken to be {width} mm wide.</source>
            <translation>پهنای تصویر {width} میلی‌متر فرض شده است.</translation>
        </message>
    </context>
    <context>
        <name>learning</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n روز مانده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) to read</source>
            <translation>
                <numerusform>%n راهنما برای خواندن</numerusform>
            </translation>
        </message>
        <message>
            <source>A guide says how something is done here. Everybody who works here reads it.</source>
            <translation>راهنما می‌گوید کارها در اینجا چگونه انجام می‌شود. همهٔ کارکنان آن را می‌خوانند.</translation>
        </message>
        <message>
            <source>Add a paragraph</source>
            <translation>افزودن بند</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>برای کدام خدمت</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>توجیه</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>تا چه روزی</translation>
        </message>
        <message>
            <source>Cancel training</source>
            <translation>لغو آموزش</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>گواهی‌نامه</translation>
        </message>
        <message>
            <source>Choose a cell to record evidence, to plan training, or to give a pass for today.</source>
            <translation>برای ثبت گواهی، برنامه‌ریزی آموزش یا دادن مجوز امروز، خانه‌ای را انتخاب کنید.</translation>
        </message>
        <message>
            <source>Competencies of this person</source>
            <translation>شایستگی‌های این شخص</translation>
        </message>
        <message>
            <source>Competency</source>
            <translation>شایستگی</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Empty: as long as evidence of this competency lasts.</source>
            <translation>خالی: به اندازهٔ مدت تعیین‌شده برای این شایستگی.</translation>
        </message>
        <message>
            <source>End the guide</source>
            <translation>پایان دادن به راهنما</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>رو به پایان</translation>
        </message>
        <message>
            <source>Everybody can open it while reading. At most 10 MB; it takes the place of another one.</source>
            <translation>هر کس هنگام خواندن می‌تواند آن را باز کند. حداکثر 10 مگابایت؛ جای پیشین را می‌گیرد.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>گواهی</translation>
        </message>
        <message>
            <source>For example politeness. It stays the same in all versions.</source>
            <translation>برای نمونه politeness. در همهٔ نسخه‌ها یکسان می‌ماند.</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>راهنماها</translation>
        </message>
        <message>
            <source>How</source>
            <translation>چگونه</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>خواندم</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>اگر نباشد</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>معتبر از</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>تنها وقتی منتشر می‌شود که متن به همهٔ زبان‌های شعبه نوشته شده باشد.</translation>
        </message>
        <message>
            <source>Keep {file}</source>
            <translation>نگه‌داشتن {file}</translation>
        </message>
        <message>
            <source>Last valid day</source>
            <translation>آخرین روز اعتبار</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>بعداً</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>آموزش</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ندارد</translation>
        </message>
        <message>
            <source>New guide</source>
            <translation>راهنمای تازه</translation>
        </message>
        <message>
            <source>New guide: {code}</source>
            <translation>راهنمای تازه: {code}</translation>
        </message>
        <message>
            <source>No competencies yet</source>
            <translation>هنوز شایستگی‌ای نیست</translation>
        </message>
        <message>
            <source>No guides yet</source>
            <translation>هنوز راهنمایی نیست</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>هنوز نخوانده</translation>
        </message>
        <message>
            <source>Nothing to read today</source>
            <translation>امروز چیزی برای خواندن نیست</translation>
        </message>
        <message>
            <source>Observed at work</source>
            <translation>مشاهدهٔ کار</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>در چه روزی</translation>
        </message>
        <message>
            <source>Only what ends soon</source>
            <translation>فقط آنچه رو به پایان است</translation>
        </message>
        <message>
            <source>Only what you have not read</source>
            <translation>فقط آنچه نخوانده‌اید</translation>
        </message>
        <message>
            <source>Only where something is missing</source>
            <translation>فقط جایی که چیزی کم است</translation>
        </message>
        <message>
            <source>Only you and those who look after learning see this.</source>
            <translation>این را فقط شما و مسئولان آموزش می‌بینید.</translation>
        </message>
        <message numerus="yes">
            <source>Open {file}, %n page(s)</source>
            <translation>
                <numerusform>باز کردن {file}، %n صفحه</numerusform>
            </translation>
        </message>
        <message>
            <source>Over</source>
            <translation>پایان‌یافته</translation>
        </message>
        <message>
            <source>PDF that goes with it</source>
            <translation>فایل PDF همراه آن</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>Pass for today</source>
            <translation>مجوز امروز</translation>
        </message>
        <message>
            <source>People and competencies</source>
            <translation>کارکنان و شایستگی‌ها</translation>
        </message>
        <message>
            <source>Plan training</source>
            <translation>برنامه‌ریزی آموزش</translation>
        </message>
        <message>
            <source>Planned: {name}</source>
            <translation>برنامه‌ریزی‌شده: {name}</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>امتیاز از 100</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>خوانده‌شده</translation>
        </message>
        <message>
            <source>Read: {title}</source>
            <translation>خوانده شد: {title}</translation>
        </message>
        <message>
            <source>Reading the briefing</source>
            <translation>در حال خواندن توجیه</translation>
        </message>
        <message>
            <source>Reading the guides</source>
            <translation>در حال خواندن راهنماها</translation>
        </message>
        <message>
            <source>Reading what people have shown</source>
            <translation>در حال خواندن گواهی‌ها</translation>
        </message>
        <message>
            <source>Record evidence</source>
            <translation>ثبت گواهی</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>به‌صورت پیش‌نویس ذخیره شد: {code}</translation>
        </message>
        <message>
            <source>Saved as read: {title}</source>
            <translation>به‌عنوان خوانده‌شده ثبت شد: {title}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>ذخیره شد: {code}</translation>
        </message>
        <message>
            <source>Saved: {person}</source>
            <translation>ذخیره شد: {person}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>نوع گواهی</translation>
        </message>
        <message>
            <source>Shown: {name}</source>
            <translation>نشان داده‌شده: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>آزمون</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The pass ends with today and is shown in the day summary.</source>
            <translation>مجوز فقط برای امروز است و در خلاصهٔ روز می‌آید.</translation>
        </message>
        <message>
            <source>They are set up on the page “Competencies”.</source>
            <translation>در صفحهٔ «شایستگی‌ها» تنظیم می‌شوند.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>To the desk</source>
            <translation>به میز کار</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest.</source>
            <translation>زودتر از فردا ممکن نیست.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>آموزش</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>معتبر</translation>
        </message>
        <message>
            <source>Visitors are not called to you today for: {services}</source>
            <translation>امروز برای این خدمت‌ها مراجعه‌کننده به شما فراخوانده نمی‌شود: {services}</translation>
        </message>
        <message>
            <source>Visitors not called today for</source>
            <translation>امروز برای این خدمت‌ها فراخوان داده نمی‌شود</translation>
        </message>
        <message>
            <source>What is known of this guide</source>
            <translation>آنچه دربارهٔ این راهنما می‌دانیم</translation>
        </message>
        <message>
            <source>What is not read yet is shown after signing in.</source>
            <translation>آنچه خوانده نشده پس از ورود نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>What was shown and is planned</source>
            <translation>آنچه نشان داده شده و برنامه‌ریزی شده است</translation>
        </message>
        <message>
            <source>Which evidence</source>
            <translation>کدام گواهی</translation>
        </message>
        <message>
            <source>Which training</source>
            <translation>کدام آموزش</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>چه کسی پیگیری می‌کند</translation>
        </message>
        <message>
            <source>Withdraw evidence</source>
            <translation>پس گرفتن گواهی</translation>
        </message>
        <message>
            <source>You</source>
            <translation>شما</translation>
        </message>
        <message>
            <source>You have a pass for today: {service}</source>
            <translation>برای امروز مجوز دارید: {service}</translation>
        </message>
        <message>
            <source>You have read every guide that is in force.</source>
            <translation>همهٔ راهنماهای معتبر را خوانده‌اید.</translation>
        </message>
        <message>
            <source>Your learning</source>
            <translation>آموزش شما</translation>
        </message>
        <message>
            <source>at least one paragraph</source>
            <translation>دست‌کم یک بند</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>بدون پایان</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>لازم نیست</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>هنوز خوانده نشده</translation>
        </message>
        <message>
            <source>read</source>
            <translation>خوانده شده</translation>
        </message>
        <message>
            <source>{evidence}; withdrawn</source>
            <translation>{evidence}؛ پس گرفته شد</translation>
        </message>
        <message>
            <source>{kind}, by {day}</source>
            <translation>{kind}، تا {day}</translation>
        </message>
        <message>
            <source>{kind}, by {day}, with {person}</source>
            <translation>{kind}، تا {day}، با {person}</translation>
        </message>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}، {day}</translation>
        </message>
        <message>
            <source>{kind}, {points} of 100, {day}</source>
            <translation>{kind}، {points} از 100، {day}</translation>
        </message>
        <message>
            <source>{name}: training by {day}</source>
            <translation>{name}: آموزش تا {day}</translation>
        </message>
        <message>
            <source>{name}: valid until {day}</source>
            <translation>{name}: معتبر تا {day}</translation>
        </message>
        <message>
            <source>{name}: was valid until {day}</source>
            <translation>{name}: اعتبار تا {day} بود</translation>
        </message>
        <message>
            <source>{name}: {kind}, {day}</source>
            <translation>{name}: {kind}، {day}</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} از {total}</translation>
        </message>
        <message numerus="yes">
            <source>{person}; put off %n time(s)</source>
            <translation>
                <numerusform>{person}؛ %n بار به بعد موکول شد</numerusform>
            </translation>
        </message>
        <message>
            <source>{service}: {reason}; given by {person}</source>
            <translation>{service}: {reason}؛ از سوی {person}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
        <message>
            <source>{verb}: {person}</source>
            <translation>{verb}: {person}</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>Please answer before this day: {day}</source>
            <translation>خواهشمندیم تا این روز پاسخ دهید: {day}</translation>
        </message>
        <message>
            <source>Please name the number of the case in your answer.</source>
            <translation>خواهشمندیم در پاسخ شمارهٔ درخواست را بنویسید.</translation>
        </message>
        <message>
            <source>Referral of case {number}</source>
            <translation>ارجاع درخواست {number}</translation>
        </message>
        <message>
            <source>Reminder: case {number}</source>
            <translation>یادآوری: درخواست {number}</translation>
        </message>
        <message>
            <source>We have no answer from you yet in this case: {kind}.</source>
            <translation>هنوز از شما دربارهٔ این درخواست پاسخی نگرفته‌ایم: {kind}.</translation>
        </message>
        <message>
            <source>We refer this case to you: {kind}. We ask you:</source>
            <translation>این درخواست را به شما ارجاع می‌دهیم: {kind}. درخواست ما:</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>If you read this, messages to visitors can be sent.</source>
            <translation>اگر این را می‌خوانید، پیام به مراجعه‌کنندگان فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>No mail server or no sender's address is set.</source>
            <translation>سرور ایمیل یا نشانی فرستنده تنظیم نشده است.</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>پیام آزمایشی</translation>
        </message>
        <message>
            <source>The connection to the mail server is not protected as it is set. Check the setting “Protection”.</source>
            <translation>اتصال به سرور ایمیل آن‌گونه که تنظیم شده محافظت نمی‌شود. تنظیم «محافظت» را بررسی کنید.</translation>
        </message>
        <message>
            <source>The mail server does not accept the sender's address. Check it.</source>
            <translation>سرور ایمیل نشانی فرستنده را نمی‌پذیرد. آن را بررسی کنید.</translation>
        </message>
        <message>
            <source>The mail server does not accept user or password. Type the password again: nobat mail password</source>
            <translation>سرور ایمیل کاربر یا گذرواژه را نمی‌پذیرد. گذرواژه را دوباره وارد کنید: nobat mail password</translation>
        </message>
        <message>
            <source>The mail server does not answer. Check its name, its port and the network.</source>
            <translation>سرور ایمیل پاسخ نمی‌دهد. نام، درگاه و شبکه را بررسی کنید.</translation>
        </message>
        <message>
            <source>The mail server refused this message. Tell the visitor another way.</source>
            <translation>سرور ایمیل این پیام را نپذیرفت. از راه دیگری به مراجعه‌کننده اطلاع دهید.</translation>
        </message>
        <message>
            <source>The test message was sent to {address}.</source>
            <translation>پیام آزمایشی به {address} فرستاده شد.</translation>
        </message>
        <message>
            <source>This address does not exist. Ask the visitor for another one.</source>
            <translation>این نشانی وجود ندارد. از مراجعه‌کننده نشانی دیگری بخواهید.</translation>
        </message>
    </context>
    <context>
        <name>merits</name>
        <message>
            <source>A measure needs a complaint about this person that was upheld, or a weakness in at least 30 ratings; a merit needs a strength in at least 30 ratings. The numbers are kept as they are now.</source>
            <translation>برای اقدام، شکایتِ واردشده از این فرد یا نقطهٔ ضعفی در دست‌کم 30 ارزیابی لازم است؛ برای تشویق، نقطهٔ قوتی در دست‌کم 30 ارزیابی. عددها همان‌گونه که اکنون هستند می‌مانند.</translation>
        </message>
        <message>
            <source>All but your own</source>
            <translation>همه جز مال خودتان</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Appeal of the person</source>
            <translation>اعتراض فرد</translation>
        </message>
        <message>
            <source>Appeal to be decided</source>
            <translation>اعتراض منتظر تصمیم</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>اعتراض شد</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>تأیید</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تأیید شد</translation>
        </message>
        <message>
            <source>As soon as there is evidence, you may reply.</source>
            <translation>همین که دلیلی باشد، می‌توانید پاسخ دهید.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>لوح تقدیر</translation>
        </message>
        <message>
            <source>Complaint {number}, partly upheld on {day}</source>
            <translation>شکایت {number}، تا حدی وارد، {day}</translation>
        </message>
        <message>
            <source>Complaint {number}, upheld on {day}</source>
            <translation>شکایت {number}، وارد، {day}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Evidence given</source>
            <translation>دلیل ارائه شد</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهایی</translation>
        </message>
        <message>
            <source>Give the evidence</source>
            <translation>ارائهٔ دلیل</translation>
        </message>
        <message>
            <source>It is proposed. Now give the evidence.</source>
            <translation>پیشنهاد شد. اکنون دلیل را ارائه کنید.</translation>
        </message>
        <message>
            <source>Keep the measure</source>
            <translation>ماندن اقدام</translation>
        </message>
        <message>
            <source>Lift the measure</source>
            <translation>لغو اقدام</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>لغو شد</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>اقدام انضباطی</translation>
        </message>
        <message>
            <source>Measure kept</source>
            <translation>اقدام باقی ماند</translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation>اقدام شمارهٔ {number}</translation>
        </message>
        <message>
            <source>Measure: talk</source>
            <translation>اقدام: گفت‌وگو</translation>
        </message>
        <message>
            <source>Measure: training</source>
            <translation>اقدام: آموزش</translation>
        </message>
        <message>
            <source>Measure: written warning</source>
            <translation>اقدام: اخطار کتبی</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>اقدام‌ها</translation>
        </message>
        <message>
            <source>Merit</source>
            <translation>تشویق</translation>
        </message>
        <message>
            <source>Merit or measure</source>
            <translation>تشویق یا اقدام</translation>
        </message>
        <message>
            <source>Merit {number}</source>
            <translation>تشویق شمارهٔ {number}</translation>
        </message>
        <message>
            <source>Merit: certificate</source>
            <translation>تشویق: لوح تقدیر</translation>
        </message>
        <message>
            <source>Merit: proposal for a bonus</source>
            <translation>تشویق: پیشنهاد پاداش</translation>
        </message>
        <message>
            <source>Merit: thanks</source>
            <translation>تشویق: تقدیر و تشکر</translation>
        </message>
        <message>
            <source>Merits</source>
            <translation>تشویق‌ها</translation>
        </message>
        <message>
            <source>Merits and measures</source>
            <translation>تشویق‌ها و اقدام‌ها</translation>
        </message>
        <message>
            <source>No merits or measures yet</source>
            <translation>هنوز تشویق یا اقدامی نیست</translation>
        </message>
        <message>
            <source>One person proposes it with evidence, another one decides, and the person concerned may answer.</source>
            <translation>یک نفر با دلیل پیشنهاد می‌کند، فرد دیگری تصمیم می‌گیرد و خود فرد می‌تواند پاسخ دهد.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>فرد</translation>
        </message>
        <message>
            <source>Proposal for a bonus</source>
            <translation>پیشنهاد پاداش</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>پیشنهاد شد</translation>
        </message>
        <message>
            <source>Proposed, without evidence</source>
            <translation>پیشنهاد شده، بدون دلیل</translation>
        </message>
        <message>
            <source>Reading merits and measures</source>
            <translation>خواندن تشویق‌ها و اقدام‌ها</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>دلیل تصمیم</translation>
        </message>
        <message>
            <source>Reason of the last decision</source>
            <translation>دلیل تصمیم نهایی</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رد شد</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>پاسخ داده شد</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>پاسخ دادن</translation>
        </message>
        <message>
            <source>Reply of the person</source>
            <translation>پاسخ فرد</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>ذخیره شد: {name}</translation>
        </message>
        <message>
            <source>Somebody who had no part in it so far decides.</source>
            <translation>کسی تصمیم می‌گیرد که تاکنون در آن نقشی نداشته است.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>هنوز باز</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>گفت‌وگو</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>تقدیر و تشکر</translation>
        </message>
        <message>
            <source>The complaint that proves this is not upheld any more, or is being looked at again. A measure that rests on it can be lifted.</source>
            <translation>شکایتی که دلیل این بود دیگر وارد نیست یا دوباره بررسی می‌شود. اقدامی را که بر آن استوار است می‌توان لغو کرد.</translation>
        </message>
        <message>
            <source>The person may appeal until {day}.</source>
            <translation>فرد می‌تواند تا {day} اعتراض کند.</translation>
        </message>
        <message>
            <source>The person may reply</source>
            <translation>فرد می‌تواند پاسخ دهد</translation>
        </message>
        <message>
            <source>The person may reply until {day}. It is decided after that.</source>
            <translation>فرد می‌تواند تا {day} پاسخ دهد. پس از آن تصمیم گرفته می‌شود.</translation>
        </message>
        <message>
            <source>The person reads this.</source>
            <translation>خود فرد این را می‌خواند.</translation>
        </message>
        <message>
            <source>The time for your reply is over. Until it is decided you may still reply.</source>
            <translation>مهلت پاسخ شما گذشته است. تا وقتی تصمیمی گرفته نشده، هنوز می‌توانید پاسخ دهید.</translation>
        </message>
        <message>
            <source>There are none about you. A measure would only be decided after you had ten working days to reply.</source>
            <translation>دربارهٔ شما چیزی نیست. دربارهٔ هر اقدامی تنها پس از ده روز کاری مهلت پاسخ شما تصمیم گرفته می‌شود.</translation>
        </message>
        <message>
            <source>There is nothing yet that counts as evidence. For a measure: a complaint about this person that was upheld, or a weakness in at least 30 ratings. For a merit: a strength in at least 30 ratings.</source>
            <translation>هنوز چیزی که دلیل به شمار آید نیست. برای اقدام: شکایتِ واردشده از این فرد یا نقطهٔ ضعفی در دست‌کم 30 ارزیابی. برای تشویق: نقطهٔ قوتی در دست‌کم 30 ارزیابی.</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>منتظر تصمیم</translation>
        </message>
        <message>
            <source>To be decided, with a reply</source>
            <translation>منتظر تصمیم، پاسخ رسیده</translation>
        </message>
        <message>
            <source>To be decided, with your reply</source>
            <translation>منتظر تصمیم، پاسخ شما رسیده</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>آموزش</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>آنچه از آن می‌دانیم</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>Why you appeal</source>
            <translation>چرا اعتراض دارید</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>پس گرفتن</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>پس گرفته شد</translation>
        </message>
        <message>
            <source>Written warning</source>
            <translation>اخطار کتبی</translation>
        </message>
        <message>
            <source>You may appeal until {day}. A third person decides about it.</source>
            <translation>می‌توانید تا {day} اعتراض کنید. فرد سومی دربارهٔ آن تصمیم می‌گیرد.</translation>
        </message>
        <message>
            <source>You may reply</source>
            <translation>می‌توانید پاسخ دهید</translation>
        </message>
        <message>
            <source>You may reply until {day}. Nothing is decided before.</source>
            <translation>می‌توانید تا {day} پاسخ دهید. پیش از آن تصمیمی گرفته نمی‌شود.</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>پاسخ شما</translation>
        </message>
        <message>
            <source>appeal until {day}</source>
            <translation>اعتراض تا {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>پاک شده</translation>
        </message>
        <message>
            <source>reply until {day}</source>
            <translation>پاسخ تا {day}</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>the reply</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>why you appeal</source>
            <translation>چرا اعتراض دارید</translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good</source>
            <translation>
                <numerusform>{aspect}: {share} از %n ارزیابی خوب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good; others {others}</source>
            <translation>
                <numerusform>{aspect}: {share} از %n ارزیابی خوب؛ دیگران {others}</numerusform>
            </translation>
        </message>
        <message>
            <source>{branch}, {day}</source>
            <translation>{branch}، {day}</translation>
        </message>
        <message>
            <source>{person}, {day}</source>
            <translation>{person}، {day}</translation>
        </message>
        <message>
            <source>{verb}: {name}</source>
            <translation>{verb}: {name}</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>The connection to the printer was lost. Check whether the slip came out before you print a copy.</source>
            <translation>ارتباط با چاپگر قطع شد. پیش از چاپ دوباره ببینید که برگهٔ نوبت بیرون آمده است یا نه.</translation>
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
            <source>The printer has stopped answering. Switch it off and on, then print the slip again.</source>
            <translation>چاپگر دیگر پاسخ نمی‌دهد. آن را خاموش و روشن کنید و سپس برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>چاپگر میان چاپ برگهٔ نوبت ایستاد. آن را خاموش و روشن کنید، سپس برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>درپوش چاپگر باز است. آن را ببندید و برگهٔ نوبت را دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell your administrator.</source>
            <translation>برگهٔ نوبت آمادهٔ چاپ نشد. نوبت محفوظ است؛ لطفاً به مدیر سامانه خبر دهید.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>برگه‌های زیادی در صف چاپ هستند. نوبت محفوظ است؛ برگهٔ آن را کمی بعد دوباره چاپ کنید.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>the file is nested too deeply.</source>
            <translation>ساختار فایل بیش از حد تودرتو است.</translation>
        </message>
        <message>
            <source>the file is not in UTF-8.</source>
            <translation>این فایل با UTF-8 ذخیره نشده است.</translation>
        </message>
        <message>
            <source>the file {name} cannot be read.</source>
            <translation>فایل {name} خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>this line is not written as TOML ({details}).</source>
            <translation>این سطر به شیوهٔ TOML نوشته نشده است ({details}).</translation>
        </message>
        <message>
            <source>this number is too long.</source>
            <translation>این عدد بیش از حد طولانی است.</translation>
        </message>
        <message>
            <source>{name} must be a regular file of at most {size} kilobytes.</source>
            <translation>{name} باید فایلی معمولی با حداکثر {size} کیلوبایت باشد.</translation>
        </message>
    </context>
    <context>
        <name>rating</name>
        <message>
            <source>Good</source>
            <translation>خوب</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>ضعیف</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>خیلی خوب</translation>
        </message>
        <message>
            <source>Very poor</source>
            <translation>خیلی ضعیف</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Advice</source>
            <translation>پیشنهاد</translation>
        </message>
        <message>
            <source>All outcomes of “{service}” are out of use. Clerks choose from all others.</source>
            <translation>همهٔ نتیجه‌های «{service}» خارج از استفاده‌اند. کارکنان از میان همهٔ نتیجه‌های دیگر انتخاب می‌کنند.</translation>
        </message>
        <message>
            <source>Counter {counter} is in use, but all its services are out of use.</source>
            <translation>باجهٔ {counter} در حال استفاده است، اما همهٔ خدمات آن خارج از استفاده‌اند.</translation>
        </message>
        <message>
            <source>Hinders work</source>
            <translation>کار را دشوار می‌کند</translation>
        </message>
        <message>
            <source>No active clerk can serve “{service}”.</source>
            <translation>هیچ کارمند فعالی نمی‌تواند «{service}» را ارائه کند.</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>هنوز هیچ نسخهٔ پشتیبانی گرفته نشده است.</translation>
        </message>
        <message>
            <source>No counter in use serves “{service}”.</source>
            <translation>هیچ باجهٔ در حال استفاده‌ای «{service}» را ارائه نمی‌کند.</translation>
        </message>
        <message>
            <source>No hour is set for the daily backup.</source>
            <translation>ساعت پشتیبان‌گیری روزانه تعیین نشده است.</translation>
        </message>
        <message>
            <source>No service is in use.</source>
            <translation>هیچ خدمتی در حال استفاده نیست.</translation>
        </message>
        <message>
            <source>No weekly hours are set, so the branch is always open.</source>
            <translation>ساعت کاری هفتگی تعیین نشده است، پس شعبه همیشه باز است.</translation>
        </message>
        <message>
            <source>Prevents work</source>
            <translation>مانع کار</translation>
        </message>
        <message>
            <source>The board {board} shows the zone “{zone}”, but no counter in use is in it.</source>
            <translation>تابلوی {board} بخش «{zone}» را نشان می‌دهد، اما هیچ باجهٔ در حال استفاده‌ای در آن نیست.</translation>
        </message>
        <message>
            <source>The last backup failed: {problem}</source>
            <translation>آخرین پشتیبان‌گیری ناموفق بود: {problem}</translation>
        </message>
        <message>
            <source>The last backup was made on {day}.</source>
            <translation>آخرین نسخهٔ پشتیبان: {day}.</translation>
        </message>
        <message>
            <source>The main colour {colour} cannot be read well. {contrast}</source>
            <translation>رنگ اصلی {colour} خوب خوانده نمی‌شود. {contrast}</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made, forgotten days stay open, and expected waits are only rough.</source>
            <translation>سرویس نگهداری کار نمی‌کند: نسخهٔ پشتیبان گرفته نمی‌شود، روزهای فراموش‌شده بسته نمی‌شوند و زمان انتظار فقط تقریبی است.</translation>
        </message>
        <message>
            <source>The special days of next year are missing.</source>
            <translation>روزهای ویژهٔ سال آینده هنوز وارد نشده‌اند.</translation>
        </message>
        <message>
            <source>There is no active clerk.</source>
            <translation>هیچ کارمند فعالی برای باجه نیست.</translation>
        </message>
        <message>
            <source>{kind} “{device}”: {state}.</source>
            <translation>{kind} «{device}»: {state}.</translation>
        </message>
        <message>
            <source>{person}: all services among the skills are out of use.</source>
            <translation>{person}: همهٔ خدمات مهارت‌های این کارمند خارج از استفاده‌اند.</translation>
        </message>
        <message>
            <source>“{name}” lacks texts in: {languages}.</source>
            <translation>«{name}» به این زبان‌ها متن کم دارد: {languages}.</translation>
        </message>
        <message>
            <source>“{service}” is never open: its hours are outside the hours of the branch.</source>
            <translation>«{service}» هیچ‌گاه باز نیست: ساعت‌های آن بیرون از ساعت کار شعبه است.</translation>
        </message>
    </context>
    <context>
        <name>recognition</name>
        <message>
            <source>About</source>
            <translation>دربارهٔ</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>تمیزی و راحتی</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>پاسخ‌های روشن</translation>
        </message>
        <message>
            <source>Could be better</source>
            <translation>می‌تواند بهتر باشد</translation>
        </message>
        <message>
            <source>Counting the ratings</source>
            <translation>در حال شمارش امتیازها</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>از {first} تا {last}</translation>
        </message>
        <message>
            <source>Good or very good</source>
            <translation>خوب یا بسیار خوب</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>Like the branch</source>
            <translation>مانند کل شعبه</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>پسندیده شد</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>My feedback</source>
            <translation>بازخورد من</translation>
        </message>
        <message>
            <source>My ratings</source>
            <translation>امتیازهای من</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>دیگران</translation>
        </message>
        <message>
            <source>Others: at least three colleagues at the same services. Share: ratings that found it good.</source>
            <translation>دیگران: دست‌کم سه همکار در همان خدمات. سهم: امتیازهایی که آن را خوب دانسته‌اند.</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>ادب</translation>
        </message>
        <message>
            <source>Ratings: those of twelve whole weeks. They change once a week, and no rating is shown alone.</source>
            <translation>امتیازها: مربوط به دوازده هفتهٔ کامل. هفته‌ای یک بار به‌روز می‌شوند و هیچ امتیازی به‌تنهایی نشان داده نمی‌شود.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>رضایت</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>شاخص رضایت</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>سرعت</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>استاندارد</translation>
        </message>
        <message>
            <source>Standards of my services</source>
            <translation>استانداردهای خدمات من</translation>
        </message>
        <message>
            <source>Standards: how the whole branch kept them in four weeks.</source>
            <translation>استانداردها: رعایت آن‌ها در کل شعبه در چهار هفته.</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>نقطهٔ قوت</translation>
        </message>
        <message numerus="yes">
            <source>Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.</source>
            <translation>
                <numerusform>نقطهٔ قوت یا ضعف: دست‌کم %n امتیاز در هر دو طرف و تفاوتی قطعی.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>نقاط قوت</translation>
        </message>
        <message>
            <source>Strengths and weaknesses</source>
            <translation>نقاط قوت و ضعف</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>ارقام مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>گروه</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to show of fewer than %n ratings.</source>
            <translation>
                <numerusform>با کمتر از %n امتیاز، چیزی نشان داده نمی‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few to compare</source>
            <translation>برای مقایسه کم است</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>نقطهٔ ضعف</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>نقاط ضعف</translation>
        </message>
        <message>
            <source>What visitors named</source>
            <translation>آنچه مراجعه‌کنندگان نام بردند</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Assessment</source>
            <comment>heading of a column: good, watch</comment>
            <translation>سنجش</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>heading of a column</comment>
            <translation>روز</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>heading of a column</comment>
            <translation>شاخص</translation>
        </message>
        <message>
            <source>How the figures are counted</source>
            <comment>heading of the definitions</comment>
            <translation>شیوهٔ محاسبهٔ ارقام</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>heading of a column</comment>
            <translation>مورد</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <comment>an empty table or chart</comment>
            <translation>هنوز داده‌ای نیست</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>at the foot of a printed page</comment>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Section</source>
            <comment>heading of a column</comment>
            <translation>بخش</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>heading of a column</comment>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>from</source>
            <comment>lower end of a range</comment>
            <translation>از</translation>
        </message>
        <message>
            <source>good</source>
            <comment>how a figure is</comment>
            <translation>خوب</translation>
        </message>
        <message>
            <source>min</source>
            <comment>minutes, below a chart</comment>
            <translation>دقیقه</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>how a figure is</comment>
            <translation>ضعیف</translation>
        </message>
        <message>
            <source>to</source>
            <comment>upper end of a range</comment>
            <translation>تا</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>how a figure is</comment>
            <translation>نیازمند توجه</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>A court or an authority demands it</source>
            <translation>به درخواست دادگاه یا مرجع قانونی</translation>
        </message>
        <message>
            <source>By what a visitor is found, and what is kept with consent: name, contacts and needs.</source>
            <translation>آنچه مراجعه‌کننده با آن پیدا می‌شود و آنچه با رضایت او نگهداری می‌شود: نام، راه‌های تماس و نیازها.</translation>
        </message>
        <message>
            <source>Comments of visitors</source>
            <translation>نظر مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Files of closed cases</source>
            <translation>فایل‌های پرونده‌های بسته</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors</source>
            <translation>شناسه‌ها و راه‌های تماس مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>به اشتباه نوشته شده است</translation>
        </message>
        <message>
            <source>Milestones and challenges with their numbers, days and people, and all stages.</source>
            <translation>نقطه‌های عطف و چالش‌ها با شماره، روز و افراد، و همهٔ مرحله‌ها.</translation>
        </message>
        <message>
            <source>Notes about a day</source>
            <translation>یادداشت‌های روز</translation>
        </message>
        <message>
            <source>Notes on tickets</source>
            <translation>یادداشت‌های روی نوبت</translation>
        </message>
        <message>
            <source>Texts of improvement</source>
            <translation>متن‌های بهبود</translation>
        </message>
        <message>
            <source>Texts of merits and measures</source>
            <translation>متن‌های تشویق‌ها و اقدام‌ها</translation>
        </message>
        <message>
            <source>Texts of the roll-out</source>
            <translation>متن‌های استقرار</translation>
        </message>
        <message>
            <source>That there was a file, with its kind, size and times, the case, and all figures.</source>
            <translation>این که فایلی بوده است، با نوع و حجم و زمان آن، خود پرونده و همهٔ شاخص‌ها.</translation>
        </message>
        <message>
            <source>The action with its number, states, days and owner, its effect, and all figures.</source>
            <translation>اقدام با شماره، وضعیت‌ها، روزها و مسئول آن، اثر آن و همهٔ شاخص‌ها.</translation>
        </message>
        <message>
            <source>The case with its number, steps, times, decision and handler, and all figures.</source>
            <translation>پرونده با شماره، مراحل، زمان‌ها، تصمیم و رسیدگی‌کننده‌اش، و همهٔ آمارها.</translation>
        </message>
        <message>
            <source>The merit or measure with its person, kind, states, times and evidence.</source>
            <translation>تشویق یا اقدام با فرد، نوع، وضعیت‌ها، زمان‌ها و دلیل آن.</translation>
        </message>
        <message>
            <source>The pictures and PDF files that were added to a case that is closed.</source>
            <translation>تصویرها و فایل‌های PDF که به پرونده‌ای بسته افزوده شده‌اند.</translation>
        </message>
        <message>
            <source>The rating with its face and reasons, and all figures.</source>
            <translation>ارزیابی با چهره و دلیل‌های آن، و همهٔ آمار.</translation>
        </message>
        <message>
            <source>The text of the comment, also in the summaries of closed days.</source>
            <translation>متن نظر، در خلاصهٔ روزهای بسته‌شده نیز.</translation>
        </message>
        <message>
            <source>The text of the note, also in the summary of the closed day.</source>
            <translation>متن یادداشت، در خلاصهٔ روز بسته‌شده نیز.</translation>
        </message>
        <message>
            <source>The text that clerks wrote about a visitor.</source>
            <translation>متنی که کارکنان دربارهٔ مراجعه‌کننده نوشته‌اند.</translation>
        </message>
        <message>
            <source>The ticket with its number, service, times and outcome, and all figures.</source>
            <translation>نوبت با شماره، خدمت، زمان‌ها و نتیجهٔ آن، و همهٔ آمار.</translation>
        </message>
        <message>
            <source>The visitor asked for it</source>
            <translation>به درخواست مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Visits, cases and appointments with their numbers and times, and all figures.</source>
            <translation>بازدیدها، پرونده‌ها و قرارها با شماره و زمانشان، و همهٔ آمار.</translation>
        </message>
        <message>
            <source>What visitors and staff wrote in a case that is closed, with names and contacts.</source>
            <translation>آنچه مراجعه‌کنندگان و کارکنان در پروندهٔ بسته‌شده نوشته‌اند، با نام‌ها و راه‌های تماس.</translation>
        </message>
        <message>
            <source>What was written about a merit or a measure: what it is for, replies, decisions, appeals.</source>
            <translation>آنچه دربارهٔ تشویق یا اقدام نوشته شده است: برای چه، پاسخ‌ها، تصمیم‌ها، اعتراض‌ها.</translation>
        </message>
        <message>
            <source>What was written about actions: findings, what is to be done, proofs and reasons.</source>
            <translation>آنچه دربارهٔ اقدام‌ها نوشته شده است: یافته‌ها، کارهای لازم، گواه‌ها و دلیل‌ها.</translation>
        </message>
        <message>
            <source>What was written about milestones and challenges of the branch, and the strategies.</source>
            <translation>آنچه دربارهٔ نقطه‌های عطف و چالش‌های شعبه نوشته شده، و راهکارها.</translation>
        </message>
        <message>
            <source>Who wrote a note and when, and all figures.</source>
            <translation>این‌که چه کسی و چه زمانی یادداشت نوشته است، و همهٔ آمار.</translation>
        </message>
        <message>
            <source>Words in closed cases</source>
            <translation>متن‌های پرونده‌های بسته‌شده</translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message>
            <source>Add and change people whose role may do no more, their skills and PINs.</source>
            <translation>افزودن و تغییر کارکنانی که نقششان مجوز بیشتری ندارد، با مهارت‌ها و رمزهایشان.</translation>
        </message>
        <message>
            <source>Answer calls for help and notices of devices.</source>
            <translation>پاسخ به درخواست‌های کمک و پیام‌های دستگاه‌ها.</translation>
        </message>
        <message>
            <source>Answer notices</source>
            <translation>پاسخ به پیام‌ها</translation>
        </message>
        <message>
            <source>Approve decisions, and give a colleague’s case to somebody else.</source>
            <translation>تأیید تصمیم‌ها و سپردن پروندهٔ همکار به دیگری.</translation>
        </message>
        <message>
            <source>Approve scorecards</source>
            <translation>تأیید برگه‌های ارزیابی</translation>
        </message>
        <message>
            <source>Approve scorecards that another person wrote, and decide about replies to a wave.</source>
            <translation>تأیید برگه‌های ارزیابی که فرد دیگری نوشته است و تصمیم دربارهٔ پاسخ‌ها به یک دوره.</translation>
        </message>
        <message>
            <source>Approve standards and charters</source>
            <translation>تأیید استانداردها و شناسنامه‌ها</translation>
        </message>
        <message>
            <source>Approve standards and service charters that another person wrote, return them, and end them.</source>
            <translation>تأیید استانداردها و شناسنامه‌هایی که شخص دیگری نوشته، بازگرداندن آن‌ها و پایان دادن به آن‌ها.</translation>
        </message>
        <message>
            <source>Begin a survey of staff and print its codes. Nobody sees who answered what.</source>
            <translation>آغاز نظرسنجی کارکنان و چاپ کدهای آن. هیچ‌کس نمی‌بیند چه کسی چه پاسخی داده است.</translation>
        </message>
        <message>
            <source>Begin surveys of staff</source>
            <translation>آغاز نظرسنجی کارکنان</translation>
        </message>
        <message>
            <source>Book appointments</source>
            <translation>دادن وقت قبلی</translation>
        </message>
        <message>
            <source>Book, move and cancel appointments for visitors.</source>
            <translation>دادن، جابه‌جایی و لغو وقت قبلی مراجعه‌کنندگان.</translation>
        </message>
        <message>
            <source>Change every setting of the branch.</source>
            <translation>تغییر همهٔ تنظیمات شعبه.</translation>
        </message>
        <message>
            <source>Change rights</source>
            <translation>تغییر مجوزها</translation>
        </message>
        <message>
            <source>Change services, counters, opening hours and holidays.</source>
            <translation>تغییر خدمات، باجه‌ها، ساعت کاری و تعطیلات.</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>تغییر تنظیمات</translation>
        </message>
        <message>
            <source>Close a day, and open it again.</source>
            <translation>بستن روز و باز کردن دوبارهٔ آن.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>بستن روز</translation>
        </message>
        <message>
            <source>Copy files of cases</source>
            <translation>نسخه گرفتن از فایل‌های پرونده‌ها</translation>
        </message>
        <message>
            <source>Decide about merits and measures</source>
            <translation>تصمیم دربارهٔ تشویق‌ها و اقدام‌ها</translation>
        </message>
        <message>
            <source>Decide about merits and measures that another person proposed, and about appeals. The page also asks for the right to recognise the team.</source>
            <translation>تصمیم دربارهٔ تشویق‌ها و اقدام‌هایی که فرد دیگری پیشنهاد کرده است و دربارهٔ اعتراض‌ها. برای این صفحه حق قدردانی از گروه هم لازم است.</translation>
        </message>
        <message>
            <source>Decide what each role may do, and manage everybody.</source>
            <translation>تعیین مجوزهای هر نقش و مدیریت همهٔ کارکنان.</translation>
        </message>
        <message>
            <source>Erase notes and comments</source>
            <translation>پاک کردن یادداشت‌ها و نظرها</translation>
        </message>
        <message>
            <source>Erase texts whose term is over, and those of a visitor who asks for it.</source>
            <translation>پاک کردن نوشته‌هایی که مدت نگهداری آن‌ها تمام شده، و نوشته‌های مراجعه‌کننده‌ای که این را بخواهد.</translation>
        </message>
        <message>
            <source>Fill in a scorecard openly, beside a colleague at work.</source>
            <translation>پر کردن آشکار برگهٔ ارزیابی در کنار همکارِ در حال کار.</translation>
        </message>
        <message>
            <source>Handle cases</source>
            <translation>رسیدگی به پرونده‌ها</translation>
        </message>
        <message>
            <source>Identify visitors, see their earlier visits, and keep contact data with their consent.</source>
            <translation>شناسایی مراجعه‌کنندگان، دیدن مراجعه‌های پیشین آن‌ها و نگهداری اطلاعات تماس با رضایتشان.</translation>
        </message>
        <message>
            <source>Know visitors</source>
            <translation>شناختن مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Lead improvement</source>
            <translation>هدایت بهبود</translation>
        </message>
        <message>
            <source>Lead the work on cases</source>
            <translation>سرپرستی رسیدگی به پرونده‌ها</translation>
        </message>
        <message>
            <source>Load a file with settings of the ministry or the nation, which may lock them here.</source>
            <translation>بارگذاری فایل تنظیمات وزارتخانه یا کشور، که می‌تواند آن‌ها را اینجا قفل کند.</translation>
        </message>
        <message>
            <source>Look after learning</source>
            <translation>ادارهٔ آموزش</translation>
        </message>
        <message>
            <source>Look after the roll-out</source>
            <translation>پیگیری استقرار</translation>
        </message>
        <message>
            <source>Manage devices</source>
            <translation>مدیریت دستگاه‌ها</translation>
        </message>
        <message>
            <source>Manage people</source>
            <translation>مدیریت کارکنان</translation>
        </message>
        <message>
            <source>Move waiting visitors</source>
            <translation>جابه‌جایی منتظران</translation>
        </message>
        <message>
            <source>Observe the service</source>
            <translation>مشاهدهٔ خدمت</translation>
        </message>
        <message>
            <source>Open the day summary and write notes in it.</source>
            <translation>باز کردن خلاصهٔ روز و نوشتن یادداشت در آن.</translation>
        </message>
        <message>
            <source>Print files of cases and save copies. Each copy is recorded.</source>
            <translation>چاپ فایل‌های پرونده‌ها و ذخیرهٔ نسخه‌ها. هر نسخه ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Put a waiting ticket elsewhere, and end a visit at a colleague’s counter.</source>
            <translation>جابه‌جایی نوبت منتظر و پایان دادن به مراجعه در باجهٔ همکار.</translation>
        </message>
        <message>
            <source>Recognise the team</source>
            <translation>قدردانی از گروه</translation>
        </message>
        <message>
            <source>Register requests and complaints, handle and decide them, and tell visitors the result.</source>
            <translation>ثبت درخواست‌ها و شکایت‌ها، رسیدگی و تصمیم‌گیری دربارهٔ آن‌ها و اطلاع نتیجه به مراجعه‌کنندگان.</translation>
        </message>
        <message>
            <source>Say what is above the branch and who coaches it, plan milestones, and name challenges.</source>
            <translation>تعیین نهاد بالادست شعبه و مربی آن، برنامه‌ریزی نقطه‌های عطف و نام بردن چالش‌ها.</translation>
        </message>
        <message>
            <source>See all actions of improvement, propose, accept and reject them.</source>
            <translation>دیدن همهٔ اقدام‌های بهبود، پیشنهاد، پذیرش و رد آن‌ها.</translation>
        </message>
        <message>
            <source>See and carry out one’s own actions of improvement.</source>
            <translation>دیدن و انجام اقدام‌های بهبود خود.</translation>
        </message>
        <message>
            <source>See how far each branch of this database is, and answer challenges that others named.</source>
            <translation>دیدن اینکه هر شعبهٔ این پایگاه داده تا کجا پیش رفته، و پاسخ به چالش‌هایی که دیگران نام برده‌اند.</translation>
        </message>
        <message>
            <source>See how the standards of service are kept, set goals, and write standards, charters and announcements.</source>
            <translation>دیدن اینکه استانداردهای خدمت چگونه رعایت می‌شود، تعیین هدف، و نوشتن استانداردها، شناسنامه‌های خدمات و اطلاعیه‌ها.</translation>
        </message>
        <message>
            <source>See kiosks, boards, consoles and printers, and remove old ones.</source>
            <translation>دیدن کیوسک‌ها، تابلوها، میزهای کار باجه و چاپگرها و حذف دستگاه‌های قدیمی.</translation>
        </message>
        <message>
            <source>See one’s own ratings, strengths and standards. Nobody loses this right.</source>
            <translation>دیدن امتیازها، نقاط قوت و استانداردهای خود. این حق از کسی گرفته نمی‌شود.</translation>
        </message>
        <message>
            <source>See own feedback</source>
            <translation>دیدن بازخورد خود</translation>
        </message>
        <message>
            <source>See the day</source>
            <translation>دیدن روز</translation>
        </message>
        <message>
            <source>See the history</source>
            <translation>دیدن تاریخچه</translation>
        </message>
        <message>
            <source>See the roll-out</source>
            <translation>دیدن وضعیت استقرار</translation>
        </message>
        <message>
            <source>See the strengths and weaknesses of the team, as far as ratings show them for sure, and propose merits and measures.</source>
            <translation>دیدن نقطه‌های قوت و ضعف گروه تا جایی که ارزیابی‌ها بی‌تردید نشان می‌دهند، و پیشنهاد تشویق‌ها و اقدام‌ها.</translation>
        </message>
        <message>
            <source>See who changed what in the set-up, and undo a change.</source>
            <translation>دیدن اینکه چه کسی چه چیزی را در پیکربندی شعبه تغییر داده است، و لغو تغییر.</translation>
        </message>
        <message>
            <source>Serve visitors</source>
            <translation>خدمت به مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Set up competencies, record what people have shown, plan training, and publish guides.</source>
            <translation>تنظیم شایستگی‌ها، ثبت گواهی‌ها، برنامه‌ریزی آموزش و انتشار راهنماها.</translation>
        </message>
        <message>
            <source>Set up the branch</source>
            <translation>پیکربندی شعبه</translation>
        </message>
        <message>
            <source>Sign colleagues out</source>
            <translation>خارج کردن همکاران</translation>
        </message>
        <message>
            <source>Sign in at a counter, call and serve visitors.</source>
            <translation>ورود در باجه، فراخواندن و خدمت به مراجعه‌کنندگان.</translation>
        </message>
        <message>
            <source>Sign out a colleague who forgot to do so.</source>
            <translation>خارج کردن همکاری که فراموش کرده است خارج شود.</translation>
        </message>
        <message>
            <source>Take over settings from above</source>
            <translation>پذیرفتن تنظیمات بالادست</translation>
        </message>
        <message>
            <source>Take part in improvement</source>
            <translation>مشارکت در بهبود</translation>
        </message>
        <message>
            <source>Write scorecards</source>
            <translation>نوشتن برگه‌های ارزیابی</translation>
        </message>
        <message>
            <source>Write scorecards, import released waves of mystery shopping, and reply to them.</source>
            <translation>نوشتن برگه‌های ارزیابی، وارد کردن دوره‌های منتشرشده و پاسخ به آن‌ها.</translation>
        </message>
        <message>
            <source>Write standards and charters</source>
            <translation>نوشتن استانداردها و شناسنامه‌ها</translation>
        </message>
    </context>
    <context>
        <name>rollout</name>
        <message numerus="yes">
            <source>%n branches</source>
            <translation>
                <numerusform>%n شعبه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things in the set-up; see Readiness</source>
            <translation>
                <numerusform>%n مورد در پیکربندی؛ «آمادگی» را ببینید</numerusform>
            </translation>
        </message>
        <message>
            <source>A milestone is reached</source>
            <translation>نقطهٔ عطف رسید</translation>
        </message>
        <message>
            <source>Another person answers with a strategy within ten working days.</source>
            <translation>شخص دیگری ظرف ده روز کاری با راهکاری پاسخ می‌دهد.</translation>
        </message>
        <message>
            <source>Answer with a strategy</source>
            <translation>پاسخ با راهکار</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>ارزیابی‌شده</translation>
        </message>
        <message>
            <source>Attained</source>
            <translation>به‌دست‌آمده</translation>
        </message>
        <message>
            <source>Both pillars are alike; neither holds the branch back.</source>
            <translation>هر دو پایه هم‌سطح‌اند؛ هیچ‌یک شعبه را عقب نگه نمی‌دارد.</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>شعبه</translation>
        </message>
        <message>
            <source>Branches with the same code are shown together.</source>
            <translation>شعبه‌هایی که کد یکسان دارند با هم نشان داده می‌شوند.</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>تا چه روزی</translation>
        </message>
        <message>
            <source>Cases that met their standard, four weeks</source>
            <translation>موارد مطابق استاندارد، چهار هفته</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>چالش</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>چالش‌ها</translation>
        </message>
        <message>
            <source>Checked actions with a sure effect, one year</source>
            <translation>اقدام‌های بررسی‌شده با اثر قطعی، یک سال</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>مربی</translation>
        </message>
        <message>
            <source>Coach of the branch</source>
            <translation>مربی شعبه</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Code of the excellence unit</source>
            <translation>کد واحد کیفیت خدمت</translation>
        </message>
        <message>
            <source>Code of the ministry</source>
            <translation>کد وزارتخانه</translation>
        </message>
        <message>
            <source>Competencies that services ask for and that are valid</source>
            <translation>شایستگی‌های معتبری که خدمات می‌طلبند</translation>
        </message>
        <message>
            <source>Counts from … to</source>
            <translation>از … تا … به شمار می‌آید</translation>
        </message>
        <message>
            <source>Drop a milestone</source>
            <translation>لغو نقطهٔ عطف</translation>
        </message>
        <message>
            <source>Equipped</source>
            <translation>آماده</translation>
        </message>
        <message>
            <source>Excellence unit</source>
            <translation>واحد کیفیت خدمت</translation>
        </message>
        <message>
            <source>Facts there now up to</source>
            <translation>واقعیت‌ها اکنون تا</translation>
        </message>
        <message>
            <source>Filled posts</source>
            <translation>پست‌های پر</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>کف</translation>
        </message>
        <message>
            <source>Guides in force that were read</source>
            <translation>راهنماهای در حال اجرا که خوانده شده‌اند</translation>
        </message>
        <message>
            <source>How far each branch is follows from facts; nobody types a stage.</source>
            <translation>مرحلهٔ هر شعبه از واقعیت‌ها به دست می‌آید؛ هیچ‌کس آن را دستی وارد نمی‌کند.</translation>
        </message>
        <message>
            <source>Improving</source>
            <translation>در حال بهبود</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>سنجه</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>در حال سنجش</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>نقطهٔ عطف</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>نقطه‌های عطف</translation>
        </message>
        <message>
            <source>Ministries, units and branches</source>
            <translation>وزارتخانه‌ها، واحدها و شعبه‌ها</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>وزارتخانه</translation>
        </message>
        <message>
            <source>Ministry, unit, coach and posts</source>
            <translation>وزارتخانه، واحد، مربی و پست‌ها</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Name a challenge</source>
            <translation>نام بردن چالش</translation>
        </message>
        <message>
            <source>Name of the excellence unit</source>
            <translation>نام واحد کیفیت خدمت</translation>
        </message>
        <message>
            <source>Name of the ministry</source>
            <translation>نام وزارتخانه</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>نام‌گذاری‌شده</translation>
        </message>
        <message>
            <source>People</source>
            <translation>کارکنان</translation>
        </message>
        <message>
            <source>People with a merit, one year</source>
            <translation>افراد دارای تشویق، یک سال</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>عملکرد</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>پایه</translation>
        </message>
        <message>
            <source>Plan a milestone</source>
            <translation>برنامه‌ریزی نقطهٔ عطف</translation>
        </message>
        <message>
            <source>Planned training that was done, one year</source>
            <translation>آموزش برنامه‌ریزی‌شده‌ای که انجام شد، یک سال</translation>
        </message>
        <message>
            <source>Posts of the branch</source>
            <translation>پست‌های سازمانی شعبه</translation>
        </message>
        <message>
            <source>Ratings with one of the two better faces, four weeks</source>
            <translation>امتیازهای دو چهرهٔ بهتر، چهار هفته</translation>
        </message>
        <message>
            <source>Reached?</source>
            <translation>رسیده؟</translation>
        </message>
        <message>
            <source>Reading the branches</source>
            <translation>در حال خواندن شعبه‌ها</translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>استقرار</translation>
        </message>
        <message>
            <source>Score of the last final wave</source>
            <translation>امتیاز آخرین دورهٔ نهایی</translation>
        </message>
        <message>
            <source>Settings that differ from above</source>
            <translation>تنظیمات متفاوت با بالادست</translation>
        </message>
        <message>
            <source>Something is missing again</source>
            <translation>دوباره چیزی کم است</translation>
        </message>
        <message>
            <source>Staffed</source>
            <translation>دارای نیرو</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>مرحله</translation>
        </message>
        <message>
            <source>Stages of the branch</source>
            <translation>مرحله‌های شعبه</translation>
        </message>
        <message>
            <source>State of the branch: of “{pillar}” nothing is measured yet.</source>
            <translation>وضعیت شعبه: از پایهٔ «{pillar}» هنوز چیزی سنجیده نشده است.</translation>
        </message>
        <message>
            <source>State of the branch: {points} of 100, by its weaker pillar, “{pillar}”.</source>
            <translation>وضعیت شعبه: {points} از 100، بر پایهٔ ضعیف‌تر آن، «{pillar}».</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>راهکار</translation>
        </message>
        <message>
            <source>Survey of staff: answers that agree</source>
            <translation>نظرسنجی کارکنان: پاسخ‌های موافق</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>The roll-out of this branch is saved.</source>
            <translation>داده‌های استقرار این شعبه ذخیره شد.</translation>
        </message>
        <message>
            <source>The stages are from that time.</source>
            <translation>مرحله‌ها مربوط به همان زمان است.</translation>
        </message>
        <message>
            <source>The text was erased.</source>
            <translation>متن پاک شده است.</translation>
        </message>
        <message>
            <source>They are filled when so many people of the list People work here.</source>
            <translation>وقتی این شمار از فهرست «افراد» اینجا کار کنند، پر به شمار می‌آیند.</translation>
        </message>
        <message>
            <source>Two pillars</source>
            <translation>دو پایه</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Visits within the promised wait, four weeks</source>
            <translation>مراجعه‌های در زمان تعهدشدهٔ انتظار، چهار هفته</translation>
        </message>
        <message>
            <source>What is difficult</source>
            <translation>چه چیزی دشوار است</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>آنچه از آن می‌دانیم</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>آنچه کم است</translation>
        </message>
        <message>
            <source>What is there</source>
            <translation>آنچه هست</translation>
        </message>
        <message>
            <source>What is to be reached</source>
            <translation>چه باید به دست آید</translation>
        </message>
        <message>
            <source>a coach who works here</source>
            <translation>مربی‌ای که اینجا کار می‌کند</translation>
        </message>
        <message>
            <source>a set-up in which nothing is missing</source>
            <translation>پیکربندی بدون کمبود</translation>
        </message>
        <message>
            <source>actions with a sure effect: {have} of {need}</source>
            <translation>اقدام‌های با اثر قطعی: {have} از {need}</translation>
        </message>
        <message>
            <source>answered on {day}</source>
            <translation>پاسخ داده شد در {day}</translation>
        </message>
        <message>
            <source>answered on {day} by {name}</source>
            <translation>پاسخ {name} در {day}</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>نام برده شد در {day}</translation>
        </message>
        <message>
            <source>asked on {day} by {name}</source>
            <translation>{name} آن را در {day} نام برد</translation>
        </message>
        <message>
            <source>everything is there; noted tonight</source>
            <translation>همه چیز هست؛ امشب ثبت می‌شود</translation>
        </message>
        <message>
            <source>filled posts: {have} of {need}</source>
            <translation>پست‌های پر: {have} از {need}</translation>
        </message>
        <message>
            <source>final waves of mystery shopping: {have} of {need}</source>
            <translation>دوره‌های نهایی بازدید پنهان: {have} از {need}</translation>
        </message>
        <message>
            <source>how many posts the branch has</source>
            <translation>شمار پست‌های شعبه</translation>
        </message>
        <message>
            <source>measured standards in force for four weeks: {have} of {need}</source>
            <translation>استانداردهای سنجیدنی که چهار هفته در حال اجرا هستند: {have} از {need}</translation>
        </message>
        <message>
            <source>ministry and unit</source>
            <translation>وزارتخانه و واحد کیفیت خدمت</translation>
        </message>
        <message>
            <source>next: {stage}</source>
            <translation>بعدی: {stage}</translation>
        </message>
        <message>
            <source>no longer wanted</source>
            <translation>دیگر خواسته نیست</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>آغاز نشده</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>هنوز نه</translation>
        </message>
        <message>
            <source>now: {stage}</source>
            <translation>اکنون: {stage}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>دیرکرده</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>گذرانده شد</translation>
        </message>
        <message>
            <source>passed on {day}</source>
            <translation>گذرانده شد در {day}</translation>
        </message>
        <message>
            <source>passed on {day}, but something is missing again</source>
            <translation>گذرانده شد در {day}، اما دوباره چیزی کم است</translation>
        </message>
        <message>
            <source>passed, but something is missing again</source>
            <translation>گذرانده شد، اما دوباره چیزی کم است</translation>
        </message>
        <message>
            <source>reached on {day}</source>
            <translation>رسیده در {day}</translation>
        </message>
        <message>
            <source>reached on {day}, says {name}</source>
            <translation>رسیده در {day}؛ به گفتهٔ {name}</translation>
        </message>
        <message>
            <source>signed reviews of a quarter: {have} of {need}</source>
            <translation>بازبینی‌های امضاشدهٔ سه‌ماهه: {have} از {need}</translation>
        </message>
        <message>
            <source>still to be reached</source>
            <translation>در پیش</translation>
        </message>
        <message>
            <source>the strategy is overdue</source>
            <translation>راهکار دیر کرده است</translation>
        </message>
        <message>
            <source>too little known</source>
            <translation>دانسته‌ها اندک است</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>تا {day}</translation>
        </message>
        <message>
            <source>waits for a strategy</source>
            <translation>در انتظار راهکار</translation>
        </message>
        <message>
            <source>waits for a strategy until {day}</source>
            <translation>در انتظار راهکار تا {day}</translation>
        </message>
        <message>
            <source>{filled} of {posts}</source>
            <translation>{filled} از {posts}</translation>
        </message>
        <message>
            <source>{floor} to {target}</source>
            <translation>{floor} تا {target}</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <source>{known} of {all} measures have a value</source>
            <translation>{known} سنجه از {all} مقدار دارد</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} از 100</translation>
        </message>
        <message>
            <source>{stage}: {state}. Missing: {missing}</source>
            <translation>{stage}: {state}. کم است: {missing}</translation>
        </message>
        <message>
            <source>{title}: {branch}</source>
            <translation>{title}: {branch}</translation>
        </message>
    </context>
    <context>
        <name>scorecards</name>
        <message numerus="yes">
            <source>%n so far; results are shown from {least} on</source>
            <translation>
                <numerusform>تاکنون %n؛ نتیجه‌ها از {least} به بالا نشان داده می‌شوند</numerusform>
            </translation>
        </message>
        <message>
            <source>1: very poor</source>
            <translation>1: بسیار بد</translation>
        </message>
        <message>
            <source>2: poor</source>
            <translation>2: بد</translation>
        </message>
        <message>
            <source>3: fair</source>
            <translation>3: متوسط</translation>
        </message>
        <message>
            <source>4: good</source>
            <translation>4: خوب</translation>
        </message>
        <message>
            <source>5: very good</source>
            <translation>5: بسیار خوب</translation>
        </message>
        <message>
            <source>A scorecard says what a visit is checked for, and what each item counts.</source>
            <translation>برگهٔ ارزیابی می‌گوید در هر بازدید چه چیزی بررسی می‌شود و وزن هر بند چقدر است.</translation>
        </message>
        <message>
            <source>A try: nothing of it is saved.</source>
            <translation>برای آزمایش: چیزی از آن ذخیره نمی‌شود.</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>افزودن بخش</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>افزودن بند</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>As it is filled in</source>
            <translation>چنان‌که پر می‌شود</translation>
        </message>
        <message>
            <source>As soon as a scorecard is in force, it can be filled in here.</source>
            <translation>همین که برگهٔ ارزیابی معتبر شود، می‌توان آن را اینجا پر کرد.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حیاتی</translation>
        </message>
        <message>
            <source>Critical: if this fails, the score is 59 at most.</source>
            <translation>حیاتی: اگر انجام نشود، امتیاز دست بالا 59 است.</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>مصداق ندارد</translation>
        </message>
        <message>
            <source>End the scorecard</source>
            <translation>پایان دادن به برگهٔ ارزیابی</translation>
        </message>
        <message>
            <source>Failed in {some} of {all}</source>
            <translation>انجام نشد: {some} از {all}</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>پر کردن</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>نخستین روز بدون آن</translation>
        </message>
        <message>
            <source>For example counter-visit. It stays the same in all versions.</source>
            <translation>برای نمونه counter-visit. در همهٔ نسخه‌ها همان می‌ماند.</translation>
        </message>
        <message>
            <source>Form to print (PDF)</source>
            <translation>فرم چاپی (PDF)</translation>
        </message>
        <message>
            <source>From 5 (best) to 1</source>
            <translation>از 5 (بهترین) تا 1</translation>
        </message>
        <message>
            <source>Fully</source>
            <translation>کامل</translation>
        </message>
        <message>
            <source>Fully, partly or not</source>
            <translation>کامل، تا حدی یا هیچ</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>چگونه پاسخ داده می‌شود</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>معتبر از</translation>
        </message>
        <message>
            <source>It stays the same in all versions, so that waves can be compared.</source>
            <translation>در همهٔ نسخه‌ها همان می‌ماند تا دوره‌ها قابل مقایسه باشند.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>بندها</translation>
        </message>
        <message>
            <source>May not apply</source>
            <translation>شاید مصداق نداشته باشد</translation>
        </message>
        <message>
            <source>Name of the scorecard</source>
            <translation>نام برگهٔ ارزیابی</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>برگهٔ ارزیابی تازه</translation>
        </message>
        <message>
            <source>New scorecard: {code}</source>
            <translation>برگهٔ ارزیابی تازه: {code}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>No scorecard is in force</source>
            <translation>هیچ برگهٔ ارزیابی معتبر نیست</translation>
        </message>
        <message>
            <source>No scorecards yet</source>
            <translation>هنوز برگهٔ ارزیابی نیست</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>Observation: {card}</source>
            <translation>مشاهده: {card}</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>مشاهده‌ها</translation>
        </message>
        <message>
            <source>Observations in the last half year</source>
            <translation>مشاهده‌های نیم‌سال گذشته</translation>
        </message>
        <message>
            <source>Openly, beside a colleague who knows it. Nothing is kept about who was at work, and no figure about a person is made.</source>
            <translation>آشکارا، در کنار همکاری که از آن آگاه است. اینکه چه کسی سر کار بود نگهداری نمی‌شود و رقمی دربارهٔ افراد ساخته نمی‌شود.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>تا حدی</translation>
        </message>
        <message>
            <source>Reading the scorecards</source>
            <translation>برگه‌های ارزیابی خوانده می‌شوند</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Score of the observations</source>
            <translation>امتیاز مشاهده‌ها</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>برگهٔ ارزیابی</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>برگه‌های ارزیابی</translation>
        </message>
        <message>
            <source>Scorecards in force</source>
            <translation>برگه‌های معتبر</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>بخش‌ها</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>استاندارد</translation>
        </message>
        <message>
            <source>The answer “does not apply” is offered and takes the item out of the score.</source>
            <translation>پاسخ «مصداق ندارد» پیشنهاد می‌شود و بند را از امتیاز بیرون می‌گذارد.</translation>
        </message>
        <message>
            <source>The observation was saved.</source>
            <translation>مشاهده ذخیره شد.</translation>
        </message>
        <message>
            <source>Title of the section</source>
            <translation>عنوان بخش</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: nothing is scored by another version afterwards.</source>
            <translation>زودتر از فردا نه: هیچ چیز بعداً با نسخهٔ دیگری امتیاز نمی‌گیرد.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>وزن</translation>
        </message>
        <message>
            <source>What is known of this scorecard</source>
            <translation>آنچه از این برگهٔ ارزیابی می‌دانیم</translation>
        </message>
        <message>
            <source>What observations say together</source>
            <translation>آنچه مشاهده‌ها با هم می‌گویند</translation>
        </message>
        <message>
            <source>What the item counts in its section.</source>
            <translation>وزن بند در بخش خود.</translation>
        </message>
        <message>
            <source>What the section counts in the whole score.</source>
            <translation>وزن بخش در امتیاز کل.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>به چه باید نگاه کرد</translation>
        </message>
        <message>
            <source>What was seen, without names</source>
            <translation>آنچه دیده شد، بدون نام</translation>
        </message>
        <message>
            <source>Which promise of the branch it shows.</source>
            <translation>کدام تعهد شعبه را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>بله یا خیر</translation>
        </message>
        <message>
            <source>a code of its own for every item</source>
            <translation>کد جداگانه برای هر بند</translation>
        </message>
        <message>
            <source>a code of its own for every section</source>
            <translation>کد جداگانه برای هر بخش</translation>
        </message>
        <message>
            <source>an item in every section</source>
            <translation>دست‌کم یک بند در هر بخش</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>حیاتی</translation>
        </message>
        <message>
            <source>may not apply</source>
            <translation>شاید مصداق نداشته باشد</translation>
        </message>
        <message>
            <source>standards that exist</source>
            <translation>استانداردهایی که وجود دارند</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>وزن {weight}</translation>
        </message>
        <message>
            <source>{item} ({details})</source>
            <translation>{item} ({details})</translation>
        </message>
        <message>
            <source>{score} points; {band}</source>
            <translation>{score} امتیاز؛ {band}</translation>
        </message>
        <message>
            <source>{score} points; {band}; surely between {low} and {high}</source>
            <translation>{score} امتیاز؛ {band}؛ با اطمینان میان {low} و {high}</translation>
        </message>
        <message>
            <source>{section}, weight {weight}</source>
            <translation>{section}، وزن {weight}</translation>
        </message>
    </context>
    <context>
        <name>server</name>
        <message>
            <source>A page that was only half written cannot be repaired (full_page_writes is off). Set full_page_writes = on in postgresql.conf and reload the server.</source>
            <translation>صفحه‌ای که نیمه‌کاره نوشته شده باشد تعمیرپذیر نیست (full_page_writes خاموش است). در postgresql.conf مقدار full_page_writes = on را بگذارید و تنظیمات سرور را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the identity of the server is not checked, so another computer could pretend to be the server. Use sslmode=verify-full in the address.</source>
            <translation>ارتباط رمزگذاری شده است، ولی هویت سرور بررسی نمی‌شود و رایانهٔ دیگری می‌تواند خود را به‌جای سرور جا بزند. در نشانی از sslmode=verify-full استفاده کنید.</translation>
        </message>
        <message>
            <source>The connection to the server is not encrypted: anyone on the network can read it. Remove sslmode from the address and switch TLS on at the server.</source>
            <translation>ارتباط با سرور رمزگذاری نشده است: هر کسی در شبکه می‌تواند آن را بخواند. sslmode را از نشانی حذف کنید و TLS را در سرور روشن کنید.</translation>
        </message>
        <message>
            <source>The database does not keep texts as UTF-8, so letters of some languages may be lost. Make a new database with ENCODING 'UTF8' and move the branch there.</source>
            <translation>پایگاه داده متن‌ها را با UTF-8 نگه نمی‌دارد و ممکن است حرف‌های برخی زبان‌ها از دست برود. پایگاه دادهٔ تازه‌ای با ENCODING 'UTF8' بسازید و شعبه را به آن منتقل کنید.</translation>
        </message>
        <message>
            <source>The server confirms before the data is on the disk (synchronous_commit is off): a power cut may lose the latest tickets. Set synchronous_commit = on in postgresql.conf and reload the server.</source>
            <translation>سرور پیش از رسیدن داده‌ها به دیسک تأیید می‌کند (synchronous_commit خاموش است): با قطع برق ممکن است آخرین نوبت‌ها از دست بروند. در postgresql.conf مقدار synchronous_commit = on را بگذارید و تنظیمات سرور را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>The server does not wait for its disk (fsync is off): a power cut may destroy the database. Set fsync = on in postgresql.conf and reload the server.</source>
            <translation>سرور منتظر نوشته‌شدن روی دیسک نمی‌ماند (fsync خاموش است): قطع برق ممکن است پایگاه داده را از بین ببرد. در postgresql.conf مقدار fsync = on را بگذارید و تنظیمات سرور را دوباره بخوانید.</translation>
        </message>
        <message>
            <source>The server would not notice damaged pages on its disk (data checksums are off). Stop the server once and run pg_checksums --enable.</source>
            <translation>سرور صفحه‌های آسیب‌دیدهٔ دیسک خود را متوجه نمی‌شود (جمع‌آزمای داده‌ها خاموش است). سرور را یک بار متوقف کنید و pg_checksums --enable را اجرا کنید.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>8 to 12 digits with which staff close a kiosk: five touches of the upper corner beside the name, then the code. Empty: kiosks cannot be closed on their screen.</source>
            <translation>8 تا 12 رقم که کارکنان با آن کیوسک را می‌بندند: پنج لمس گوشهٔ بالا کنار نام، سپس کد. خالی: کیوسک از روی صفحه‌اش بسته نمی‌شود.</translation>
        </message>
        <message>
            <source>A PNG or JPEG file. Slips and the first line of kiosk and board show it.</source>
            <translation>فایل PNG یا JPEG. روی برگه‌های نوبت و در سطر بالای کیوسک و تابلو دیده می‌شود.</translation>
        </message>
        <message>
            <source>A branch that is open at {time} first works until it closes.</source>
            <translation>اگر شعبه در ساعت {time} باز باشد، روز هنگام پایان کار بسته می‌شود.</translation>
        </message>
        <message>
            <source>A kiosk uses it from its next start.</source>
            <translation>کیوسک آن را از اجرای بعدی به کار می‌برد.</translation>
        </message>
        <message>
            <source>About cases with an e-mail address, and about appointments to known visitors who agreed to it. The maintenance service sends them.</source>
            <translation>دربارهٔ پرونده‌هایی که نشانی ایمیل دارند و دربارهٔ وقت‌ها به مراجعه‌کنندگان شناخته‌شده‌ای که موافق‌اند. سرویس نگهداری آن‌ها را می‌فرستد.</translation>
        </message>
        <message>
            <source>Above the calls</source>
            <translation>بالای فراخوان‌ها</translation>
        </message>
        <message>
            <source>Address in the QR code</source>
            <translation>نشانی در کد QR</translation>
        </message>
        <message>
            <source>Address of the sender</source>
            <translation>نشانی فرستنده</translation>
        </message>
        <message>
            <source>Advice for a missed number</source>
            <translation>راهنمای نوبت گذشته</translation>
        </message>
        <message>
            <source>After the visitor’s own language, if it is another one and few calls wait.</source>
            <translation>پس از زبان مراجعه‌کننده، اگر زبان دیگری باشد و فراخوان‌های کمی در انتظار باشند.</translation>
        </message>
        <message>
            <source>After this delay an appointment is an ordinary ticket, minutes</source>
            <translation>پس از این تأخیر، وقت قبلی نوبت عادی می‌شود، دقیقه</translation>
        </message>
        <message>
            <source>All places of a period begin at the same time.</source>
            <translation>همهٔ جاهای یک بازه در یک ساعت آغاز می‌شوند.</translation>
        </message>
        <message>
            <source>And one more beside it, so that it cannot be worked out from the totals.</source>
            <translation>و یکی دیگر در کنار آن، تا از جمع‌ها به دست نیاید.</translation>
        </message>
        <message>
            <source>Anonymous complaints are answered</source>
            <translation>به شکایت‌های ناشناس پاسخ داده می‌شود</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>وقت‌های قبلی</translation>
        </message>
        <message>
            <source>Before opening, {time} belongs to the day before; that day is closed.</source>
            <translation>پیش از شروع کار، ساعت {time} به روز قبل تعلق دارد؛ همان روز بسته می‌شود.</translation>
        </message>
        <message>
            <source>Below the calls</source>
            <translation>زیر فراخوان‌ها</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>آبی</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>تابلو</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>قهوه‌ای</translation>
        </message>
        <message>
            <source>Button “{name}”</source>
            <translation>دکمهٔ «{name}»</translation>
        </message>
        <message>
            <source>By the promised wait</source>
            <translation>بر پایهٔ زمان انتظار تعهدشده</translation>
        </message>
        <message>
            <source>By the promised wait: time after which anyone is next, minutes</source>
            <translation>بر پایهٔ زمان تعهدشده: زمانی که پس از آن هر کس نفر بعدی است (دقیقه)</translation>
        </message>
        <message>
            <source>By the promised wait: weight of a minute waited with an appointment</source>
            <translation>بر پایهٔ زمان تعهدشده: وزن هر دقیقه انتظار با وقت قبلی</translation>
        </message>
        <message>
            <source>Calendar of Arabic pages</source>
            <translation>تقویم صفحه‌های عربی</translation>
        </message>
        <message>
            <source>Calendar of Persian pages</source>
            <translation>تقویم صفحه‌های فارسی</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>فراخوان</translation>
        </message>
        <message>
            <source>Calls are also spoken in the branch’s language</source>
            <translation>فراخوان‌ها به زبان شعبه هم گفته می‌شوند</translation>
        </message>
        <message>
            <source>Calls before a number counts as missed</source>
            <translation>تعداد فراخوان پیش از ثبت به‌عنوان نوبت گذشته</translation>
        </message>
        <message>
            <source>Colours of the board</source>
            <translation>رنگ‌های تابلو</translation>
        </message>
        <message>
            <source>Colours of the counter consoles</source>
            <translation>رنگ‌های میز کار باجه‌ها</translation>
        </message>
        <message>
            <source>Colours of the kiosk</source>
            <translation>رنگ‌های کیوسک</translation>
        </message>
        <message>
            <source>Colours, digits and names</source>
            <translation>رنگ‌ها، رقم‌ها و نام‌ها</translation>
        </message>
        <message>
            <source>Comments of visitors are kept, days</source>
            <translation>مدت نگهداری نظر مراجعه‌کنندگان (روز)</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>شکایت‌ها</translation>
        </message>
        <message>
            <source>Contact of the branch</source>
            <translation>راه تماس با شعبه</translation>
        </message>
        <message>
            <source>Contrast only {ratio} to 1 on light screens; letters need {least} to 1. The screens show the darker {used} ({used_ratio} to 1).</source>
            <translation>تضاد روی صفحه‌های روشن فقط {ratio} به 1 است؛ حروف به {least} به 1 نیاز دارند. صفحه‌ها رنگ تیره‌تر {used} را نشان می‌دهند ({used_ratio} به 1).</translation>
        </message>
        <message>
            <source>Contrast {ratio} to 1 on light screens: easy to read.</source>
            <translation>تضاد روی صفحه‌های روشن {ratio} به 1 است: خواندن آسان است.</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>هزینهٔ یک پرونده</translation>
        </message>
        <message>
            <source>Country, for its public holidays</source>
            <translation>کشور، برای تعطیلات رسمی آن</translation>
        </message>
        <message>
            <source>Ctrl with an arrow key moves a part. What is empty takes no paper.</source>
            <translation>کلید Ctrl با کلید جهت، هر بخش را جابه‌جا می‌کند. بخش خالی روی کاغذ جا نمی‌گیرد.</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>رنگ‌های تیره</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>روز و ساعت</translation>
        </message>
        <message>
            <source>Digits of the language</source>
            <translation>ارقام همان زبان</translation>
        </message>
        <message>
            <source>Digits on Persian and Arabic pages</source>
            <translation>ارقام در صفحه‌های فارسی و عربی</translation>
        </message>
        <message>
            <source>Distance from the board to the farthest seat, metres</source>
            <translation>فاصلهٔ تابلو تا دورترین صندلی (متر)</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>مدارک لازم</translation>
        </message>
        <message>
            <source>E-mail to visitors</source>
            <translation>ایمیل به مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Each console can change between light and dark for itself.</source>
            <translation>در هر میز کار می‌توان رنگ روشن یا تیره را جداگانه انتخاب کرد.</translation>
        </message>
        <message>
            <source>Each day is closed at {time}.</source>
            <translation>هر روز ساعت {time} بسته می‌شود.</translation>
        </message>
        <message>
            <source>Empty: the server asks for no password. It is kept on the computer of the maintenance service.</source>
            <translation>خالی: سرور گذرواژه نمی‌خواهد. گذرواژه در رایانهٔ سرویس نگهداری می‌ماند.</translation>
        </message>
        <message>
            <source>Exit code of the kiosks</source>
            <translation>کد خروج کیوسک‌ها</translation>
        </message>
        <message>
            <source>Figures from fewer cases are marked as weak</source>
            <translation>آمار با موارد کمتر از این، کم‌اعتبار علامت می‌خورد</translation>
        </message>
        <message>
            <source>Figures, closing and backups</source>
            <translation>آمار، بستن روز و نسخه‌های پشتیبان</translation>
        </message>
        <message>
            <source>Files of cases</source>
            <translation>فایل‌های پرونده‌ها</translation>
        </message>
        <message>
            <source>Files of closed cases are kept, days (0: without limit)</source>
            <translation>مدت نگهداری فایل‌های پرونده‌های بسته، روز (0: بدون محدودیت)</translation>
        </message>
        <message>
            <source>Folders of the scanners</source>
            <translation>پوشه‌های اسکنرها</translation>
        </message>
        <message>
            <source>For example a welcome. May be empty; at most 200 characters.</source>
            <translation>برای نمونه خوشامدگویی. می‌تواند خالی باشد؛ حداکثر 200 نویسه.</translation>
        </message>
        <message>
            <source>For example kk,ru,en. The kiosk offers these languages, the board shows them in turn.</source>
            <translation>برای نمونه kk,ru,en. کیوسک این زبان‌ها را پیشنهاد می‌کند و تابلو آن‌ها را به‌نوبت نشان می‌دهد.</translation>
        </message>
        <message>
            <source>For example kk,ru. Empty: the languages for visitors.</source>
            <translation>برای نمونه kk,ru. خالی: زبان‌های مراجعه‌کنندگان.</translation>
        </message>
        <message>
            <source>For example mail.example.org. Without it nothing is sent.</source>
            <translation>برای نمونه mail.example.org. بدون آن چیزی فرستاده نمی‌شود.</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100. Empty: slips become files. It takes effect at the next start.</source>
            <translation>برای نمونه network:192.0.2.10:9100. اگر خالی باشد، برگه‌ها فایل می‌شوند. از اجرای بعدی اثر می‌کند.</translation>
        </message>
        <message>
            <source>For example where to complain. May be empty; at most 200 characters.</source>
            <translation>برای نمونه محل ثبت شکایت. می‌تواند خالی باشد؛ حداکثر 200 نویسه.</translation>
        </message>
        <message>
            <source>For example {address}. Empty: no code.</source>
            <translation>برای نمونه {address}. اگر خالی باشد، کدی چاپ نمی‌شود.</translation>
        </message>
        <message>
            <source>For the same telephone number or the same known visitor.</source>
            <translation>برای یک شمارهٔ تلفن یا یک مراجعه‌کنندهٔ شناخته‌شده.</translation>
        </message>
        <message>
            <source>From 0 to 100. 0: no sound.</source>
            <translation>از 0 تا 100. 0: بی‌صدا.</translation>
        </message>
        <message>
            <source>From 1 to 12, as many as fit. Fewer calls are shown in larger letters.</source>
            <translation>از 1 تا 12، به اندازه‌ای که جا شود. هرچه فراخوان‌ها کمتر باشد، حروف درشت‌تر است.</translation>
        </message>
        <message>
            <source>From 5 to 60. Each language is shown for two pages.</source>
            <translation>از 5 تا 60. هر زبان در دو صفحهٔ پیاپی نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>From 60 to 150. 100 is calm speech.</source>
            <translation>از 60 تا 150. 100 گفتار آرام است.</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>سبز</translation>
        </message>
        <message>
            <source>Gregorian calendar</source>
            <translation>تقویم میلادی</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>خاکستری</translation>
        </message>
        <message>
            <source>Height of the board’s lowest letters above the floor, metres</source>
            <translation>ارتفاع پایین‌ترین حروف تابلو از کف، متر</translation>
        </message>
        <message>
            <source>Hour at which the day is closed automatically (empty: never)</source>
            <translation>ساعت بسته شدن خودکار روز (خالی: هرگز)</translation>
        </message>
        <message>
            <source>Hour of the daily backup (empty: never)</source>
            <translation>ساعت پشتیبان‌گیری روزانه (خالی: هرگز)</translation>
        </message>
        <message>
            <source>How many backups are kept</source>
            <translation>تعداد نسخه‌های پشتیبانی که نگه داشته می‌شود</translation>
        </message>
        <message>
            <source>How many days ahead can be booked</source>
            <translation>تا چند روز آینده می‌توان وقت گرفت</translation>
        </message>
        <message>
            <source>How many may pass one waiting person</source>
            <translation>چند نفر می‌توانند از یک منتظر جلو بیفتند</translation>
        </message>
        <message>
            <source>How often a call is spoken</source>
            <translation>تعداد دفعات اعلام صوتی فراخوان</translation>
        </message>
        <message>
            <source>How often a called number may go back to the queue</source>
            <translation>تعداد دفعات بازگشت نوبت فراخوانده‌شده به صف</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors are kept after the last visit, days</source>
            <translation>مدت نگهداری شناسه‌ها و راه‌های تماس مراجعه‌کنندگان پس از آخرین مراجعه، روز</translation>
        </message>
        <message>
            <source>If not, they are decided and then closed without looking for the visitor.</source>
            <translation>اگر نه، دربارهٔ آن‌ها تصمیم گرفته و بدون جست‌وجوی مراجعه‌کننده بسته می‌شوند.</translation>
        </message>
        <message>
            <source>In order of arrival</source>
            <translation>به ترتیب ورود</translation>
        </message>
        <message>
            <source>In your own currency.</source>
            <translation>به واحد پول خودتان.</translation>
        </message>
        <message>
            <source>In your own currency. 0: not set. Without any rate the cost of a case is not shown.</source>
            <translation>به واحد پول خودتان. 0 یعنی تعیین نشده. بدون نرخ، هزینهٔ پرونده نشان داده نمی‌شود.</translation>
        </message>
        <message>
            <source>In your own currency. Another manager approves what is above it.</source>
            <translation>به واحد پول خودتان. بالاتر از آن را مدیر دیگری تأیید می‌کند.</translation>
        </message>
        <message>
            <source>It prints the papers of cases. Empty: the printer of the kiosk, if it is on the network.</source>
            <translation>رسید درخواست‌ها را چاپ می‌کند. خالی: چاپگر کیوسک، اگر در شبکه باشد.</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>کیوسک</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>زبان‌های مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Languages of the board</source>
            <translation>زبان‌های تابلو</translation>
        </message>
        <message>
            <source>Last calls on the board, at most</source>
            <translation>حداکثر فراخوان‌های اخیر روی تابلو</translation>
        </message>
        <message>
            <source>Latin digits</source>
            <translation>ارقام لاتین</translation>
        </message>
        <message>
            <source>Length of one appointment period, minutes</source>
            <translation>طول هر بازهٔ وقت‌دهی، دقیقه</translation>
        </message>
        <message>
            <source>Letters that hang higher must be larger to be read.</source>
            <translation>حروفی که بالاتر نصب شوند باید بزرگ‌تر باشند تا خوانده شوند.</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>رنگ‌های روشن</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>نشان</translation>
        </message>
        <message>
            <source>Logo of the branch</source>
            <translation>نشان شعبه</translation>
        </message>
        <message>
            <source>Loudness in quiet hours, percent</source>
            <translation>بلندی صدا در ساعت‌های کم‌صدا، درصد</translation>
        </message>
        <message>
            <source>Loudness of the chime and the voice, percent</source>
            <translation>بلندی زنگ و صدای گفتار، درصد</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>سرور ایمیل</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>رنگ اصلی</translation>
        </message>
        <message>
            <source>Messages on the board</source>
            <translation>پیام‌های تابلو</translation>
        </message>
        <message>
            <source>Missed visitors and corrections</source>
            <translation>نوبت‌های گذشته و اصلاح‌ها</translation>
        </message>
        <message>
            <source>Money that a manager may promise alone</source>
            <translation>مبلغی که مدیر خودش می‌تواند قول دهد</translation>
        </message>
        <message>
            <source>Most open appointments of one person for the same service</source>
            <translation>بیشترین وقت‌های باز یک نفر برای یک خدمت</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>نام شعبه</translation>
        </message>
        <message>
            <source>Name of the currency</source>
            <translation>نام واحد پول</translation>
        </message>
        <message>
            <source>Names of devices in notices</source>
            <translation>نام دستگاه‌ها در اعلان‌ها</translation>
        </message>
        <message>
            <source>Never louder than at other hours. 0: no sound.</source>
            <translation>هرگز بلندتر از ساعت‌های دیگر نیست. 0: بی‌صدا.</translation>
        </message>
        <message>
            <source>No ticket when the expected wait ends after closing</source>
            <translation>اگر انتظار پس از پایان کار تمام شود، نوبت داده نشود</translation>
        </message>
        <message>
            <source>None</source>
            <translation>هیچ‌کدام</translation>
        </message>
        <message>
            <source>None (only inside one's own network)</source>
            <translation>بدون محافظت (فقط در شبکهٔ خودی)</translation>
        </message>
        <message>
            <source>Note about the rating</source>
            <translation>یادآوری ارزیابی</translation>
        </message>
        <message>
            <source>Notes about a day are kept, days (0: without limit)</source>
            <translation>مدت نگهداری یادداشت‌های هر روز، به روز (0: بدون محدودیت)</translation>
        </message>
        <message>
            <source>Notes on tickets are kept, days</source>
            <translation>مدت نگهداری یادداشت‌های روی نوبت (روز)</translation>
        </message>
        <message>
            <source>Nothing, only calls</source>
            <translation>هیچ، فقط فراخوان‌ها</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>On the board beside the calls</source>
            <translation>روی تابلو، کنار فراخوان‌ها</translation>
        </message>
        <message>
            <source>One board on each line, with its loudness and, if they are others, its quiet hours: {example}. A board without a line sounds like all.</source>
            <translation>در هر سطر یک تابلو: بلندی صدا و، اگر متفاوت است، ساعت‌های کم‌صدای آن: {example}. تابلوی بدون سطر مثل بقیه است.</translation>
        </message>
        <message>
            <source>One board on each line: board-2 = Hall A, Hall B. A board without a line shows the calls of all zones.</source>
            <translation>در هر سطر یک تابلو: board-2 = سالن آ، سالن ب. تابلویی که سطری ندارد فراخوان‌های همهٔ بخش‌ها را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>One console on each line: console-1 = C:\Scans. A * stands for all other consoles. The newest files of the folder are offered on the page of a case.</source>
            <translation>هر میز کار در یک خط: console-1 = C:\Scans. نشانهٔ * یعنی همهٔ میزهای کار دیگر. تازه‌ترین فایل‌های پوشه در صفحهٔ پرونده پیشنهاد می‌شوند.</translation>
        </message>
        <message>
            <source>One device on each line: kiosk-1 = Kiosk by the entrance.</source>
            <translation>هر خط یک دستگاه: kiosk-1 = کیوسک کنار در ورودی.</translation>
        </message>
        <message>
            <source>One hour of work of a clerk</source>
            <translation>یک ساعت کار کارمند</translation>
        </message>
        <message>
            <source>One hour of work of a manager</source>
            <translation>یک ساعت کار مدیر شعبه</translation>
        </message>
        <message>
            <source>One hour of work of an administrator</source>
            <translation>یک ساعت کار مدیر سامانه</translation>
        </message>
        <message>
            <source>One letter or e-mail to a visitor</source>
            <translation>یک نامه یا ایمیل به مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Only people waiting</source>
            <translation>فقط شمار منتظران</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>ترتیب فراخوان</translation>
        </message>
        <message>
            <source>Ordinary visitors called after them</source>
            <translation>تعداد مراجعه‌کنندگان عادی پس از آن‌ها</translation>
        </message>
        <message>
            <source>Own closing text</source>
            <translation>متن پایانی دلخواه</translation>
        </message>
        <message>
            <source>Own greeting</source>
            <translation>خوشامد دلخواه</translation>
        </message>
        <message>
            <source>Parts of the slip, from top to bottom</source>
            <translation>بخش‌های برگهٔ نوبت از بالا به پایین</translation>
        </message>
        <message>
            <source>People ahead and expected wait</source>
            <translation>نفرات جلوتر و زمان انتظار</translation>
        </message>
        <message>
            <source>People waiting and expected wait</source>
            <translation>شمار منتظران و زمان انتظار</translation>
        </message>
        <message>
            <source>Port of the mail server</source>
            <translation>درگاه سرور ایمیل</translation>
        </message>
        <message>
            <source>Printer of the counters</source>
            <translation>چاپگر باجه‌ها</translation>
        </message>
        <message>
            <source>Printer of the kiosk</source>
            <translation>چاپگر کیوسک</translation>
        </message>
        <message>
            <source>Priority and its proof</source>
            <translation>نوبت اولویت‌دار و مدرک آن</translation>
        </message>
        <message>
            <source>Priority and ordinary visitors in turn</source>
            <translation>مراجعه‌کنندگان اولویت‌دار و عادی به‌تناوب</translation>
        </message>
        <message>
            <source>Priority visitors called in a row</source>
            <translation>تعداد مراجعه‌کنندگان اولویت‌دار پشت سر هم</translation>
        </message>
        <message>
            <source>Priority visitors first</source>
            <translation>ابتدا مراجعه‌کنندگان اولویت‌دار</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>زمان انتظار تعهدشده (دقیقه)</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>محافظت</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>کد QR</translation>
        </message>
        <message>
            <source>Quiet hours of the board, from</source>
            <translation>ساعت‌های کم‌صدای تابلو، از</translation>
        </message>
        <message>
            <source>Quiet hours of the board, until</source>
            <translation>ساعت‌های کم‌صدای تابلو، تا</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>قرمز</translation>
        </message>
        <message>
            <source>Reports: a figure of fewer visitors is hidden</source>
            <translation>گزارش‌ها: شاخصی با مراجعه‌کنندگان کمتر از این پنهان می‌شود</translation>
        </message>
        <message>
            <source>Retention of texts about people</source>
            <translation>مدت نگهداری نوشته‌های مربوط به اشخاص</translation>
        </message>
        <message>
            <source>Rooms, equipment and programs for each closed case</source>
            <translation>سهم فضا، تجهیزات و نرم‌افزار برای هر پروندهٔ بسته‌شده</translation>
        </message>
        <message>
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (معمولاً درگاه 587)</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>زبان دوم</translation>
        </message>
        <message>
            <source>Send messages to visitors by e-mail</source>
            <translation>فرستادن پیام به مراجعه‌کنندگان با ایمیل</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Service and advice appear once more in this language.</source>
            <translation>خدمت و راهنمایی یک بار دیگر به این زبان می‌آید.</translation>
        </message>
        <message>
            <source>Share of the counters’ time for booked visits</source>
            <translation>سهم وقت‌های قبلی از وقت باجه‌ها</translation>
        </message>
        <message>
            <source>Share of the counters’ time for return visits</source>
            <translation>سهم مراجعهٔ دوباره از وقت باجه‌ها</translation>
        </message>
        <message>
            <source>Shown after the fees on service charters, for example ₸.</source>
            <translation>پس از هزینه‌ها در شناسنامهٔ خدمات نشان داده می‌شود، برای نمونه ₸.</translation>
        </message>
        <message>
            <source>Signing in and locking</source>
            <translation>ورود و قفل شدن</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>برگهٔ نوبت</translation>
        </message>
        <message>
            <source>Solar Hijri calendar</source>
            <translation>تقویم هجری خورشیدی</translation>
        </message>
        <message>
            <source>Sound of single boards</source>
            <translation>صدای هر تابلو</translation>
        </message>
        <message>
            <source>Speed of the voice, percent</source>
            <translation>سرعت گفتار، درصد</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تضاد زیاد</translation>
        </message>
        <message>
            <source>TLS (usually port 465)</source>
            <translation>TLS (معمولاً درگاه 465)</translation>
        </message>
        <message>
            <source>Target: share of visitors called within the promise</source>
            <translation>هدف: سهم مراجعه‌کنندگانی که در زمان تعهدشده فراخوانده می‌شوند</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>فیروزه‌ای تیره</translation>
        </message>
        <message>
            <source>Texts of improvement are kept after they were written, days</source>
            <translation>نگهداری متن‌های بهبود پس از نوشتن، روز</translation>
        </message>
        <message>
            <source>Texts of merits and measures are kept after they were written, days</source>
            <translation>نگهداری متن‌های تشویق‌ها و اقدام‌ها پس از نوشتن، روز</translation>
        </message>
        <message>
            <source>Texts of the roll-out are kept after they were written, days</source>
            <translation>نگهداری متن‌های استقرار پس از نوشته شدن، روز</translation>
        </message>
        <message>
            <source>The board speaks the calls</source>
            <translation>تابلو فراخوان‌ها را می‌گوید</translation>
        </message>
        <message>
            <source>The board uses the voice of its computer</source>
            <translation>تابلو با صدای رایانهٔ خود سخن می‌گوید</translation>
        </message>
        <message>
            <source>The branch never closes: each day is closed when the next one ends.</source>
            <translation>شعبه هیچ‌گاه بسته نمی‌شود: هر روز با پایان روز بعد بسته می‌شود.</translation>
        </message>
        <message>
            <source>The branch never closes: no numbers from {time} to the next day.</source>
            <translation>شعبه هیچ‌گاه بسته نمی‌شود: از ساعت {time} تا روز بعد نوبت داده نمی‌شود.</translation>
        </message>
        <message>
            <source>Time a new call is shown alone on the board, seconds</source>
            <translation>مدت نمایش تنهای فراخوان تازه روی تابلو (ثانیه)</translation>
        </message>
        <message>
            <source>Time after the last work in which a restarted console asks for no PIN, minutes</source>
            <translation>زمان پس از آخرین کار که میز کار دوباره‌اجراشده رمز نمی‌خواهد (دقیقه)</translation>
        </message>
        <message>
            <source>Time before closing when tickets are no longer issued, minutes</source>
            <translation>زمان پیش از پایان کار که دیگر نوبتی صادر نمی‌شود (دقیقه)</translation>
        </message>
        <message>
            <source>Time between these calls, seconds</source>
            <translation>فاصلهٔ این فراخوان‌ها (ثانیه)</translation>
        </message>
        <message>
            <source>Time each page of the board is shown, seconds</source>
            <translation>زمان نمایش هر صفحهٔ تابلو (ثانیه)</translation>
        </message>
        <message>
            <source>Time in which a finished visit can be undone, minutes</source>
            <translation>مهلت لغو پایان خدمت (دقیقه)</translation>
        </message>
        <message>
            <source>Time in which a missed visitor may come back, minutes</source>
            <translation>مهلت بازگشت پس از گذشتن نوبت (دقیقه)</translation>
        </message>
        <message>
            <source>Time suggested when a visitor is put on hold, minutes</source>
            <translation>زمان پیشنهادی هنگام تعلیق نوبت (دقیقه)</translation>
        </message>
        <message>
            <source>Time the kiosk waits for an answer, seconds</source>
            <translation>مدت انتظار کیوسک برای پاسخ (ثانیه)</translation>
        </message>
        <message>
            <source>Time the ticket stays on the kiosk, seconds</source>
            <translation>مدت نمایش نوبت روی کیوسک (ثانیه)</translation>
        </message>
        <message>
            <source>Time without a touch before the kiosk asks, seconds</source>
            <translation>زمان بدون لمس تا پرسش کیوسک (ثانیه)</translation>
        </message>
        <message>
            <source>Time without key or mouse until the desk locks, minutes</source>
            <translation>زمان بدون کلید و ماوس تا قفل شدن میز کار (دقیقه)</translation>
        </message>
        <message>
            <source>Time without key or mouse until the other pages lock, minutes</source>
            <translation>زمان بدون کلید و ماوس تا قفل شدن صفحه‌های دیگر (دقیقه)</translation>
        </message>
        <message>
            <source>Today’s result on the board</source>
            <translation>نتیجهٔ امروز روی تابلو</translation>
        </message>
        <message>
            <source>Two Latin letters: KZ, RU, UZ, KG, IR, SA, AE and so on.</source>
            <translation>دو حرف لاتین: KZ, RU, UZ, KG, IR, SA, AE و مانند آن.</translation>
        </message>
        <message>
            <source>Umm al-Qura calendar</source>
            <translation>تقویم ام‌القری</translation>
        </message>
        <message>
            <source>User at the mail server</source>
            <translation>کاربر سرور ایمیل</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفش</translation>
        </message>
        <message>
            <source>Visitors can choose other colours for their visit.</source>
            <translation>هر مراجعه‌کننده می‌تواند برای خود رنگ‌های دیگری انتخاب کند.</translation>
        </message>
        <message>
            <source>Visitors see it and may answer it, for example branch@example.org.</source>
            <translation>مراجعه‌کنندگان آن را می‌بینند و می‌توانند به آن پاسخ دهند، برای نمونه branch@example.org.</translation>
        </message>
        <message>
            <source>What is left of it one day before is open to everybody who books.</source>
            <translation>آنچه تا یک روز پیش خالی بماند، برای همه آزاد می‌شود.</translation>
        </message>
        <message>
            <source>When even the shortest expected wait is too long. Otherwise the kiosk says so and gives the ticket. An estimate that is only rough stops nothing.</source>
            <translation>وقتی حتی کوتاه‌ترین انتظار پیش‌بینی‌شده هم طولانی‌تر از زمان باقی‌مانده است. در غیر این صورت کیوسک هشدار می‌دهد و نوبت را می‌دهد. برآورد تقریبی چیزی را متوقف نمی‌کند.</translation>
        </message>
        <message>
            <source>Where it has one for the language. Otherwise the voice of Nobat speaks.</source>
            <translation>اگر برای آن زبان صدایی داشته باشد؛ وگرنه صدای Nobat سخن می‌گوید.</translation>
        </message>
        <message>
            <source>Where the visitor is called to</source>
            <translation>محل فراخوان مراجعه‌کننده</translation>
        </message>
        <message>
            <source>Width of the paper, millimetres</source>
            <translation>پهنای کاغذ (میلی‌متر)</translation>
        </message>
        <message>
            <source>With an end, also past midnight. Empty: no quiet hours.</source>
            <translation>همراه با پایان؛ می‌تواند از نیمه‌شب بگذرد. خالی: ساعت کم‌صدا نیست.</translation>
        </message>
        <message>
            <source>Words in closed cases are kept, days (0: without limit)</source>
            <translation>مدت نگهداری متن‌های پرونده‌های بسته‌شده، به روز (0: بدون محدودیت)</translation>
        </message>
        <message>
            <source>Zones of boards</source>
            <translation>بخش‌های تابلوها</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
    </context>
    <context>
        <name>setup_file</name>
        <message>
            <source>Nothing was changed yet. To change all this, run the command again with --yes.</source>
            <translation>هنوز چیزی تغییر نکرده است. برای انجام همهٔ این تغییرات، فرمان را با --yes دوباره اجرا کنید.</translation>
        </message>
        <message>
            <source>Nothing was changed, because not everything can be done.</source>
            <translation>چیزی تغییر نکرد، چون همهٔ موارد شدنی نیست.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>The branch already is as the file says.</source>
            <translation>شعبه از پیش همان‌گونه است که در فایل آمده است.</translation>
        </message>
        <message>
            <source>The branch is now as the file says.</source>
            <translation>اکنون شعبه همان‌گونه است که در فایل آمده است.</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>– اضافه می‌شود</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>– تغییر می‌کند</translation>
        </message>
        <message>
            <source>is removed</source>
            <translation>– حذف می‌شود</translation>
        </message>
        <message>
            <source>is taken out of use</source>
            <translation>– از استفاده خارج می‌شود</translation>
        </message>
    </context>
    <context>
        <name>shopping</name>
        <message numerus="yes">
            <source>%n visits were handed in.</source>
            <translation>
                <numerusform>%n بازدید تحویل شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>A real need, no false papers, no picture or sound of people.</source>
            <translation>نیاز واقعی، بدون مدرک ساختگی، بدون تصویر یا صدای افراد.</translation>
        </message>
        <message>
            <source>A visit is returned once.</source>
            <translation>بازدید یک بار برگردانده می‌شود.</translation>
        </message>
        <message>
            <source>A wave is announced to all staff; when its visits are made is not.</source>
            <translation>دوره به همهٔ کارکنان اعلام می‌شود؛ زمان بازدیدها نه.</translation>
        </message>
        <message>
            <source>Active people</source>
            <translation>افراد فعال</translation>
        </message>
        <message>
            <source>Add a scenario</source>
            <translation>افزودن سناریو</translation>
        </message>
        <message>
            <source>Add an assessor who is known</source>
            <translation>افزودن ارزیابی که شناخته می‌شود</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>پاسخ‌ها</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>ارزیاب</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>مأموریت</translation>
        </message>
        <message>
            <source>Assignment {code}</source>
            <translation>مأموریت {code}</translation>
        </message>
        <message>
            <source>At least three. More visits show smaller changes.</source>
            <translation>دست‌کم سه. بازدید بیشتر تغییرهای کوچک‌تر را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>پای باجه</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>در حال خوانده شدن</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>شعبه</translation>
        </message>
        <message>
            <source>Cancel the wave</source>
            <translation>لغو دوره</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>لغو شد</translation>
        </message>
        <message>
            <source>Close the wave</source>
            <translation>بستن دوره</translation>
        </message>
        <message>
            <source>Code of the notice in the branches’ guides</source>
            <translation>کد اطلاعیه در راهنماهای شعبه‌ها</translation>
        </message>
        <message>
            <source>Count receipts</source>
            <translation>شمردن تأییدها</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>به حساب می‌آید</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>روز بازدید</translation>
        </message>
        <message>
            <source>Days of visits</source>
            <translation>روزهای بازدید</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>جزئیات</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>انجام شد: {what}</translation>
        </message>
        <message>
            <source>Eight digits. Leave it empty if the slip is lost.</source>
            <translation>هشت رقم. اگر برگه گم شده، خالی بگذارید.</translation>
        </message>
        <message>
            <source>Every branch sends them: “nobat export branch” and, for each day, “nobat export day”.</source>
            <translation>همهٔ شعبه‌ها آنها را می‌فرستند: «nobat export branch» و برای هر روز «nobat export day».</translation>
        </message>
        <message>
            <source>Facts to note</source>
            <translation>آنچه باید یادداشت شود</translation>
        </message>
        <message>
            <source>Fill in the form</source>
            <translation>پر کردن فرم</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهایی</translation>
        </message>
        <message>
            <source>First day of visits</source>
            <translation>نخستین روز بازدیدها</translation>
        </message>
        <message>
            <source>Folder with the files of the branches</source>
            <translation>پوشهٔ فایل‌های شعبه‌ها</translation>
        </message>
        <message>
            <source>From the branch’s records</source>
            <translation>از ثبت‌های شعبه</translation>
        </message>
        <message>
            <source>In reserve</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>In the field</source>
            <translation>در جریان بازدید</translation>
        </message>
        <message>
            <source>In these branches</source>
            <translation>در این شعبه‌ها</translation>
        </message>
        <message>
            <source>It counts</source>
            <translation>به حساب آوردن</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>مورد</translation>
        </message>
        <message>
            <source>Last day of visits</source>
            <translation>واپسین روز بازدیدها</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>به حساب نیاوردن</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>به حساب نیامد</translation>
        </message>
        <message>
            <source>Match tickets</source>
            <translation>تطبیق نوبت‌ها</translation>
        </message>
        <message>
            <source>Minutes at the counter</source>
            <translation>دقیقه پای باجه</translation>
        </message>
        <message>
            <source>Minutes you waited, as you noted them</source>
            <translation>چند دقیقه منتظر ماندید، طبق یادداشت خودتان</translation>
        </message>
        <message>
            <source>Name of the wave</source>
            <translation>نام دوره</translation>
        </message>
        <message>
            <source>Next step at the earliest</source>
            <translation>گام بعد، زودتر از این نه</translation>
        </message>
        <message>
            <source>No branch in this folder has a scorecard in force. Nothing was planned.</source>
            <translation>هیچ شعبه‌ای در این پوشه برگهٔ ارزیابیِ معتبر ندارد. چیزی برنامه‌ریزی نشد.</translation>
        </message>
        <message>
            <source>No visits</source>
            <translation>بازدیدی نیست</translation>
        </message>
        <message>
            <source>No waves yet</source>
            <translation>هنوز دوره‌ای نیست</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>انجام نشد</translation>
        </message>
        <message>
            <source>Notice of the programme</source>
            <translation>اطلاعیهٔ برنامه</translation>
        </message>
        <message>
            <source>Notice of the programme: purpose, items, use, rights</source>
            <translation>اطلاعیهٔ برنامه: هدف، موارد، کاربرد، حقوق</translation>
        </message>
        <message>
            <source>Number of the ticket</source>
            <translation>شمارهٔ نوبت</translation>
        </message>
        <message>
            <source>Of these have confirmed the notice</source>
            <translation>از اینان اطلاعیه را تأیید کرده‌اند</translation>
        </message>
        <message>
            <source>Only facts. Nobody is described.</source>
            <translation>فقط واقعیت‌ها. کسی توصیف نمی‌شود.</translation>
        </message>
        <message>
            <source>Only when the officer asks for it.</source>
            <translation>فقط اگر کارشناس کیفیت بخواهد.</translation>
        </message>
        <message>
            <source>Open a filled-in file</source>
            <translation>باز کردن فایل پرشده</translation>
        </message>
        <message>
            <source>Open the wave</source>
            <translation>آغاز دوره</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>برنامه</translation>
        </message>
        <message>
            <source>Plan a wave</source>
            <translation>برنامه‌ریزی دوره</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>برنامه‌ریزی‌شده</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>زمان برنامه</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>خواندن دوم</translation>
        </message>
        <message>
            <source>Read it as if nobody had read it before. If the two readings differ, it is left out.</source>
            <translation>چنان بخوانید که گویی پیش‌تر کسی نخوانده است. اگر دو خواندن یکی نباشند، به حساب نمی‌آید.</translation>
        </message>
        <message>
            <source>Reading the visits</source>
            <translation>خواندن بازدیدها</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>خواندن دوره‌ها</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Receipts missing</source>
            <translation>تأیید ندارند</translation>
        </message>
        <message>
            <source>Receipts: {branch}</source>
            <translation>تأییدها: {branch}</translation>
        </message>
        <message>
            <source>Record receipts</source>
            <translation>ثبت تأییدها</translation>
        </message>
        <message>
            <source>Release the results</source>
            <translation>انتشار نتیجه‌ها</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>منتشر شد</translation>
        </message>
        <message>
            <source>Replies until</source>
            <translation>پاسخ تا</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>برگرداندن با پرسش</translation>
        </message>
        <message>
            <source>Save the files of the branches</source>
            <translation>ذخیرهٔ فایل‌های شعبه‌ها</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>ذخیره شد: {code}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>سناریوها</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>برگهٔ ارزیابی</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message>
            <source>Smallest change that can be seen</source>
            <translation>کوچک‌ترین تغییر دیدنی</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>The files of the days say how many people have read it, without a name.</source>
            <translation>پرونده‌های روزها می‌گویند چند نفر آن را خوانده‌اند، بی‌نام.</translation>
        </message>
        <message>
            <source>The notice stands since</source>
            <translation>اطلاعیه از این روز اعلام شده</translation>
        </message>
        <message>
            <source>The officer asks</source>
            <translation>کارشناس کیفیت می‌پرسد</translation>
        </message>
        <message>
            <source>The real need</source>
            <translation>نیاز واقعی</translation>
        </message>
        <message>
            <source>The ticket</source>
            <translation>نوبت</translation>
        </message>
        <message>
            <source>The visits are from that time.</source>
            <translation>بازدیدها مربوط به همان زمان‌اند.</translation>
        </message>
        <message>
            <source>The wave is planned. Record who has confirmed its notice. Open it when the notice has stood 14 days.</source>
            <translation>دوره برنامه‌ریزی شد. ثبت کنید چه کسانی اطلاعیه را تأیید کرده‌اند. وقتی اطلاعیه 14 روز اعلام شده باشد، دوره را آغاز کنید.</translation>
        </message>
        <message>
            <source>The waves are from that time.</source>
            <translation>دوره‌ها مربوط به همان زمان‌اند.</translation>
        </message>
        <message>
            <source>This ticket is the visit’s</source>
            <translation>این نوبت از آنِ همین بازدید است</translation>
        </message>
        <message>
            <source>Ticket as told</source>
            <translation>نوبت به گفتهٔ ارزیاب</translation>
        </message>
        <message>
            <source>Ticket code on the slip</source>
            <translation>کد نوبت روی برگه</translation>
        </message>
        <message>
            <source>Ticket: number, code on the slip, day, time on the slip, minutes waited</source>
            <translation>نوبت: شماره، کد روی برگه، روز، ساعت روی برگه، دقیقه‌های انتظار</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>نوبت‌ها</translation>
        </message>
        <message>
            <source>Tickets: {tickets}.</source>
            <translation>نوبت‌ها: {tickets}.</translation>
        </message>
        <message>
            <source>Time on the slip</source>
            <translation>ساعت روی برگه</translation>
        </message>
        <message>
            <source>To be made</source>
            <translation>در انتظار انجام</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>در انتظار خواندن</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>کارهای مانده</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>درخور توجه</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>بازدیدها</translation>
        </message>
        <message>
            <source>Visits stand here while their wave is in the field.</source>
            <translation>بازدیدها هنگامی که دوره در جریان است اینجا دیده می‌شوند.</translation>
        </message>
        <message>
            <source>Visits to each branch</source>
            <translation>بازدید از هر شعبه</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>دوره</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>دوره‌ها</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>چه رخ داد</translation>
        </message>
        <message>
            <source>What is announced</source>
            <translation>آنچه اعلام می‌شود</translation>
        </message>
        <message>
            <source>What is known of this visit</source>
            <translation>آنچه از این بازدید می‌دانیم</translation>
        </message>
        <message>
            <source>What is known of this wave</source>
            <translation>آنچه از این دوره می‌دانیم</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>آنچه برنامه‌ریزی می‌شود</translation>
        </message>
        <message>
            <source>What should be made clear</source>
            <translation>چه چیزی باید روشن شود</translation>
        </message>
        <message>
            <source>What to note</source>
            <translation>چه چیزی را یادداشت کنید</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>نیاز شما</translation>
        </message>
        <message>
            <source>Who is known where</source>
            <translation>چه کسی را کجا می‌شناسند</translation>
        </message>
        <message>
            <source>Whose ticket</source>
            <translation>نوبتِ چه کسی</translation>
        </message>
        <message>
            <source>a branch gets at least three visits</source>
            <translation>از هر شعبه دست‌کم سه بازدید می‌شود</translation>
        </message>
        <message>
            <source>a day of the wave that is not in the future</source>
            <translation>روزی در زمان دوره که در آینده نباشد</translation>
        </message>
        <message>
            <source>a scenario takes at most 20 minutes at the counter</source>
            <translation>سناریو پای باجه بیش از 20 دقیقه نیست</translation>
        </message>
        <message>
            <source>a wait of no less than nothing</source>
            <translation>انتظاری که کمتر از صفر نباشد</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>بعدازظهر</translation>
        </message>
        <message>
            <source>an answer to “{item}”</source>
            <translation>پاسخ به «{item}»</translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>حداکثر %n دقیقه</numerusform>
            </translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>مصداق ندارد</translation>
        </message>
        <message>
            <source>fully</source>
            <translation>کامل</translation>
        </message>
        <message>
            <source>it does not keep to facts</source>
            <translation>به واقعیت‌ها پایبند نیست</translation>
        </message>
        <message>
            <source>it was not the scenario</source>
            <translation>طبق سناریو نبود</translation>
        </message>
        <message>
            <source>its last day is over</source>
            <translation>روز آخر آن گذشته است</translation>
        </message>
        <message>
            <source>its ticket was not found</source>
            <translation>نوبت آن پیدا نشد</translation>
        </message>
        <message>
            <source>made on another day than planned</source>
            <translation>در روزی جز روز برنامه انجام شد</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>نیمروز</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>صبح</translation>
        </message>
        <message>
            <source>no</source>
            <translation>نه</translation>
        </message>
        <message>
            <source>no branch has a scorecard in force</source>
            <translation>هیچ شعبه‌ای برگهٔ ارزیابیِ معتبر ندارد</translation>
        </message>
        <message>
            <source>no branch has a scorecard with this code; there is: {names}</source>
            <translation>هیچ شعبه‌ای برگهٔ ارزیابی با این کد ندارد؛ موجود: {names}</translation>
        </message>
        <message>
            <source>no branch has a service with the code {code}</source>
            <translation>هیچ شعبه‌ای خدمتی با کد {code} ندارد</translation>
        </message>
        <message>
            <source>no scenario is for a service of {branch}</source>
            <translation>هیچ سناریویی برای خدمت‌های {branch} نیست</translation>
        </message>
        <message>
            <source>no such ticket in the copies of the branch</source>
            <translation>چنین نوبتی در رونوشت‌های شعبه نیست</translation>
        </message>
        <message>
            <source>no visit to be made has this assignment</source>
            <translation>هیچ بازدیدِ پیشِ رو این مأموریت را ندارد</translation>
        </message>
        <message>
            <source>nobody may visit {branch} on {day}</source>
            <translation>کسی نیست که بتوان فرستاد: {branch}، {day}</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>اصلاً</translation>
        </message>
        <message>
            <source>not matched with a ticket</source>
            <translation>با نوبتی تطبیق داده نشده</translation>
        </message>
        <message>
            <source>number, service and time fit; the reader decides</source>
            <translation>شماره، خدمت و زمان می‌خوانند؛ خواننده تصمیم می‌گیرد</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>تا حدی</translation>
        </message>
        <message>
            <source>proved by the code of the slip</source>
            <translation>با کد برگه ثابت شده</translation>
        </message>
        <message>
            <source>row {row}: {fault}</source>
            <translation>ردیف {row}: {fault}</translation>
        </message>
        <message>
            <source>since {day}: {text}</source>
            <translation>از {day}: {text}</translation>
        </message>
        <message>
            <source>slip lost</source>
            <translation>برگه گم شده</translation>
        </message>
        <message>
            <source>the answers to this item are: {answers}</source>
            <translation>پاسخ‌های ممکنِ این مورد: {answers}</translation>
        </message>
        <message>
            <source>the last day comes before the first</source>
            <translation>روز آخر پیش از روز نخست است</translation>
        </message>
        <message>
            <source>the number of the ticket</source>
            <translation>شمارهٔ نوبت</translation>
        </message>
        <message>
            <source>the scorecard has no such item</source>
            <translation>برگهٔ ارزیابی چنین موردی ندارد</translation>
        </message>
        <message>
            <source>the ticket code has eight digits</source>
            <translation>کد نوبت هشت رقم دارد</translation>
        </message>
        <message>
            <source>the two readings differ</source>
            <translation>دو خواندن یکی نیستند</translation>
        </message>
        <message>
            <source>the visitor was recognised</source>
            <translation>بازدیدکننده شناخته شد</translation>
        </message>
        <message>
            <source>the wait that was claimed is not the measured one</source>
            <translation>انتظارِ گفته‌شده با اندازه‌گیری یکی نیست</translation>
        </message>
        <message>
            <source>there is no assessor</source>
            <translation>ارزیابی نیست</translation>
        </message>
        <message>
            <source>there is no branch</source>
            <translation>شعبه‌ای نیست</translation>
        </message>
        <message>
            <source>there is no branch with the code {code}</source>
            <translation>شعبه‌ای با کد {code} نیست</translation>
        </message>
        <message>
            <source>there is no row</source>
            <translation>ردیفی نیست</translation>
        </message>
        <message>
            <source>this item comes twice</source>
            <translation>این مورد دو بار آمده</translation>
        </message>
        <message>
            <source>wait {wait} min, serving {serving} min, calls: {calls}, outcome: {outcome}, served by: {clerk}</source>
            <translation>انتظار {wait} دقیقه، خدمت {serving} دقیقه، فراخوان: {calls}، نتیجه: {outcome}، کارمند: {clerk}</translation>
        </message>
        <message>
            <source>what happened at “{item}”</source>
            <translation>آنچه در «{item}» رخ داد</translation>
        </message>
        <message>
            <source>write days as 2026-11-30 and times as 09:30</source>
            <translation>روز را مانند 2026-11-30 و ساعت را مانند 09:30 بنویسید</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>{answer}. {comment}</source>
            <translation>{answer}. {comment}</translation>
        </message>
        <message>
            <source>{branch} needs {wanted} open days, one for each visit, and has {found}</source>
            <translation>{branch}: برای هر بازدید یک روز کاری، {wanted} روز لازم است و {found} روز هست</translation>
        </message>
        <message>
            <source>{branch}: {visits} visits on different days, {morning} in the morning, {midday} at midday, {afternoon} in the afternoon, for: {services}</source>
            <translation>{branch}: {visits} بازدید در روزهای جدا، صبح {morning}، نیمروز {midday}، بعدازظهر {afternoon}؛ خدمت‌ها: {services}</translation>
        </message>
        <message>
            <source>{code}: {item} is missing</source>
            <translation>{code}: {item} نیست</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، ساعت {time}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message>
            <source>{planned} planned and {reserve} in reserve; {submitted} came in, {read} read, {fit} count</source>
            <translation>برنامه {planned}، ذخیره {reserve}؛ رسیده {submitted}، خوانده‌شده {read}، به‌حساب‌آمده {fit}</translation>
        </message>
        <message>
            <source>{points} points of a branch’s score</source>
            <translation>{points} امتیاز از نمرهٔ شعبه</translation>
        </message>
        <message>
            <source>{proved} proved by the code of the slip, {likely} likely, for the reader to decide, {lost} not found</source>
            <translation>با کد برگه ثابت شده: {proved}، محتمل و با تصمیم خواننده: {likely}، پیدا نشده: {lost}</translation>
        </message>
        <message>
            <source>{read} of {planned} read</source>
            <translation>{read} از {planned} خوانده شد</translation>
        </message>
        <message>
            <source>{read} of {staff}, by the file of {day}</source>
            <translation>{read} از {staff}، بر پایهٔ پروندهٔ {day}</translation>
        </message>
        <message>
            <source>{read} of {staff}, typed by the officer</source>
            <translation>{read} از {staff}، نوشتهٔ کارشناس کیفیت</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}، نسخهٔ {number}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Afterwards you can rate your visit at the kiosk with this number.</source>
            <translation>پس از پایان کار می‌توانید با این شماره در کیوسک خدمت را ارزیابی کنید.</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>وقت قبلی ساعت {time}</translation>
        </message>
        <message>
            <source>Ask at any counter and show this code. Keep it: it is nowhere else.</source>
            <translation>در هر باجه این کد را نشان دهید و بپرسید. آن را نگه دارید؛ جای دیگری ثبت نمی‌شود.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>در باجه</translation>
        </message>
        <message>
            <source>Bring to the counter</source>
            <translation>همراه داشته باشید</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>رونوشت {number}</translation>
        </message>
        <message>
            <source>Counter for this service: {counter}</source>
            <translation>باجهٔ این خدمت: {counter}</translation>
        </message>
        <message>
            <source>Counters for this service: {counters}</source>
            <translation>باجه‌های این خدمت: {counters}</translation>
        </message>
        <message>
            <source>Enter this code at the kiosk when you come. You then get a ticket and wait less.</source>
            <translation>وقتی آمدید، این کد را در کیوسک وارد کنید. نوبت می‌گیرید و کمتر منتظر می‌مانید.</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>هزینه</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>چگونه پیگیری کنم؟</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>نشان</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>نوبتتان گذشت؟</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>شمارهٔ درخواست: {number}</translation>
        </message>
        <message>
            <source>Please show at the counter: {proof}</source>
            <translation>لطفاً در باجه نشان دهید: {proof}</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>لطفاً به یکی از همکاران ما مراجعه کنید.</translation>
        </message>
        <message>
            <source>Please tell us, so that somebody else can have the place.</source>
            <translation>لطفاً به ما خبر دهید تا جای شما به دیگری برسد.</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>نوبت اولویت‌دار: {reason}</translation>
        </message>
        <message>
            <source>QR code: {address}</source>
            <translation>کد QR: {address}</translation>
        </message>
        <message>
            <source>Received by: {person}</source>
            <translation>تحویل‌گیرنده: {person}</translation>
        </message>
        <message>
            <source>The board shows your number and the counter.</source>
            <translation>شماره و باجهٔ شما روی تابلو نشان داده می‌شود.</translation>
        </message>
        <message>
            <source>This is a list, not a ticket.</source>
            <translation>این فهرست است، نه برگهٔ نوبت.</translation>
        </message>
        <message>
            <source>Ticket code: {code}</source>
            <translation>کد نوبت: {code}</translation>
        </message>
        <message>
            <source>Touch “Follow my request” at the kiosk and type this code. Keep it: it is nowhere else.</source>
            <translation>در کیوسک «پیگیری درخواست من» را لمس و این کد را وارد کنید. آن را نگه دارید؛ جای دیگری ثبت نمی‌شود.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>تا %n دقیقه پس از فراخوان، در کیوسک «نوبتم گذشت» را لمس کنید؛ جای شما محفوظ است.</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot come?</source>
            <translation>نمی‌توانید بیایید؟</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>مهلت پاسخ: {day}</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>وقت شما</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>کد شما</translation>
        </message>
        <message>
            <source>Your code is on the paper that you got first. Keep it.</source>
            <translation>کد شما روی برگهٔ نخست است. آن را نگه دارید.</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>کد پیگیری شما</translation>
        </message>
        <message>
            <source>Zone: {zone}</source>
            <translation>بخش: {zone}</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>ساعت {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، ساعت {time}</translation>
        </message>
        <message>
            <source>{document} ({hint})</source>
            <translation>{document} ({hint})</translation>
        </message>
        <message>
            <source>{when}:</source>
            <translation>{when}:</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>This is a test of the sound. Nobody is called.</source>
            <comment>read aloud in the hall</comment>
            <translation>این آزمایش صدا است. کسی فراخوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are words: in Kazakh the counter is an ordinal, elsewhere it is said as after “number”</comment>
            <translation>شمارهٔ {number}. لطفاً به باجهٔ {counter} مراجعه کنید.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {signs}.</source>
            <comment>read aloud; signs are the letters and digits of the counter, one by one</comment>
            <translation>شمارهٔ {number}. لطفاً به باجهٔ {signs} مراجعه کنید.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>شمارهٔ {number}. لطفاً مراجعه کنید به: {place}.</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>PIN</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>مهارت‌ها</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>چرا</translation>
        </message>
        <message>
            <source>nobody else is here who may serve it</source>
            <translation>کس دیگری برای این خدمت حاضر نیست</translation>
        </message>
        <message>
            <source>the renewal is booked</source>
            <translation>تمدید برنامه‌ریزی شده است</translation>
        </message>
        <message>
            <source>works beside a colleague who has it</source>
            <translation>کنار همکاری که این شایستگی را دارد کار می‌کند</translation>
        </message>
    </context>
    <context>
        <name>staffing</name>
        <message>
            <source>Called within, minutes</source>
            <translation>فراخوان تا چند دقیقه</translation>
        </message>
        <message>
            <source>Choose another day of the week or other services above.</source>
            <translation>بالا روز هفتهٔ دیگر یا خدمات دیگری را برگزینید.</translation>
        </message>
        <message>
            <source>Counter hours needed</source>
            <translation>ساعت باجهٔ لازم</translation>
        </message>
        <message>
            <source>Counter hours that were open</source>
            <translation>ساعت باجهٔ باز</translation>
        </message>
        <message>
            <source>Counters needed</source>
            <translation>باجه‌های لازم</translation>
        </message>
        <message>
            <source>Counters needed and counters that were open</source>
            <translation>باجه‌های لازم و باجه‌هایی که باز بودند</translation>
        </message>
        <message>
            <source>Counters needed at most</source>
            <translation>بیشترین باجهٔ لازم</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>روز هفته</translation>
        </message>
        <message>
            <source>Every half-hour</source>
            <translation>هر نیم‌ساعت</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>فرمول</translation>
        </message>
        <message>
            <source>Formula (Erlang C): as if each half-hour stood alone, had always been like this, and times varied very much. More than needed: the half-hour is short, or times vary less. Fewer than needed: a queue is left over from before.</source>
            <translation>فرمول (ارلانگ C): گویی هر نیم‌ساعت جداست، همیشه چنین بوده و زمان‌ها بسیار متفاوت‌اند. بیش از نیاز: نیم‌ساعت کوتاه است یا زمان‌ها کمتر فرق دارند. کمتر از نیاز: صفی از پیش مانده است.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message numerus="yes">
            <source>From {first} to {last} up to %n more counter(s) are needed.</source>
            <translation>
                <numerusform>از {first} تا {last} تا %n باجهٔ دیگر لازم است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Half-hours with too few counters</source>
            <translation>نیم‌ساعت‌های با کمبود باجه</translation>
        </message>
        <message>
            <source>In all there were enough counter hours: other shifts or later pauses may be enough.</source>
            <translation>در کل ساعت باجه کافی بود: شاید شیفت‌ها یا زمان دیگر برای توقف کار بس باشد.</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>share of visitors called in time</comment>
            <translation>به‌موقع</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>به زبان ساده</translation>
        </message>
        <message>
            <source>Measuring the visitors of the last weeks</source>
            <translation>سنجش مراجعه‌کنندگان هفته‌های گذشته</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>لازم</translation>
        </message>
        <message>
            <source>Needed: the day is played many times with these visitors and these measured times, and a queue goes on into the next half-hour. The fewest counters with which enough of those who come in the half-hour are called in time.</source>
            <translation>لازم: روز بارها با همین مراجعه‌کنندگان و همین زمان‌های سنجیده اجرا می‌شود و صف به نیم‌ساعت بعد می‌رود. کمترین شمار باجه که با آن به‌اندازهٔ کافی از آمدگان نیم‌ساعت به‌موقع فراخوانده می‌شوند.</translation>
        </message>
        <message numerus="yes">
            <source>No closed days of this weekday with visitors in the last %n weeks</source>
            <translation>
                <numerusform>در %n هفتهٔ گذشته برای این روز هفته روز بسته‌شده‌ای با مراجعه‌کننده نیست</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gives up in this calculation, and every counter serves all of these services. Where counters serve only some, more are needed.</source>
            <translation>در این محاسبه کسی منصرف نمی‌شود و هر باجه همهٔ این خدمات را ارائه می‌دهد. اگر باجه‌ها تنها برخی را ارائه دهند، بیشتر لازم است.</translation>
        </message>
        <message>
            <source>Playing the day: {done} of {all} half-hours</source>
            <translation>اجرای روز: {done} از {all} نیم‌ساعت</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>ارقام مربوط به آن زمان‌اند.</translation>
        </message>
        <message>
            <source>There were enough counters in every half-hour.</source>
            <translation>در هر نیم‌ساعت باجه به‌اندازهٔ کافی بود.</translation>
        </message>
        <message>
            <source>Time each</source>
            <comment>column: time that one visitor took</comment>
            <translation>زمان هر یک</translation>
        </message>
        <message>
            <source>Time each: from the last call to the end of the paperwork, with those who did not come; a mean.</source>
            <translation>زمان هر یک: از آخرین فراخوان تا پایان کارهای پس از آن، همراه با کسانی که نیامدند؛ میانگین.</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Visitors a day</source>
            <translation>مراجعه‌کننده در روز</translation>
        </message>
        <message>
            <source>Visitors called in time, of 100</source>
            <translation>فراخوانده‌شدهٔ به‌موقع، از 100</translation>
        </message>
        <message>
            <source>Visitors: who joined a queue in this half-hour, a mean over these days. A transfer and a further service count again.</source>
            <translation>مراجعه‌کنندگان: کسانی که در این نیم‌ساعت به صف پیوستند، میانگین این روزها. ارجاع و خدمت دیگر دوباره شمرده می‌شود.</translation>
        </message>
        <message>
            <source>Were open</source>
            <translation>باز بودند</translation>
        </message>
        <message>
            <source>Were open: a mean over time and over these days, without pauses.</source>
            <translation>باز بودند: میانگین در زمان و در این روزها، بدون توقف کار.</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}: {share} of the visitors called within {time}, from %n measured day(s)</source>
            <translation>
                <numerusform>{weekday}: فراخواندن {share} مراجعه‌کنندگان تا {time}، بر پایهٔ %n روز سنجیده</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n روز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n واحد درصد</numerusform>
            </translation>
        </message>
        <message>
            <source>12 weeks</source>
            <translation>12 هفته</translation>
        </message>
        <message>
            <source>A standard is a promise to visitors that the branch measures every day.</source>
            <translation>استاندارد تعهدی به مراجعه‌کنندگان است که شعبه هر روز آن را اندازه می‌گیرد.</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>دسترسی</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>دست‌کم</translation>
        </message>
        <message>
            <source>At most, minutes</source>
            <translation>حداکثر، دقیقه</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>در باجه</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>در کیوسک</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>بهتر</translation>
        </message>
        <message>
            <source>Between counters</source>
            <translation>میان باجه‌ها</translation>
        </message>
        <message>
            <source>Between hours</source>
            <translation>میان ساعت‌ها</translation>
        </message>
        <message>
            <source>Between offices</source>
            <translation>میان اداره‌ها</translation>
        </message>
        <message>
            <source>Between weekdays</source>
            <translation>میان روزهای هفته</translation>
        </message>
        <message>
            <source>By counter, last four weeks</source>
            <translation>بر پایهٔ باجه، چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>By e-mail or messenger</source>
            <translation>با ایمیل یا پیام‌رسان</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>با نامه</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>تلفنی</translation>
        </message>
        <message>
            <source>By weekday and hour, last four weeks</source>
            <translation>بر پایهٔ روز هفته و ساعت، چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>تا چه روزی</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>موارد</translation>
        </message>
        <message>
            <source>Cases answered by their deadline</source>
            <translation>پرونده‌هایی که تا مهلت پاسخ گرفتند</translation>
        </message>
        <message>
            <source>Cases this week</source>
            <translation>موارد این هفته</translation>
        </message>
        <message>
            <source>Cases today</source>
            <translation>موارد امروز</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>شایستگی</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>شکایت‌ها</translation>
        </message>
        <message>
            <source>Complaints answered by their deadline</source>
            <translation>شکایت‌هایی که تا مهلت پاسخ گرفتند</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>باجه</translation>
        </message>
        <message>
            <source>Courtesy</source>
            <translation>ادب</translation>
        </message>
        <message>
            <source>End the standard</source>
            <translation>پایان دادن به استاندارد</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>انصاف</translation>
        </message>
        <message>
            <source>For example wait-15. It stays the same in all versions.</source>
            <translation>برای نمونه wait-15. در همهٔ نسخه‌ها همین می‌ماند.</translation>
        </message>
        <message>
            <source>From the week of this day</source>
            <translation>از هفتهٔ این روز</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>هدف زمان‌دار</translation>
        </message>
        <message>
            <source>Grey band: the usual variation. Dashed: the target. “Better” and “worse” are said only outside the band, after 8 weeks on one side, or 3 of 4 near its edge. “Too few”: under 10 cases.</source>
            <translation>نوار خاکستری: نوسان عادی. خط‌چین: هدف. «بهتر» و «بدتر» تنها بیرون از نوار، پس از 8 هفته در یک سو، یا با 3 هفته از 4 هفته نزدیک لبهٔ آن گفته می‌شود. «خیلی کم»: کمتر از 10 مورد.</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>چگونه اندازه‌گیری می‌شود</translation>
        </message>
        <message>
            <source>How people come</source>
            <translation>راه مراجعه</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>در حال اجرا</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>اجرا از</translation>
        </message>
        <message>
            <source>In force on {day}</source>
            <translation>در حال اجرا در {day}</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>اطلاع‌رسانی</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>تنها وقتی منتشر می‌شود که متن به همهٔ زبان‌های شعبه باشد.</translation>
        </message>
        <message>
            <source>Judged strictly: who gave up after the limit counts as missed. What could be asked next is on the page “Targets” (Ctrl+J); there a target is also lowered.</source>
            <translation>سخت‌گیرانه سنجیده می‌شود: کسی که پس از حد مجاز منصرف شد، رعایت‌نشده به شمار می‌آید. گام بعدی در صفحهٔ «هدف‌ها» (Ctrl+J) است؛ هدف همان جا پایین آورده می‌شود.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>رعایت‌شده</translation>
        </message>
        <message>
            <source>Kept in the last four weeks</source>
            <translation>رعایت در چهار هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>Limits come again after eight weeks with enough cases. Closed days stay as they are.</source>
            <translation>حدها پس از هشت هفته با موارد کافی دوباره می‌آیند. روزهای بسته‌شده همان‌گونه می‌مانند.</translation>
        </message>
        <message>
            <source>Limits renewed</source>
            <translation>حدها نو شد</translation>
        </message>
        <message>
            <source>Limits renewed from the week of {day}</source>
            <translation>حدها از هفتهٔ {day} نو شد</translation>
        </message>
        <message>
            <source>Lower limit of the usual variation</source>
            <translation>کران پایین نوسان عادی</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>سنجه</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>رعایت شد</translation>
        </message>
        <message>
            <source>Met or missed</source>
            <translation>رعایت شد یا نه</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>رعایت نشد</translation>
        </message>
        <message>
            <source>More than what the last weeks show; they are its baseline.</source>
            <translation>بیش از آنچه هفته‌های گذشته نشان می‌دهند؛ آن‌ها مبنای سنجش‌اند.</translation>
        </message>
        <message>
            <source>New standard</source>
            <translation>استاندارد تازه</translation>
        </message>
        <message>
            <source>New standard: {code}</source>
            <translation>استاندارد تازه: {code}</translation>
        </message>
        <message>
            <source>No standards yet</source>
            <translation>هنوز استانداردی نیست</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>بدون تغییر قطعی</translation>
        </message>
        <message>
            <source>None: for the whole branch.</source>
            <translation>هیچ‌کدام: برای کل شعبه.</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>این سامانه آن را اندازه نمی‌گیرد</translation>
        </message>
        <message>
            <source>Only for these services</source>
            <translation>تنها برای این خدمات</translation>
        </message>
        <message>
            <source>Our standards (PDF)</source>
            <translation>استانداردهای ما (PDF)</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>مسئول</translation>
        </message>
        <message>
            <source>Propose an action of improvement</source>
            <translation>پیشنهاد اقدام بهبود</translation>
        </message>
        <message>
            <source>Ratings of visitors</source>
            <translation>ارزیابی مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Reading the standards</source>
            <translation>خواندن استانداردها</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>اطمینان‌پذیری</translation>
        </message>
        <message>
            <source>Renew the limits</source>
            <translation>نوسازی حدها</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>Save our standards to print and hang up</source>
            <translation>ذخیرهٔ استانداردهای ما برای چاپ و نصب</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>به‌صورت پیش‌نویس ذخیره شد: {code}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>ذخیره شد: {code}</translation>
        </message>
        <message>
            <source>Set a goal</source>
            <translation>تعیین هدف زمان‌دار</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>استاندارد</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>استانداردها</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Streak</source>
            <translation>پیاپی</translation>
        </message>
        <message>
            <source>Streak, days</source>
            <translation>پیاپی، روز</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>Target, percent of all cases</source>
            <translation>هدف، درصد همهٔ موارد</translation>
        </message>
        <message>
            <source>The action is proposed; see the page “Improvement”.</source>
            <translation>اقدام پیشنهاد شد؛ صفحهٔ «بهبود» را ببینید.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>ارقام مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>The last twelve weeks</source>
            <translation>دوازده هفتهٔ گذشته</translation>
        </message>
        <message>
            <source>The promise, as visitors read it</source>
            <translation>تعهد، آن‌گونه که مراجعه‌کنندگان می‌خوانند</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>این هفته</translation>
        </message>
        <message>
            <source>Time at the counter</source>
            <translation>زمان در باجه</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>به‌هنگام بودن</translation>
        </message>
        <message>
            <source>To be reached, percent of all cases</source>
            <translation>باید برسد به، درصد همهٔ موارد</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>بازنگری تا</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>امروز</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: a day is never judged afterwards.</source>
            <translation>زودتر از فردا نه: هیچ روزی پس از آن سنجیده نمی‌شود.</translation>
        </message>
        <message>
            <source>Upper limit of the usual variation</source>
            <translation>کران بالای نوسان عادی</translation>
        </message>
        <message>
            <source>Usual variation</source>
            <translation>نوسان عادی</translation>
        </message>
        <message>
            <source>Wait from joining the queue to the first call</source>
            <translation>انتظار از ورود به صف تا نخستین فراخوان</translation>
        </message>
        <message>
            <source>Wait from the time of the appointment to the first call</source>
            <translation>انتظار از زمان وقت قبلی تا نخستین فراخوان</translation>
        </message>
        <message>
            <source>Weakest hour</source>
            <translation>ضعیف‌ترین ساعت</translation>
        </message>
        <message>
            <source>Week of {day}: {share}</source>
            <translation>هفتهٔ {day}: {share}</translation>
        </message>
        <message>
            <source>What is known of this standard</source>
            <translation>آنچه دربارهٔ این استاندارد می‌دانیم</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>چه تعهد شده است</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>موضوع</translation>
        </message>
        <message>
            <source>What we promise you</source>
            <translation>آنچه به شما تعهد می‌دهیم</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>کجا برقرار است</translation>
        </message>
        <message>
            <source>Who answers for it, and when</source>
            <translation>چه کسی و از چه زمانی</translation>
        </message>
        <message>
            <source>Why the service works differently since then</source>
            <translation>چرا خدمت از آن پس به گونه‌ای دیگر انجام می‌شود</translation>
        </message>
        <message>
            <source>With an appointment</source>
            <translation>با وقت قبلی</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>بدتر</translation>
        </message>
        <message>
            <source>a day since the first version and not after today</source>
            <translation>روزی از نخستین نسخه به بعد و نه پس از امروز</translation>
        </message>
        <message>
            <source>a deadline within 24 months</source>
            <translation>مهلتی تا 24 ماه آینده</translation>
        </message>
        <message>
            <source>a later week than the last time</source>
            <translation>هفته‌ای پس از دفعهٔ پیش</translation>
        </message>
        <message>
            <source>a measured baseline of at least 100 cases</source>
            <translation>مبنای سنجش با دست‌کم 100 مورد</translation>
        </message>
        <message>
            <source>a measured baseline of at least 4 weeks</source>
            <translation>مبنای سنجش با دست‌کم 4 هفته</translation>
        </message>
        <message>
            <source>a review after the first day</source>
            <translation>بازنگری پس از نخستین روز</translation>
        </message>
        <message>
            <source>a share above the baseline</source>
            <translation>سهمی بالاتر از مبنا</translation>
        </message>
        <message>
            <source>a share to be reached</source>
            <translation>سهمی که باید به آن رسید</translation>
        </message>
        <message>
            <source>a target share for what is measured</source>
            <translation>سهم هدف برای آنچه سنجیده می‌شود</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>مسئولی که اینجا کار می‌کند</translation>
        </message>
        <message>
            <source>any face but the worst</source>
            <translation>هر چهره‌ای جز بدترین</translation>
        </message>
        <message>
            <source>between hours: {points}</source>
            <translation>میان ساعت‌ها: {points}</translation>
        </message>
        <message>
            <source>from the week of {day}: {reason} ({person})</source>
            <translation>از هفتهٔ {day}: {reason} ({person})</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>سنجیده نمی‌شود</translation>
        </message>
        <message>
            <source>one of the two better faces</source>
            <translation>یکی از دو چهرهٔ بهتر</translation>
        </message>
        <message>
            <source>something that is measured</source>
            <translation>چیزی که سنجیده شود</translation>
        </message>
        <message>
            <source>target {share}</source>
            <translation>هدف {share}</translation>
        </message>
        <message>
            <source>the best face</source>
            <translation>بهترین چهره</translation>
        </message>
        <message>
            <source>the limit of what is measured</source>
            <translation>حد آنچه سنجیده می‌شود</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>خیلی کم</translation>
        </message>
        <message>
            <source>whole branch</source>
            <translation>کل شعبه</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} تا {high}</translation>
        </message>
        <message>
            <source>{low} to {high} a week. Last week: {change}</source>
            <translation>{low} تا {high} در هفته. هفتهٔ گذشته: {change}</translation>
        </message>
        <message>
            <source>{metric}: at least {face}</source>
            <translation>{metric}: دست‌کم {face}</translation>
        </message>
        <message numerus="yes">
            <source>{metric}: at most %n minutes</source>
            <translation>
                <numerusform>{metric}: حداکثر %n دقیقه</numerusform>
            </translation>
        </message>
        <message>
            <source>{promise} Our target: {share} of all cases.</source>
            <translation>{promise} هدف ما: {share} همهٔ موارد.</translation>
        </message>
        <message>
            <source>{share} of {cases} cases; surely between {low} and {high}</source>
            <translation>{share} از {cases} مورد؛ با اطمینان میان {low} و {high}</translation>
        </message>
        <message>
            <source>{value} by {day}; baseline {share} of {cases} cases from {first} to {last}</source>
            <translation>{value} تا {day}؛ مبنا: {share} از {cases} مورد، از {first} تا {last}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}, {hours}: {share} of %n cases</source>
            <translation>
                <numerusform>{weekday}، {hours}: {share} از %n مورد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message numerus="yes">
            <source>%n call(s) without a competency that the service asks for.</source>
            <translation>
                <numerusform>%n فراخوان بدون شایستگی لازم برای خدمت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tickets are still open.</source>
            <translation>
                <numerusform>%n نوبت هنوز باز است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Appointments kept, of those not cancelled</source>
            <translation>وقت‌هایی که مراجعه شد، بدون لغوشده‌ها</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>مراجعه‌کنندگان</translation>
        </message>
        <message>
            <source>Arrivals and counters open</source>
            <translation>مراجعه‌کنندگان و باجه‌های باز</translation>
        </message>
        <message>
            <source>Arrivals per counter hour</source>
            <translation>مراجعه‌کننده در هر ساعت کار باجه</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>حضور در باجه</translation>
        </message>
        <message>
            <source>By counter and clerk</source>
            <translation>به تفکیک باجه و کارمند</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>به تفکیک خدمت</translation>
        </message>
        <message>
            <source>By service and by counter, a visitor counts wherever they were served. After a transfer or with a second service, served is therefore more than issued.</source>
            <translation>به تفکیک خدمت و باجه، مراجعه‌کننده هر جا که خدمت گرفته باشد شمرده می‌شود. به همین دلیل پس از ارجاع یا با خدمت دوم، انجام‌شده‌ها بیش از نوبت‌های صادرشده است.</translation>
        </message>
        <message>
            <source>Calls that were repeats</source>
            <translation>فراخوان‌های تکراری</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>کارمند</translation>
        </message>
        <message>
            <source>Closed; the figures are final</source>
            <translation>روز بسته شده است؛ ارقام نهایی‌اند</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>نظر</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>باجه</translation>
        </message>
        <message>
            <source>Counter hours open</source>
            <translation>ساعت کار باجه‌ها</translation>
        </message>
        <message>
            <source>Counter {counter} was signed out by force.</source>
            <translation>خروج باجهٔ {counter} به‌اجبار انجام شد.</translation>
        </message>
        <message>
            <source>Counters open</source>
            <translation>باجه‌های باز</translation>
        </message>
        <message>
            <source>Counters open: mean of the half-hour, without pauses.</source>
            <translation>باجه‌های باز: میانگین نیم‌ساعت، بدون توقف‌ها.</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>خلاصهٔ روز</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>هنگام فراخوان نیامدند</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>شاخص</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>شاخص‌های دیگر</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>منصرف‌شده</translation>
        </message>
        <message>
            <source>Gave up after, median</source>
            <translation>میانهٔ زمان تا انصراف</translation>
        </message>
        <message>
            <source>Gave up: left, or not there when called, before being served ÷ issued.</source>
            <translation>منصرف‌شده: پیش از دریافت خدمت رفتند یا هنگام فراخوان نبودند ÷ صادرشده.</translation>
        </message>
        <message>
            <source>Half-hour from</source>
            <translation>نیم‌ساعت از</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>صادرشده</translation>
        </message>
        <message>
            <source>Issued: tickets taken. Served: tickets whose visitor was served at least once.</source>
            <translation>صادرشده: نوبت‌های گرفته‌شده. انجام‌شده: نوبت‌هایی که مراجعه‌کننده دست‌کم یک بار خدمت گرفته است.</translation>
        </message>
        <message>
            <source>Last event and its check code</source>
            <translation>آخرین رویداد و کد وارسی آن</translation>
        </message>
        <message>
            <source>Last event of the cases and its check code</source>
            <translation>آخرین رویداد پرونده‌ها و کد وارسی آن</translation>
        </message>
        <message>
            <source>Left before being served</source>
            <translation>پیش از خدمت رفتند</translation>
        </message>
        <message>
            <source>Longest queue from</source>
            <translation>طولانی‌ترین صف از ساعت</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>طولانی‌ترین انتظار</translation>
        </message>
        <message>
            <source>Longest waits from</source>
            <translation>طولانی‌ترین انتظارها از ساعت</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>میانگین زمان خدمت</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>میانگین انتظار</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>میانهٔ زمان خدمت</translation>
        </message>
        <message>
            <source>Median service time with pauses and paperwork</source>
            <translation>میانهٔ زمان خدمت با توقف‌ها و کارهای اداری</translation>
        </message>
        <message>
            <source>Median time in the branch</source>
            <translation>میانهٔ زمان حضور در شعبه</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>میانهٔ انتظار</translation>
        </message>
        <message>
            <source>Median wait to the last call</source>
            <translation>میانهٔ انتظار تا آخرین فراخوان</translation>
        </message>
        <message>
            <source>Median walk to the counter</source>
            <translation>میانهٔ زمان رسیدن به باجه</translation>
        </message>
        <message>
            <source>Median: half of the values are lower, half are higher.</source>
            <translation>میانه: نیمی از مقدارها کمتر و نیمی بیشتر از آن‌اند.</translation>
        </message>
        <message>
            <source>Most arrivals from</source>
            <translation>بیشترین مراجعه از ساعت</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>نیازمند رسیدگی</translation>
        </message>
        <message>
            <source>Notes of the day</source>
            <translation>یادداشت‌های روز</translation>
        </message>
        <message>
            <source>Nothing unusual.</source>
            <translation>مورد غیرعادی نیست.</translation>
        </message>
        <message>
            <source>Number of waits</source>
            <translation>تعداد انتظارها</translation>
        </message>
        <message numerus="yes">
            <source>Only %n ratings: too few to judge.</source>
            <translation>
                <numerusform>فقط %n ارزیابی: برای قضاوت کم است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes by service</source>
            <translation>نتیجه‌ها به تفکیک خدمت</translation>
        </message>
        <message>
            <source>Paper was running out at {device}.</source>
            <translation>کاغذ {device} رو به پایان بود.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>توقف‌ها</translation>
        </message>
        <message>
            <source>People inside</source>
            <translation>افراد حاضر</translation>
        </message>
        <message>
            <source>People inside, every half-hour</source>
            <translation>افراد حاضر در هر نیم‌ساعت</translation>
        </message>
        <message>
            <source>People inside: issued so far − visits that have ended, every half-hour.</source>
            <translation>افراد حاضر: نوبت‌های صادرشده تا آن زمان − مراجعه‌های پایان‌یافته، در هر نیم‌ساعت.</translation>
        </message>
        <message>
            <source>People waiting, mean</source>
            <translation>میانگین افراد در انتظار</translation>
        </message>
        <message>
            <source>People waiting, most at once</source>
            <translation>بیشترین افراد در انتظار</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>زمان تعهدشده</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>عمل به تعهد</translation>
        </message>
        <message>
            <source>Promise kept by service</source>
            <translation>عمل به تعهد به تفکیک خدمت</translation>
        </message>
        <message>
            <source>Promise kept, strict</source>
            <translation>عمل به تعهد، سخت‌گیرانه</translation>
        </message>
        <message>
            <source>Promise kept: served visits called in the promised time ÷ served visits.</source>
            <translation>عمل به تعهد: خدمت‌های انجام‌شده‌ای که در زمان تعهدشده فراخوانده شدند ÷ همهٔ خدمت‌های انجام‌شده.</translation>
        </message>
        <message>
            <source>Promise: the longest wait the branch promises. Target: the share of visits that should keep it.</source>
            <translation>زمان تعهدشده: بیشترین انتظاری که شعبه تعهد کرده است. هدف: سهم مراجعه‌هایی که باید در این زمان فراخوانده شوند.</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>ارزیابی</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>ارزیابی‌ها</translation>
        </message>
        <message>
            <source>Ratings and comments</source>
            <translation>ارزیابی‌ها و نظرها</translation>
        </message>
        <message>
            <source>Ratings, of all served</source>
            <translation>سهم ارزیابی‌کنندگان از خدمت‌گرفتگان</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>دلیل‌ها</translation>
        </message>
        <message>
            <source>Returned to the queue</source>
            <translation>بازگشت به صف</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>شاخص رضایت</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of all ratings, from {lowest} points for the worst face to {highest} for the best.</source>
            <translation>شاخص رضایت: میانگین همهٔ ارزیابی‌ها، از {lowest} امتیاز برای بدترین چهره تا {highest} برای بهترین.</translation>
        </message>
        <message>
            <source>Satisfied, of all ratings</source>
            <translation>سهم راضی‌ها از ارزیابی‌ها</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>انجام‌شده</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>خدمت</translation>
        </message>
        <message numerus="yes">
            <source>Service time and satisfaction score of a clerk are shown from %n cases on.</source>
            <translation>
                <numerusform>زمان خدمت و شاخص رضایت هر کارمند از %n مورد به بالا نشان داده می‌شود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Service time: from the start to the end of serving, without time on hold.</source>
            <translation>زمان خدمت: از آغاز تا پایان خدمت، بدون زمان تعلیق نوبت.</translation>
        </message>
        <message>
            <source>Serving, of the time signed in</source>
            <translation>سهم خدمت از زمان حضور در باجه</translation>
        </message>
        <message>
            <source>Set-up changed during this day</source>
            <translation>تغییرهای پیکربندی شعبه در این روز</translation>
        </message>
        <message>
            <source>Still open; figures as of {time}</source>
            <translation>روز باز است؛ ارقام تا ساعت {time}</translation>
        </message>
        <message>
            <source>Strict: also counts those who left or did not come after waiting longer than promised.</source>
            <translation>سخت‌گیرانه: کسانی هم که پس از انتظاری طولانی‌تر از زمان تعهدشده رفتند یا نیامدند، شمرده می‌شوند.</translation>
        </message>
        <message>
            <source>The day had been closed and was opened again at {time}.</source>
            <translation>روز بسته شده بود و ساعت {time} دوباره باز شد.</translation>
        </message>
        <message>
            <source>The day in figures</source>
            <translation>روز در یک نگاه</translation>
        </message>
        <message>
            <source>The slip of {ticket} was not printed.</source>
            <translation>برگهٔ نوبت {ticket} چاپ نشد.</translation>
        </message>
        <message>
            <source>The times of {ticket} were marked as wrong.</source>
            <translation>زمان‌های نوبت {ticket} نادرست اعلام شد.</translation>
        </message>
        <message>
            <source>Time busy</source>
            <translation>سهم زمان کار</translation>
        </message>
        <message>
            <source>Time busy, all counters</source>
            <translation>سهم زمان کار همهٔ باجه‌ها</translation>
        </message>
        <message>
            <source>Time busy: serving and paperwork ÷ time at the counter without pauses.</source>
            <translation>سهم زمان کار: خدمت و کارهای اداری ÷ حضور در باجه بدون توقف کار.</translation>
        </message>
        <message>
            <source>Time in the branch: from taking the number to the end of the visit.</source>
            <translation>زمان حضور در شعبه: از دریافت نوبت تا پایان مراجعه.</translation>
        </message>
        <message>
            <source>Times marked as wrong</source>
            <translation>زمان‌های نادرست اعلام‌شده</translation>
        </message>
        <message>
            <source>Times marked as wrong by staff: the visits are counted, their times are left out.</source>
            <translation>زمان‌هایی که کارکنان نادرست اعلام کرده‌اند: مراجعه‌ها شمرده می‌شوند، بدون زمانشان.</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>ارجاع‌شده</translation>
        </message>
        <message>
            <source>Usual on this weekday: mean of the same weekday in the last four weeks.</source>
            <translation>معمول این روز هفته: میانگین همین روز در چهار هفتهٔ گذشته.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>برآوردهای درست انتظار</translation>
        </message>
        <message>
            <source>Wait estimates that were right: share of waits inside the range shown on the ticket.</source>
            <translation>برآوردهای درست انتظار: سهم انتظارهایی که در بازهٔ چاپ‌شده روی نوبت بودند.</translation>
        </message>
        <message>
            <source>Wait estimates were off by, median</source>
            <translation>میانهٔ خطای برآورد انتظار</translation>
        </message>
        <message>
            <source>Wait estimates, on average</source>
            <translation>انحراف برآورد انتظار به‌طور میانگین</translation>
        </message>
        <message>
            <source>Wait: from taking the number to the first call, over called visits.</source>
            <translation>انتظار: از دریافت نوبت تا نخستین فراخوان، برای فراخوانده‌شدگان.</translation>
        </message>
        <message>
            <source>Waits and the promise</source>
            <translation>زمان انتظار و زمان تعهدشده</translation>
        </message>
        <message>
            <source>Waits and the promise: each call counts once; the line is the branch’s promise.</source>
            <translation>انتظارها و زمان تعهدشده: هر فراخوان یک بار شمرده می‌شود؛ خط، زمان تعهدشدهٔ شعبه است.</translation>
        </message>
        <message>
            <source>Walk to the counter: from the last call to the start of serving.</source>
            <translation>زمان رسیدن به باجه: از آخرین فراخوان تا آغاز خدمت.</translation>
        </message>
        <message>
            <source>clean and comfortable</source>
            <translation>پاکیزگی و راحتی</translation>
        </message>
        <message>
            <source>clear answers</source>
            <translation>پاسخ روشن</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>بدون ثبت نتیجه</translation>
        </message>
        <message>
            <source>politeness</source>
            <translation>برخورد محترمانه</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>زمان تعهدشده</translation>
        </message>
        <message>
            <source>result</source>
            <translation>نتیجه</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>سرعت</translation>
        </message>
        <message>
            <source>target</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>usual on this weekday</source>
            <translation>معمول این روز هفته</translation>
        </message>
        <message>
            <source>{branch} – {state}</source>
            <translation>{branch}، {state}</translation>
        </message>
        <message>
            <source>{device} reported a fault.</source>
            <translation>{device} خرابی گزارش کرد.</translation>
        </message>
        <message>
            <source>{nine} in {ten} waited no more than</source>
            <translation>انتظار {nine} نفر از هر {ten} نفر حداکثر</translation>
        </message>
        <message>
            <source>{ticket} waited {time}.</source>
            <translation>انتظار {ticket}: {time}.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand before its turn.</source>
            <translation>{ticket} پیش از نوبت دستی فراخوانده شد.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: it had been sent to the wrong counter.</source>
            <translation>{ticket} دستی فراخوانده شد: پیش‌تر به باجهٔ اشتباه فرستاده شده بود.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the manager asked for it.</source>
            <translation>{ticket} به درخواست مدیر شعبه دستی فراخوانده شد.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the visitor had come back.</source>
            <translation>{ticket} دستی فراخوانده شد: مراجعه‌کننده برگشته بود.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: urgent need.</source>
            <translation>{ticket} دستی فراخوانده شد: نیاز فوری.</translation>
        </message>
        <message>
            <source>{ticket} was still open at the end of the day.</source>
            <translation>نوبت {ticket} در پایان روز هنوز باز بود.</translation>
        </message>
        <message>
            <source>{time} too long</source>
            <translation>{time} بیش از واقع</translation>
        </message>
        <message>
            <source>{time} too short</source>
            <translation>{time} کمتر از واقع</translation>
        </message>
        <message>
            <source>{time} – {who}: {what}</source>
            <translation>{time} – {who}: {what}</translation>
        </message>
    </context>
    <context>
        <name>survey</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n پاسخ</numerusform>
            </translation>
        </message>
        <message>
            <source>A survey is open. Begin another only if its sheet was lost: the codes on that sheet will no longer count.</source>
            <translation>نظرسنجی در جریان است. تنها اگر برگهٔ کدها گم شده است نظرسنجی تازه آغاز کنید: کدهای آن برگه دیگر معتبر نخواهد بود.</translation>
        </message>
        <message>
            <source>Against the survey before</source>
            <translation>در مقایسه با نظرسنجی پیشین</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Answer the survey</source>
            <translation>پاسخ به نظرسنجی</translation>
        </message>
        <message>
            <source>Answered with a code from a box. Answers are only counted: nothing says who gave them, when or where.</source>
            <translation>با کدی که از جعبه برداشته می‌شود پاسخ می‌دهند. پاسخ‌ها فقط شمرده می‌شوند: معلوم نمی‌شود چه کسی، کی و کجا پاسخ داده است.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>پاسخ‌ها</translation>
        </message>
        <message>
            <source>Begin a survey</source>
            <translation>آغاز نظرسنجی</translation>
        </message>
        <message>
            <source>Begins on its first day</source>
            <translation>در نخستین روز خود آغاز می‌شود</translation>
        </message>
        <message>
            <source>Begun. Save the sheet with the codes now: it cannot be made again.</source>
            <translation>آغاز شد. برگهٔ کدها را همین حالا ذخیره کنید: دوباره ساخته نمی‌شود.</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>بهتر</translation>
        </message>
        <message>
            <source>Code from the box</source>
            <translation>کد برداشته‌شده از جعبه</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>کدها</translation>
        </message>
        <message>
            <source>Counted. Thank you. The code can be thrown away.</source>
            <translation>شمرده شد. سپاسگزاریم. می‌توانید کد را دور بیندازید.</translation>
        </message>
        <message>
            <source>Cut the codes apart, fold them, and let everybody draw one from a box. Each counts once. Nobody writes down who has which.</source>
            <translation>کدها را جدا کنید، تا کنید و بگذارید هر کس یکی را از جعبه بردارد. هر کد یک بار شمرده می‌شود. نوشته نمی‌شود کدام کد دست کیست.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>روزها</translation>
        </message>
        <message>
            <source>Fewer than 5 answers: nothing is shown</source>
            <translation>کمتر از 5 پاسخ: چیزی نشان داده نمی‌شود</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>نخستین روز</translation>
        </message>
        <message>
            <source>Four times a year everybody says with a code how it is to work here.</source>
            <translation>سالی چهار بار هر کس با یک کد می‌گوید کار کردن در اینجا چگونه است.</translation>
        </message>
        <message>
            <source>I agree fully</source>
            <translation>کاملاً موافقم</translation>
        </message>
        <message>
            <source>I am treated with respect here.</source>
            <translation>در اینجا با من محترمانه رفتار می‌شود.</translation>
        </message>
        <message>
            <source>I can do my work well in the time I have.</source>
            <translation>در وقتی که دارم می‌توانم کارم را خوب انجام دهم.</translation>
        </message>
        <message>
            <source>I do not agree at all</source>
            <translation>کاملاً مخالفم</translation>
        </message>
        <message>
            <source>I have the equipment and information that I need.</source>
            <translation>تجهیزات و اطلاعاتی را که نیاز دارم در اختیار دارم.</translation>
        </message>
        <message>
            <source>I know what is expected of me.</source>
            <translation>می‌دانم از من چه انتظاری می‌رود.</translation>
        </message>
        <message>
            <source>I learn what I need for my work.</source>
            <translation>آنچه را برای کارم لازم است یاد می‌گیرم.</translation>
        </message>
        <message>
            <source>I rather agree</source>
            <translation>تا حدی موافقم</translation>
        </message>
        <message>
            <source>I rather do not agree</source>
            <translation>تا حدی مخالفم</translation>
        </message>
        <message>
            <source>I would recommend this branch as a place to work.</source>
            <translation>این شعبه را به‌عنوان محل کار پیشنهاد می‌کنم.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>آخرین روز</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>تغییر قطعی نیست</translation>
        </message>
        <message>
            <source>No survey yet</source>
            <translation>هنوز نظرسنجی‌ای نبوده است</translation>
        </message>
        <message>
            <source>One for each person who is asked.</source>
            <translation>برای هر کسی که از او پرسیده می‌شود یکی.</translation>
        </message>
        <message>
            <source>Open: shown when it is over</source>
            <translation>باز است: پس از پایان نشان داده می‌شود</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>تا اندازه‌ای</translation>
        </message>
        <message>
            <source>Reading the surveys</source>
            <translation>در حال خواندن نظرسنجی‌ها</translation>
        </message>
        <message>
            <source>Replaced by a newer survey: its codes no longer count</source>
            <translation>با نظرسنجی تازه‌تری جایگزین شد: کدهای آن دیگر معتبر نیست</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>نتایج</translation>
        </message>
        <message>
            <source>Save and print the sheet before you leave this page: nobody can show it again.</source>
            <translation>پیش از ترک این صفحه برگه را ذخیره و چاپ کنید: دوباره نشان داده نمی‌شود.</translation>
        </message>
        <message>
            <source>Save the sheet (PDF)</source>
            <translation>ذخیرهٔ برگه (PDF)</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>گزاره</translation>
        </message>
        <message>
            <source>Survey of staff</source>
            <translation>نظرسنجی کارکنان</translation>
        </message>
        <message>
            <source>The codes of this survey</source>
            <translation>کدهای این نظرسنجی</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>فهرست مربوط به آن زمان است.</translation>
        </message>
        <message>
            <source>When I need help, I get it.</source>
            <translation>وقتی به کمک نیاز دارم، کمک می‌گیرم.</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>بدتر</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} تا {last}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n; sure: {low} to {high}</source>
            <translation>
                <numerusform>{share} از %n؛ بازهٔ اطمینان: {low} تا {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقیقه</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>پذیرفتن</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>پذیرفته شد</translation>
        </message>
        <message>
            <source>Already reached</source>
            <translation>هم‌اکنون به دست می‌آید</translation>
        </message>
        <message>
            <source>An action is proposed</source>
            <translation>یک اقدام پیشنهاد شده است</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>مقدار دیگر</translation>
        </message>
        <message>
            <source>Capacity: visitors served in a counter hour</source>
            <translation>ظرفیت: مراجعه‌کنندگان خدمت‌گرفته در هر ساعت کار باجه</translation>
        </message>
        <message>
            <source>Cost of a closed case</source>
            <translation>هزینهٔ یک پروندهٔ بسته</translation>
        </message>
        <message>
            <source>Decided so far</source>
            <translation>تصمیم‌های تاکنون</translation>
        </message>
        <message>
            <source>Every Monday the system looks for targets that the branch reliably meets, and proposes a stricter one that is already reached. You decide; another person approves the new version on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>سامانه هر دوشنبه هدف‌هایی را می‌یابد که شعبه با اطمینان به آن‌ها می‌رسد و هدفی سخت‌تر را که هم‌اکنون به دست می‌آید پیشنهاد می‌کند. تصمیم با شماست و نسخهٔ تازه را شخص دیگری در صفحهٔ «استانداردها» تأیید می‌کند (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Fewer staff</source>
            <translation>کارکنان کمتر</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>ارقام</translation>
        </message>
        <message>
            <source>It begins only when another person has approved it by then.</source>
            <translation>تنها در صورتی اجرا می‌شود که تا آن روز شخص دیگری آن را تأیید کند.</translation>
        </message>
        <message>
            <source>It is printed on “Our standards” and kept in the history.</source>
            <translation>در برگهٔ «استانداردهای ما» چاپ می‌شود و در تاریخچه می‌ماند.</translation>
        </message>
        <message>
            <source>It is the season</source>
            <translation>فصلی است</translation>
        </message>
        <message>
            <source>Lapsed: nobody decided</source>
            <translation>منقضی شد: تصمیمی گرفته نشد</translation>
        </message>
        <message>
            <source>Last raised on {day}</source>
            <translation>آخرین افزایش: {day}</translation>
        </message>
        <message>
            <source>Lower the target</source>
            <translation>پایین آوردن هدف</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>پایین آمد</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}.</source>
            <translation>هدف در {day} پایین آمد. پیش‌تر: {before}.</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}. Reason: {reason}.</source>
            <translation>هدف در {day} پایین آمد. پیش‌تر: {before}. دلیل: {reason}.</translation>
        </message>
        <message>
            <source>May be raised</source>
            <translation>می‌توان بالا برد</translation>
        </message>
        <message>
            <source>Met?</source>
            <translation>برآورده شد؟</translation>
        </message>
        <message>
            <source>More visitors</source>
            <translation>مراجعه‌کنندگان بیشتر</translation>
        </message>
        <message>
            <source>Never raised</source>
            <translation>هرگز بالا نرفته است</translation>
        </message>
        <message>
            <source>New laws or procedures</source>
            <translation>قوانین یا رویه‌های تازه</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>گام بعدی</translation>
        </message>
        <message>
            <source>No other version is being prepared</source>
            <translation>نسخهٔ دیگری در دست تهیه نیست</translation>
        </message>
        <message>
            <source>No stricter than what is already reached.</source>
            <translation>نه بیش از آنچه هم‌اکنون به دست می‌آید.</translation>
        </message>
        <message>
            <source>No sure change for the worse in eight weeks</source>
            <translation>بدون بدتر شدن قطعی در هشت هفته</translation>
        </message>
        <message>
            <source>No targets yet</source>
            <translation>هنوز هدفی نیست</translation>
        </message>
        <message>
            <source>Not offered: costs are known of cases only.</source>
            <translation>پیشنهاد نمی‌شود: هزینه‌ها تنها برای پرونده‌ها معلوم است.</translation>
        </message>
        <message>
            <source>Not offered: hours of counters are known for the whole branch only.</source>
            <translation>پیشنهاد نمی‌شود: ساعت کار باجه‌ها تنها برای کل شعبه معلوم است.</translation>
        </message>
        <message>
            <source>Not offered: no more than this is reached yet.</source>
            <translation>پیشنهاد نمی‌شود: هنوز بیش از این به دست نمی‌آید.</translation>
        </message>
        <message>
            <source>Not offered: no rate for an hour of work is set.</source>
            <translation>پیشنهاد نمی‌شود: نرخ ساعت کار تعیین نشده است.</translation>
        </message>
        <message>
            <source>Not offered: this is not about time at a counter.</source>
            <translation>پیشنهاد نمی‌شود: دربارهٔ زمان پای باجه نیست.</translation>
        </message>
        <message>
            <source>Not offered: this standard has no limit in minutes.</source>
            <translation>پیشنهاد نمی‌شود: این استاندارد حدی به دقیقه ندارد.</translation>
        </message>
        <message>
            <source>Not offered: too few weeks are known.</source>
            <translation>پیشنهاد نمی‌شود: دادهٔ هفته‌ها کم است.</translation>
        </message>
        <message>
            <source>Nothing was raised for thirteen weeks</source>
            <translation>سیزده هفته چیزی بالا نرفته است</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>اکنون</translation>
        </message>
        <message>
            <source>One is being prepared</source>
            <translation>یکی در دست تهیه است</translation>
        </message>
        <message numerus="yes">
            <source>Only %n weeks are known; ten are needed.</source>
            <translation>
                <numerusform>تنها دادهٔ %n هفته هست؛ ده هفته لازم است.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a standard that is in force and measured has a target. Add one on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>تنها استانداردی که در حال اجراست و اندازه‌گیری می‌شود هدف دارد. آن را در صفحهٔ «استانداردها» اضافه کنید (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Other aims come first</source>
            <translation>هدف‌های دیگر مقدم‌اند</translation>
        </message>
        <message>
            <source>Please check the number in every language.</source>
            <translation>لطفاً عدد را در هر زبان بررسی کنید.</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>به تعویق افتاد</translation>
        </message>
        <message>
            <source>Propose it again from</source>
            <translation>پیشنهاد دوباره از</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>پیشنهاد شد</translation>
        </message>
        <message>
            <source>Proposed: {value}</source>
            <translation>پیشنهاد: {value}</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>به تعویق انداختن</translation>
        </message>
        <message>
            <source>Raising</source>
            <translation>بالا بردن</translation>
        </message>
        <message>
            <source>Reading the targets</source>
            <translation>در حال خواندن هدف‌ها</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>دلیل</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رد کردن</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>رد شد</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>شرط</translation>
        </message>
        <message>
            <source>Rooms or equipment</source>
            <translation>فضا یا تجهیزات</translation>
        </message>
        <message>
            <source>Speed: the limit in minutes</source>
            <translation>سرعت: حد به دقیقه</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>هدف‌ها</translation>
        </message>
        <message>
            <source>The last three weeks met the target</source>
            <translation>سه هفتهٔ گذشته به هدف رسیدند</translation>
        </message>
        <message>
            <source>The target is met, but no more is reached yet. An action could make more possible.</source>
            <translation>هدف برآورده می‌شود، اما هنوز بیش از این به دست نمی‌آید. یک اقدام می‌تواند بیشتر را ممکن کند.</translation>
        </message>
        <message>
            <source>The target was set wrongly</source>
            <translation>هدف نادرست تعیین شده بود</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>منتظر تصمیم</translation>
        </message>
        <message>
            <source>Together they met it surely</source>
            <translation>روی هم با اطمینان به آن رسیدند</translation>
        </message>
        <message>
            <source>Too few weeks with at least 30 cases</source>
            <translation>هفته‌های با دست‌کم 30 مورد کم است</translation>
        </message>
        <message>
            <source>Watched after a raise</source>
            <translation>زیر نظر پس از افزایش</translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>هفتهٔ {day}</translation>
        </message>
        <message>
            <source>What could be raised</source>
            <translation>چه چیزی را می‌توان بالا برد</translation>
        </message>
        <message>
            <source>What must not become worse after the raise, for eight weeks</source>
            <translation>آنچه تا هشت هفته پس از افزایش نباید بدتر شود</translation>
        </message>
        <message>
            <source>What to raise</source>
            <translation>چه چیزی</translation>
        </message>
        <message>
            <source>Why, or why not yet</source>
            <translation>چرا، یا چرا هنوز نه</translation>
        </message>
        <message>
            <source>Worse in the week of {day}</source>
            <translation>بدتر در هفتهٔ {day}</translation>
        </message>
        <message>
            <source>an action</source>
            <translation>یک اقدام</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>تأیید شد</translation>
        </message>
        <message>
            <source>at least {value}</source>
            <translation>دست‌کم {value}</translation>
        </message>
        <message>
            <source>at most {value}</source>
            <translation>حداکثر {value}</translation>
        </message>
        <message>
            <source>cost of a closed case</source>
            <translation>هزینهٔ یک پروندهٔ بسته</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>در حال اجرا</translation>
        </message>
        <message>
            <source>looked at on Mondays</source>
            <translation>دوشنبه‌ها بررسی می‌شود</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>دیگر اجرا نمی‌شود</translation>
        </message>
        <message>
            <source>promise kept, strict</source>
            <translation>عمل به تعهد، سخت‌گیرانه</translation>
        </message>
        <message>
            <source>satisfaction score</source>
            <translation>شاخص رضایت</translation>
        </message>
        <message>
            <source>smallest limit in minutes that holds</source>
            <translation>کمترین حد رعایت‌شده به دقیقه</translation>
        </message>
        <message>
            <source>surely at least {low}; target {target}</source>
            <translation>با اطمینان دست‌کم {low}؛ هدف {target}</translation>
        </message>
        <message>
            <source>the new version was returned to its writer</source>
            <translation>نسخهٔ تازه به نویسنده‌اش بازگردانده شد</translation>
        </message>
        <message>
            <source>to be decided by {day}</source>
            <translation>تصمیم تا {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>تا {day}</translation>
        </message>
        <message>
            <source>visitors served in a counter hour</source>
            <translation>مراجعه‌کنندگان خدمت‌گرفته در هر ساعت کار باجه</translation>
        </message>
        <message>
            <source>waits for approval by another person</source>
            <translation>در انتظار تأیید شخص دیگر</translation>
        </message>
        <message>
            <source>within {low} to {high}</source>
            <translation>میان {low} تا {high}</translation>
        </message>
        <message>
            <source>{guard}: {value}, no sure change</source>
            <translation>{guard}: {value}، بدون تغییر قطعی</translation>
        </message>
        <message>
            <source>{guard}: {value}, worse</source>
            <translation>{guard}: {value}، بدتر</translation>
        </message>
        <message>
            <source>{lever}. Proposed: {value}, now: {now}. Already reached: {best}.</source>
            <translation>{lever}. پیشنهاد: {value}، اکنون: {now}. هم‌اکنون به دست می‌آید: {best}.</translation>
        </message>
        <message>
            <source>{met} of {all} requirements met</source>
            <translation>{met} شرط از {all} شرط برآورده شده</translation>
        </message>
        <message>
            <source>{shares}; target {target}</source>
            <translation>{shares}؛ هدف {target}</translation>
        </message>
        <message>
            <source>{share} · {measured}</source>
            <translation>{share} · {measured}</translation>
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
            <source>%n min to {high}</source>
            <translation>
                <numerusform>%n دقیقه تا {high}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n ثانیه</numerusform>
            </translation>
        </message>
        <message>
            <source>about {wait}</source>
            <comment>before a roughly expected wait, such as 10–20 min</comment>
            <translation>حدود {wait}</translation>
        </message>
        <message>
            <source>cannot say yet</source>
            <comment>an expected wait</comment>
            <translation>هنوز نمی‌توان گفت</translation>
        </message>
        <message numerus="yes">
            <source>less than %n h</source>
            <translation>
                <numerusform>کمتر از %n ساعت</numerusform>
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
            <source>probably {wait}</source>
            <comment>before a roughly expected wait, such as less than 5 min</comment>
            <translation>احتمالاً {wait}</translation>
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
            <source>{day} {month} {year} AH</source>
            <translation>{day} {month} {year} هجری قمری</translation>
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
            <source>{minutes} {seconds}</source>
            <translation>{minutes} و {seconds}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday} {day} {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday} {day} {month} {year}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year} AH</source>
            <translation>{weekday} {day} {month} {year} هجری قمری</translation>
        </message>
    </context>
    <context>
        <name>ui.forms</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n مورد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>%n متن نوشته نشده</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>افزودن مورد</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>همهٔ گروه‌ها</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>همهٔ زبان‌ها</translation>
        </message>
        <message>
            <source>Beside it, to compare</source>
            <translation>در کنار آن، برای مقایسه</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>انتخاب فایل…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>انتخاب تصویر…</translation>
        </message>
        <message>
            <source>Choose all found</source>
            <translation>انتخاب همهٔ یافته‌ها</translation>
        </message>
        <message>
            <source>Clear all found</source>
            <translation>لغو انتخاب یافته‌ها</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>From the scan folder…</source>
            <translation>از پوشهٔ اسکنر…</translation>
        </message>
        <message>
            <source>Go to the next missing text</source>
            <translation>رفتن به متن ناقص بعدی</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>انتقال به پایین</translation>
        </message>
        <message>
            <source>Move down: {name}</source>
            <translation>انتقال به پایین: {name}</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>انتقال به بالا</translation>
        </message>
        <message>
            <source>Move up: {name}</source>
            <translation>انتقال به بالا: {name}</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>مورد تازه</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>صفحهٔ بعد</translation>
        </message>
        <message>
            <source>No</source>
            <translation>خیر</translation>
        </message>
        <message>
            <source>No text is missing.</source>
            <translation>همهٔ متن‌ها نوشته شده است.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>هنوز چیزی نیست</translation>
        </message>
        <message>
            <source>Not written yet in this language</source>
            <translation>هنوز به این زبان نوشته نشده</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>چیزی پیدا نشد.</translation>
        </message>
        <message>
            <source>Only what is chosen</source>
            <translation>فقط انتخاب‌شده‌ها</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>تصویرها</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>تصویر و PDF</translation>
        </message>
        <message>
            <source>Please give an answer here.</source>
            <translation>لطفاً اینجا پاسخ دهید.</translation>
        </message>
        <message>
            <source>Please look at the marked entries.</source>
            <translation>لطفاً موارد علامت‌خورده را ببینید.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>صفحهٔ قبل</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>برگرداندن</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>برداشتن تصویر</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>برداشتن {file}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>حذف شد: {name}</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>جست‌وجو با نام</translation>
        </message>
        <message>
            <source>Something is missing or wrong in this entry.</source>
            <translation>در این مورد چیزی کم یا نادرست است.</translation>
        </message>
        <message>
            <source>This file cannot be read. Choose another one.</source>
            <translation>این فایل خوانده نمی‌شود. فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This file is larger than {size} megabytes. Choose a smaller one.</source>
            <translation>این فایل از {size} مگابایت بزرگ‌تر است. فایل کوچک‌تری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture. Choose another one.</source>
            <translation>این فایل تصویر PNG یا JPEG نیست. فایل دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This picture has more than {size} million pixels. Make it smaller, then choose it again.</source>
            <translation>این تصویر بیش از {size} میلیون پیکسل دارد. آن را کوچک کنید و دوباره انتخاب کنید.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>این تصویر خراب است. تصویر دیگری انتخاب کنید.</translation>
        </message>
        <message>
            <source>This picture is too small: each side needs {size} pixels or more.</source>
            <translation>این تصویر بسیار کوچک است: هر ضلع باید دست‌کم {size} پیکسل باشد.</translation>
        </message>
        <message>
            <source>Write the texts in</source>
            <translation>زبان نوشتن متن‌ها</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>بله</translation>
        </message>
        <message>
            <source>always there</source>
            <translation>همیشه هست</translation>
        </message>
        <message>
            <source>{count} of {total} chosen</source>
            <translation>{count} از {total} انتخاب شده</translation>
        </message>
        <message>
            <source>{count} of {total} languages</source>
            <translation>{count} زبان از {total}</translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n missing</source>
            <translation>
                <numerusform>{language}: %n ناقص</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} {number}</source>
            <translation>{name} {number}</translation>
        </message>
        <message>
            <source>{name}: {number}</source>
            <translation>{name}: {number}</translation>
        </message>
        <message>
            <source>{number}. {name}</source>
            <translation>{number}. {name}</translation>
        </message>
    </context>
    <context>
        <name>ui.keyboard</name>
        <message>
            <source>Capitals</source>
            <translation>حروف بزرگ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>پاک کردن</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>پاک کردن همه</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>پاک کردن آخرین حرف</translation>
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
    <context>
        <name>versions</name>
        <message>
            <source>Approve</source>
            <translation>تأیید</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تأییدشده</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>دور انداختن پیش‌نویس</translation>
        </message>
        <message>
            <source>Discarded draft</source>
            <translation>پیش‌نویس دور انداخته‌شده</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>پیش‌نویس</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>پایان‌یافته</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>نخستین روز بدون آن</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>در حال اجرا</translation>
        </message>
        <message>
            <source>Return to the writer</source>
            <translation>بازگرداندن به نویسنده</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>ارسال برای تأیید</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>نسخهٔ {number}</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>در انتظار تأیید</translation>
        </message>
        <message>
            <source>Write a version</source>
            <translation>نوشتن نسخه</translation>
        </message>
        <message>
            <source>a first day after that of the version before</source>
            <translation>آغازی پس از آغاز نسخهٔ پیشین</translation>
        </message>
        <message>
            <source>a first day after today</source>
            <translation>آغازی پس از امروز</translation>
        </message>
        <message>
            <source>the text in every language of the branch</source>
            <translation>متن به همهٔ زبان‌های شعبه</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}</source>
            <translation>{state}؛ از {day}؛ نویسنده: {people}</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}, approved by {person}</source>
            <translation>{state}؛ از {day}؛ نویسنده: {people}؛ تأییدکننده: {person}</translation>
        </message>
        <message>
            <source>{state}; new version: {prepared}</source>
            <translation>{state}؛ نسخهٔ تازه: {prepared}</translation>
        </message>
        <message>
            <source>{state}; written by {people}</source>
            <translation>{state}؛ نویسنده: {people}</translation>
        </message>
    </context>
    <context>
        <name>waits</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n نفر در انتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>زمان انتظار</translation>
        </message>
        <message>
            <source>People ahead of you</source>
            <translation>نفر پیش از شما</translation>
        </message>
        <message>
            <source>Wait, roughly</source>
            <comment>above an expected wait that comes from a simple estimate</comment>
            <translation>انتظار تقریبی</translation>
        </message>
        <message>
            <source>as promised</source>
            <comment>beside an expected wait that keeps the promise of the service</comment>
            <translation>در زمان تعهدشده</translation>
        </message>
        <message>
            <source>closed now</source>
            <translation>اکنون بسته است</translation>
        </message>
        <message>
            <source>longer than promised</source>
            <translation>بیش از زمان تعهدشده</translation>
        </message>
        <message>
            <source>no counter open now</source>
            <translation>باجه‌ای باز نیست</translation>
        </message>
        <message>
            <source>no more tickets today</source>
            <translation>نوبت‌های امروز تمام شد</translation>
        </message>
        <message>
            <source>nobody waiting</source>
            <translation>کسی در انتظار نیست</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>هنوز معلوم نیست</translation>
        </message>
    </context>
    <context>
        <name>workbook</name>
        <message>
            <source>it is no XLSX file, or it is damaged.</source>
            <translation>این فایل XLSX نیست یا آسیب دیده است.</translation>
        </message>
        <message>
            <source>it is too large; at most {size} kilobytes are possible.</source>
            <translation>حجم آن زیاد است؛ حداکثر {size} کیلوبایت مجاز است.</translation>
        </message>
        <message>
            <source>the file cannot be read.</source>
            <translation>فایل خوانده نمی‌شود.</translation>
        </message>
    </context>
    <context>
        <name>xlsform</name>
        <message numerus="yes">
            <source>at most %n row(s) can be here.</source>
            <translation>
                <numerusform>در اینجا حداکثر %n ردیف ممکن است.</numerusform>
            </translation>
        </message>
        <message>
            <source>the column {name} cannot be used here.</source>
            <translation>ستون {name} در اینجا پشتیبانی نمی‌شود.</translation>
        </message>
        <message>
            <source>the column {name} is empty.</source>
            <translation>ستون {name} خالی است.</translation>
        </message>
        <message>
            <source>the column {name} is missing.</source>
            <translation>ستون {name} وجود ندارد.</translation>
        </message>
        <message>
            <source>the column {name} is there twice.</source>
            <translation>ستون {name} دو بار آمده است.</translation>
        </message>
        <message>
            <source>the language {name} is none of the five here.</source>
            <translation>زبان {name} یکی از پنج زبان برنامه نیست.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has no list {name}.</source>
            <translation>کاربرگ {sheet} فهرستی به نام {name} ندارد.</translation>
        </message>
        <message>
            <source>{name} cannot be used in the column {column}.</source>
            <translation>مقدار {name} در ستون {column} پشتیبانی نمی‌شود.</translation>
        </message>
    </context>
</TS>
