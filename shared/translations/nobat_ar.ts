<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
    <context>
        <name>announcements</name>
        <message numerus="yes">
            <source>%n time(s) a day in each place</source>
            <translation>
                <numerusform>%n مرة في اليوم في كل مكان</numerusform>
                <numerusform>مرة واحدة في اليوم في كل مكان</numerusform>
                <numerusform>مرتان في اليوم في كل مكان</numerusform>
                <numerusform>%n مرات في اليوم في كل مكان</numerusform>
                <numerusform>%n مرة في اليوم في كل مكان</numerusform>
                <numerusform>%n مرة في اليوم في كل مكان</numerusform>
            </translation>
        </message>
        <message>
            <source>All visitors</source>
            <translation>جميع المراجعين</translation>
        </message>
        <message>
            <source>An announcement tells visitors of something before they have to ask.</source>
            <translation>يُعلم الإعلان المراجعين بالأمر قبل أن يسألوا عنه.</translation>
        </message>
        <message>
            <source>Announcements</source>
            <translation>الإعلانات</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <source>At most so often a day</source>
            <translation>أقصى عدد مرات في اليوم</translation>
        </message>
        <message>
            <source>At these hours</source>
            <translation>في هذه الساعات</translation>
        </message>
        <message>
            <source>At this moment</source>
            <translation>في هذه اللحظة</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>لوحة العرض</translation>
        </message>
        <message>
            <source>Boards show it beside the calls. The text must say the same in words.</source>
            <translation>تعرضها لوحات النداء بجانب النداءات. ويجب أن يقول النص الشيء نفسه بالكلمات.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تعديل</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Each day from</source>
            <translation>كل يوم من</translation>
        </message>
        <message>
            <source>Each day until</source>
            <translation>كل يوم حتى</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>حالة طوارئ</translation>
        </message>
        <message>
            <source>Emergency notice</source>
            <translation>إعلان طوارئ</translation>
        </message>
        <message>
            <source>Emergency: {what}</source>
            <translation>حالة طوارئ: {what}</translation>
        </message>
        <message>
            <source>Empty: all day.</source>
            <translation>فارغ: طوال اليوم.</translation>
        </message>
        <message>
            <source>Empty: no last day.</source>
            <translation>فارغ: بلا يوم أخير.</translation>
        </message>
        <message>
            <source>Every year again</source>
            <translation>يتكرر كل سنة</translation>
        </message>
        <message>
            <source>Everybody leaves the building</source>
            <translation>يغادر الجميع المبنى</translation>
        </message>
        <message>
            <source>Everybody stays in the building</source>
            <translation>يبقى الجميع في المبنى</translation>
        </message>
        <message>
            <source>First page of the kiosk</source>
            <translation>الصفحة الأولى للكشك</translation>
        </message>
        <message>
            <source>For example where to meet outside. May stay empty.</source>
            <translation>مثل مكان التجمع في الخارج. يمكن تركه فارغًا.</translation>
        </message>
        <message>
            <source>For example “Dear parents,”. It stands before the text.</source>
            <translation>مثلًا «أولياء الأمور الكرام،». تأتي قبل النص.</translation>
        </message>
        <message>
            <source>In each place and on each device. Empty: always.</source>
            <translation>في كل مكان وعلى كل جهاز. فارغ: دائمًا.</translation>
        </message>
        <message>
            <source>In these languages</source>
            <translation>بهذه اللغات</translation>
        </message>
        <message>
            <source>It is shown only to visitors in whose language it is written.</source>
            <translation>لا يظهر إلا للمراجعين الذين كُتب بلغتهم.</translation>
        </message>
        <message>
            <source>Keep the picture</source>
            <translation>الإبقاء على الصورة</translation>
        </message>
        <message>
            <source>More words</source>
            <translation>نص إضافي</translation>
        </message>
        <message>
            <source>Never after</source>
            <translation>لا يُعرض بعد</translation>
        </message>
        <message>
            <source>New announcement</source>
            <translation>إعلان جديد</translation>
        </message>
        <message>
            <source>No announcements yet</source>
            <translation>لا إعلانات بعد</translation>
        </message>
        <message>
            <source>Nobody can be served</source>
            <translation>لا يمكن تقديم الخدمة</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>بلا اختيار: الجميع.</translation>
        </message>
        <message>
            <source>None: all. With services or classes it is only on the card and the ticket.</source>
            <translation>بلا اختيار: الجميع. مع الخدمات أو الفئات لا يظهر إلا في صفحة الخدمة وعلى التذكرة.</translation>
        </message>
        <message>
            <source>None: on all boards.</source>
            <translation>بلا اختيار: على جميع لوحات النداء.</translation>
        </message>
        <message>
            <source>Only on boards of these zones</source>
            <translation>على لوحات نداء هذه المناطق فقط</translation>
        </message>
        <message>
            <source>Only the words below</source>
            <translation>النص أدناه فقط</translation>
        </message>
        <message>
            <source>Only tickets for those whom it is meant for, since the last change. Empty: no such end.</source>
            <translation>تُحتسب فقط تذاكر من يخصهم الإعلان منذ آخر تغيير. فارغ: بلا هذا الحد.</translation>
        </message>
        <message>
            <source>Only what is shown now</source>
            <translation>ما يُعرض الآن فقط</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Page of a service</source>
            <translation>صفحة الخدمة</translation>
        </message>
        <message>
            <source>Picture for the board</source>
            <translation>صورة للوحة النداء</translation>
        </message>
        <message>
            <source>Please leave the building now. Follow the staff to the nearest exit.</source>
            <translation>يُرجى مغادرة المبنى الآن. اتبعوا الموظفين إلى أقرب مخرج.</translation>
        </message>
        <message>
            <source>Please stay inside the building. The staff will help you.</source>
            <translation>يُرجى البقاء داخل المبنى. سيساعدكم الموظفون.</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>فئات الأولوية</translation>
        </message>
        <message>
            <source>Reading the announcements</source>
            <translation>جارٍ قراءة الإعلانات</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>عبارة المخاطبة</translation>
        </message>
        <message>
            <source>Saved: {text}</source>
            <translation>تم الحفظ: {text}</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>عرض من جديد</translation>
        </message>
        <message>
            <source>Shown now</source>
            <translation>يُعرض الآن على</translation>
        </message>
        <message>
            <source>Shown on</source>
            <translation>مكان العرض</translation>
        </message>
        <message>
            <source>Shown so many days after</source>
            <translation>عدد أيام العرض بعده</translation>
        </message>
        <message>
            <source>Shown so many days before</source>
            <translation>عدد أيام العرض قبله</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>The announcements are from that time.</source>
            <translation>الإعلانات كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The boards say it at once, over everything and in every language.</source>
            <translation>تعرضه لوحات النداء فورًا فوق كل شيء وبجميع اللغات.</translation>
        </message>
        <message>
            <source>The day that it is about.</source>
            <translation>اليوم الذي يتحدث عنه الإعلان.</translation>
        </message>
        <message>
            <source>The ticket carries only the nearest event.</source>
            <translation>لا يظهر على التذكرة إلا الحدث الأقرب.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>التذكرة</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Until it ends</source>
            <translation>حتى ينتهي</translation>
        </message>
        <message>
            <source>Until so many tickets were given</source>
            <translation>حتى تُعطى تذاكر بهذا العدد</translation>
        </message>
        <message>
            <source>Until somebody stops it</source>
            <translation>حتى يوقفه أحد</translation>
        </message>
        <message>
            <source>We cannot serve anybody at the moment. Please wait for the staff.</source>
            <translation>لا يمكننا خدمة أحد في الوقت الحالي. يُرجى انتظار الموظفين.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما الذي يحدث</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>ما يقوله</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>ما يقرؤه المراجعون</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation>من يراه</translation>
        </message>
        <message>
            <source>a last day that is not before the first one</source>
            <translation>يوم أخير لا يسبق اليوم الأول</translation>
        </message>
        <message>
            <source>a place</source>
            <translation>مكان العرض</translation>
        </message>
        <message>
            <source>an end that differs from the beginning</source>
            <translation>نهاية تختلف عن البداية</translation>
        </message>
        <message>
            <source>beside the calls</source>
            <translation>بجانب النداءات</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>لا مكان</translation>
        </message>
        <message>
            <source>the card or the ticket, where it is known who reads it</source>
            <translation>صفحة الخدمة أو التذكرة، حيث يُعرف من يقرأ</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <source>{first} – {last}, every year again</source>
            <translation>{first} – {last}، كل سنة</translation>
        </message>
        <message>
            <source>{given} of {most} tickets</source>
            <translation>{given} من {most} تذكرة</translation>
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
            <translation>{services}، فقط: {classes}</translation>
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
            <translation>مقارنة بالجولة السابقة</translation>
        </message>
        <message>
            <source>Another person decides about this reply.</source>
            <translation>يبتّ في هذا الرد شخص آخر.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>تقييم الجودة</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <source>Decide about a reply</source>
            <translation>البتّ في رد</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Facts about this item. It stays beside the result.</source>
            <translation>وقائع تخص هذا البند فقط. يبقى الرد إلى جانب النتيجة.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>لم يتحقق</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>الفجوة</translation>
        </message>
        <message>
            <source>Import a wave</source>
            <translation>استيراد جولة</translation>
        </message>
        <message>
            <source>Import of {file}</source>
            <translation>استيراد {file}</translation>
        </message>
        <message>
            <source>Improvement proposed: a critical item failed</source>
            <translation>اقتُرح تحسين: لم يتحقق بند حرج</translation>
        </message>
        <message>
            <source>Improvement proposed: it failed in more than two of five visits</source>
            <translation>اقتُرح تحسين: لم يتحقق في أكثر من زيارتين من كل خمس</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Items of the wave</source>
            <translation>بنود الجولة</translation>
        </message>
        <message>
            <source>Mystery shoppers see less</source>
            <translation>الزائر السرّي يرى أقل</translation>
        </message>
        <message>
            <source>No released wave yet</source>
            <translation>لا توجد جولة منشورة بعد</translation>
        </message>
        <message>
            <source>Not upheld</source>
            <translation>لم يُقبل</translation>
        </message>
        <message>
            <source>Observations show less</source>
            <translation>المشاهدات تُظهر أقل</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>ما شوهد</translation>
        </message>
        <message>
            <source>One standard, four views</source>
            <translation>معيار واحد وأربع رؤى</translation>
        </message>
        <message>
            <source>Proposed action</source>
            <translation>التحسين المقترح</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>تُقرأ الجولات</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>تاريخ النشر</translation>
        </message>
        <message numerus="yes">
            <source>Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}</source>
            <translation>
                <numerusform>نُشرت في {day}؛ لا زيارات بين {first} و{last} ({parts})؛ {card}، الإصدار {number}</numerusform>
                <numerusform>نُشرت في {day}؛ زيارة واحدة بين {first} و{last} ({parts})؛ {card}، الإصدار {number}</numerusform>
                <numerusform>نُشرت في {day}؛ زيارتان بين {first} و{last} ({parts})؛ {card}، الإصدار {number}</numerusform>
                <numerusform>نُشرت في {day}؛ %n زيارات بين {first} و{last} ({parts})؛ {card}، الإصدار {number}</numerusform>
                <numerusform>نُشرت في {day}؛ %n زيارة بين {first} و{last} ({parts})؛ {card}، الإصدار {number}</numerusform>
                <numerusform>نُشرت في {day}؛ %n زيارة بين {first} و{last} ({parts})؛ {card}، الإصدار {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Released waves</source>
            <translation>الجولات المنشورة</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Reply of the branch</source>
            <translation>رد الفرع</translation>
        </message>
        <message>
            <source>Reply of the branch: {text}</source>
            <translation>رد الفرع: {text}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>تم الحفظ</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Score of the branch</source>
            <translation>درجة الفرع</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Sections; an upright line is the wave before</source>
            <translation>الأقسام؛ الخط العمودي هو الجولة السابقة</translation>
        </message>
        <message>
            <source>The branch may reply until {day}.</source>
            <translation>يمكن للفرع أن يرد حتى {day}.</translation>
        </message>
        <message>
            <source>The decision is due on {day}.</source>
            <translation>آخر يوم للقرار: {day}.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>الأرقام من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The line shows where the true share is with a certainty of 95%. A gap is named only when it is larger than this uncertainty, with 5 visits, 30 ratings and 5 observations or more.</source>
            <translation>يبيّن الخط موضع النسبة الحقيقية بثقة قدرها 95%. لا تُذكر الفجوة إلا إذا تجاوزت هذا الهامش ووُجدت 5 زيارات و30 تقييمًا و5 مشاهدات على الأقل.</translation>
        </message>
        <message>
            <source>The service-excellence unit releases a wave as a file. Import it here.</source>
            <translation>تنشر وحدة جودة الخدمة كل جولة في ملف. استورده هنا.</translation>
        </message>
        <message>
            <source>The system measures less</source>
            <translation>النظام يقيس أقل</translation>
        </message>
        <message>
            <source>The time for replies is over.</source>
            <translation>انتهت مهلة الردود.</translation>
        </message>
        <message>
            <source>The wave was imported.</source>
            <translation>استُوردت الجولة.</translation>
        </message>
        <message>
            <source>There is no score of the branch: it needs 3 visits and 3 clerks at work. The items are shown alone.</source>
            <translation>لا درجة للفرع: يلزمها 3 زيارات و3 موظفين في العمل. تُعرض البنود وحدها.</translation>
        </message>
        <message>
            <source>Ticket, day, counter and clerk are not shown here and are not kept in this database. Those who served a mystery shopper are told about that visit by letter.</source>
            <translation>لا تُعرض هنا التذكرة ولا اليوم ولا الشباك ولا الموظف، ولا تُحفظ في قاعدة البيانات هذه. من خدم الزائر السرّي يُبلَّغ بتلك الزيارة برسالة.</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>قُبل</translation>
        </message>
        <message>
            <source>Upheld in part</source>
            <translation>قُبل جزئيًا</translation>
        </message>
        <message>
            <source>Visitors see less</source>
            <translation>المراجعون يرون أقل</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Visits with a failed critical item</source>
            <translation>زيارات لم يتحقق فيها بند حرج</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Wave before</source>
            <translation>الجولة السابقة</translation>
        </message>
        <message>
            <source>Wave “{title}”</source>
            <translation>جولة «{title}»</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>الجولات</translation>
        </message>
        <message>
            <source>afternoon {number}</source>
            <translation>بعد الظهر: {number}</translation>
        </message>
        <message>
            <source>better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>each holds its visit at 59 points or less</source>
            <translation>كل منها يحد درجة زيارته عند 59</translation>
        </message>
        <message>
            <source>excellent</source>
            <translation>ممتاز</translation>
        </message>
        <message>
            <source>good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <source>measured by the system</source>
            <translation>قياس النظام</translation>
        </message>
        <message>
            <source>midday {number}</source>
            <translation>ظهرًا: {number}</translation>
        </message>
        <message>
            <source>morning {number}</source>
            <translation>صباحًا: {number}</translation>
        </message>
        <message>
            <source>mystery shopper</source>
            <translation>الزائر السرّي</translation>
        </message>
        <message>
            <source>no band: too little applied</source>
            <translation>بلا فئة: انطبق القليل جدًا من البنود</translation>
        </message>
        <message>
            <source>no gap</source>
            <translation>لا فجوة</translation>
        </message>
        <message>
            <source>no sure change</source>
            <translation>لا تغيّر مؤكد</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>المشاهدة</translation>
        </message>
        <message>
            <source>of the weight of the scorecard; the rest did not apply</source>
            <translation>من وزن بطاقة التقييم؛ والباقي لم ينطبق</translation>
        </message>
        <message>
            <source>sufficient</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>there is none to compare with</source>
            <translation>لا توجد جولة للمقارنة</translation>
        </message>
        <message>
            <source>too few visits or clerks</source>
            <translation>زيارات أو موظفون أقل من اللازم</translation>
        </message>
        <message>
            <source>visitors</source>
            <translation>المراجعون</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>ضعيف</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>أسوأ</translation>
        </message>
        <message>
            <source>{band}; surely between {least} and {most}; visits from {low} to {high}</source>
            <translation>{band}؛ بثقة بين {least} و{most}؛ الزيارات من {low} إلى {high}</translation>
        </message>
        <message>
            <source>{band}; visits from {low} to {high}</source>
            <translation>{band}؛ الزيارات من {low} إلى {high}</translation>
        </message>
        <message numerus="yes">
            <source>{change}; %n visits show a change of {points} points</source>
            <translation>
                <numerusform>{change}؛ بلا زيارات لا يظهر تغيّر قدره {points}</numerusform>
                <numerusform>{change}؛ تُظهر زيارة واحدة تغيّرًا قدره {points} أو أكثر</numerusform>
                <numerusform>{change}؛ تُظهر زيارتان تغيّرًا قدره {points} أو أكثر</numerusform>
                <numerusform>{change}؛ تُظهر %n زيارات تغيّرًا قدره {points} أو أكثر</numerusform>
                <numerusform>{change}؛ تُظهر %n زيارة تغيّرًا قدره {points} أو أكثر</numerusform>
                <numerusform>{change}؛ تُظهر %n زيارة تغيّرًا قدره {points} أو أكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>{decision}: {reason}</source>
            <translation>{decision}: {reason}</translation>
        </message>
        <message>
            <source>{score} points</source>
            <translation>الدرجة: {score}</translation>
        </message>
        <message>
            <source>{score} points; in the wave before {before}</source>
            <translation>الدرجة: {score}؛ في الجولة السابقة {before}</translation>
        </message>
        <message>
            <source>{some} of {all}</source>
            <translation>{some} من {all}</translation>
        </message>
        <message>
            <source>{source}, {cases}</source>
            <translation>{source}، {cases}</translation>
        </message>
        <message>
            <source>{source}: cases</source>
            <translation>{source}: عدد الحالات</translation>
        </message>
        <message>
            <source>{source}: from</source>
            <translation>{source}: من</translation>
        </message>
        <message>
            <source>{source}: to</source>
            <translation>{source}: إلى</translation>
        </message>
        <message>
            <source>{source}: {share} of {cases}, surely between {low} and {high}</source>
            <translation>{source}: {share} من {cases}، بثقة بين {low} و{high}</translation>
        </message>
        <message>
            <source>{trend} (from {low} to {high})</source>
            <translation>{trend} (من {low} إلى {high})</translation>
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
            <translation>جزء منه مفقود أو تالف</translation>
        </message>
        <message>
            <source>it holds something that does not belong in a backup</source>
            <translation>فيه ما لا ينتمي إلى نسخة احتياطية</translation>
        </message>
        <message>
            <source>it is not a backup file</source>
            <translation>ليس ملف نسخة احتياطية</translation>
        </message>
        <message>
            <source>it would unpack to far more data than a backup contains</source>
            <translation>حجمه بعد فكّه أكبر بكثير من حجم نسخة احتياطية</translation>
        </message>
        <message>
            <source>its content does not match its checksum</source>
            <translation>محتواه لا يطابق رمز التحقق</translation>
        </message>
        <message>
            <source>its records contradict each other</source>
            <translation>سجلاته متناقضة</translation>
        </message>
        <message>
            <source>its signature is wrong, so somebody has changed it</source>
            <translation>توقيعه خاطئ، فقد غيّره أحدهم</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>الآن</numerusform>
                <numerusform>قبل دقيقة</numerusform>
                <numerusform>قبل دقيقتين</numerusform>
                <numerusform>قبل %n دقائق</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
                <numerusform>قبل %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A visitor who has waited %n minutes is next.</source>
            <translation>
                <numerusform>من ينتظر الآن فهو التالي.</numerusform>
                <numerusform>من انتظر دقيقة فهو التالي.</numerusform>
                <numerusform>من انتظر دقيقتين فهو التالي.</numerusform>
                <numerusform>من انتظر %n دقائق فهو التالي.</numerusform>
                <numerusform>من انتظر %n دقيقة فهو التالي.</numerusform>
                <numerusform>من انتظر %n دقيقة فهو التالي.</numerusform>
            </translation>
        </message>
        <message>
            <source>Called again</source>
            <translation>إعادة النداء</translation>
        </message>
        <message>
            <source>Called {age}</source>
            <comment>age is: just now, 2 min ago, at 10:42</comment>
            <translation>النداء: {age}</translation>
        </message>
        <message>
            <source>Calls will appear here in a moment.</source>
            <translation>ستظهر النداءات هنا بعد لحظة.</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>مغلق الآن</translation>
        </message>
        <message>
            <source>Closed now: {name}</source>
            <translation>مغلق الآن: {name}</translation>
        </message>
        <message>
            <source>Closed today: {holiday}</source>
            <translation>مغلق اليوم: {holiday}</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>الشباك</translation>
        </message>
        <message>
            <source>Each service has its own promised wait.</source>
            <translation>لكل خدمة مدة انتظار متعهَّد بها.</translation>
        </message>
        <message>
            <source>Each service has its own queue.</source>
            <translation>لكل خدمة دورها الخاص.</translation>
        </message>
        <message>
            <source>Missed your number? Go to the kiosk.</source>
            <translation>هل فاتك دورك؟ اذهب إلى الكشك.</translation>
        </message>
        <message>
            <source>Missed your number? Touch “I missed my number” at the kiosk.</source>
            <translation>هل فاتك دورك؟ المس «فاتني دوري» في الكشك.</translation>
        </message>
        <message>
            <source>No calls yet today</source>
            <translation>لا نداءات اليوم حتى الآن</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>الاتصال مقطوع منذ الساعة {time}</translation>
        </message>
        <message>
            <source>No connection to the branch yet</source>
            <translation>لم يتم الاتصال بالفرع بعد</translation>
        </message>
        <message>
            <source>Nobat – Display board</source>
            <translation>Nobat – لوحة النداء</translation>
        </message>
        <message>
            <source>Now called</source>
            <translation>يُنادى الآن</translation>
        </message>
        <message>
            <source>Open today until {time}.</source>
            <translation>نعمل اليوم حتى الساعة {time}.</translation>
        </message>
        <message>
            <source>People waiting</source>
            <translation>المنتظرون</translation>
        </message>
        <message>
            <source>Please listen for your number.</source>
            <translation>استمع إلى نداء رقمك من فضلك.</translation>
        </message>
        <message>
            <source>Please listen for your number. The board keeps trying.</source>
            <translation>استمع إلى نداء رقمك من فضلك. لوحة النداء تواصل محاولة الاتصال.</translation>
        </message>
        <message>
            <source>Priority and other visitors take turns.</source>
            <translation>يتناوب أصحاب الأولوية وسائر المراجعين.</translation>
        </message>
        <message>
            <source>Take a ticket at the kiosk. Your number appears here when it is called.</source>
            <translation>اسحب تذكرة من الكشك. يظهر رقمك هنا عند النداء عليه.</translation>
        </message>
        <message>
            <source>The board is not ready yet</source>
            <translation>لوحة النداء ليست جاهزة بعد</translation>
        </message>
        <message>
            <source>The board is starting</source>
            <translation>يجري تشغيل لوحة النداء</translation>
        </message>
        <message>
            <source>The opening hours are at the entrance.</source>
            <translation>ساعات العمل معلّقة عند المدخل.</translation>
        </message>
        <message>
            <source>Visitors with priority go first.</source>
            <translation>أصحاب الأولوية أولًا.</translation>
        </message>
        <message>
            <source>Visitors with priority wait less.</source>
            <translation>أصحاب الأولوية ينتظرون مدة أقصر.</translation>
        </message>
        <message>
            <source>Waits are shown again as soon as the board is up to date. Please listen for your number.</source>
            <translation>ستظهر مدة الانتظار من جديد فور تحديث لوحة النداء. استمع إلى نداء رقمك من فضلك.</translation>
        </message>
        <message>
            <source>We open again on {day} at {time}.</source>
            <translation>نفتح من جديد يوم {day} الساعة {time}.</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>نفتح اليوم الساعة {time}.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own promised wait.</source>
            <translation>لماذا ليس بالترتيب؟ لكل خدمة مدة انتظار متعهَّد بها.</translation>
        </message>
        <message>
            <source>Why not in order? Each service has its own queue.</source>
            <translation>لماذا ليس بالترتيب؟ لكل خدمة دورها الخاص.</translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority and others take turns: {priority} to {ordinary}.</source>
            <translation>لماذا ليس بالترتيب؟ يتناوب أصحاب الأولوية وسائر المراجعين: {priority} مقابل {ordinary}.</translation>
        </message>
        <message numerus="yes">
            <source>Why not in order? Visitors with priority go first, but at most %n of them before you.</source>
            <translation>
                <numerusform>لماذا ليس بالترتيب؟ أصحاب الأولوية أولًا، دون أن يتقدم أحد منهم عليك.</numerusform>
                <numerusform>لماذا ليس بالترتيب؟ أصحاب الأولوية أولًا، على ألا يتقدم عليك أكثر من شخص واحد.</numerusform>
                <numerusform>لماذا ليس بالترتيب؟ أصحاب الأولوية أولًا، على ألا يتقدم عليك أكثر من شخصين.</numerusform>
                <numerusform>لماذا ليس بالترتيب؟ أصحاب الأولوية أولًا، على ألا يتقدم عليك أكثر من %n أشخاص.</numerusform>
                <numerusform>لماذا ليس بالترتيب؟ أصحاب الأولوية أولًا، على ألا يتقدم عليك أكثر من %n شخصًا.</numerusform>
                <numerusform>لماذا ليس بالترتيب؟ أصحاب الأولوية أولًا، على ألا يتقدم عليك أكثر من %n شخص.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why not in order? Visitors with priority wait less.</source>
            <translation>لماذا ليس بالترتيب؟ أصحاب الأولوية ينتظرون مدة أقصر.</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>الساعة {time}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message numerus="yes">
            <source>of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>من المراجعين نودي عليهم اليوم فورًا. هدفنا {target}.</numerusform>
                <numerusform>من المراجعين نودي عليهم اليوم خلال دقيقة. هدفنا {target}.</numerusform>
                <numerusform>من المراجعين نودي عليهم اليوم خلال دقيقتين. هدفنا {target}.</numerusform>
                <numerusform>من المراجعين نودي عليهم اليوم خلال %n دقائق. هدفنا {target}.</numerusform>
                <numerusform>من المراجعين نودي عليهم اليوم خلال %n دقيقة. هدفنا {target}.</numerusform>
                <numerusform>من المراجعين نودي عليهم اليوم خلال %n دقيقة. هدفنا {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>من المراجعين نودي عليهم اليوم ضمن المدة المتعهَّد بها. هدفنا {target}.</translation>
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
            <translation>نودوا في الموعد اليوم: {share}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>نودي اليوم على {share} من المراجعين فورًا. هدفنا {target}.</numerusform>
                <numerusform>نودي اليوم على {share} من المراجعين خلال دقيقة. هدفنا {target}.</numerusform>
                <numerusform>نودي اليوم على {share} من المراجعين خلال دقيقتين. هدفنا {target}.</numerusform>
                <numerusform>نودي اليوم على {share} من المراجعين خلال %n دقائق. هدفنا {target}.</numerusform>
                <numerusform>نودي اليوم على {share} من المراجعين خلال %n دقيقة. هدفنا {target}.</numerusform>
                <numerusform>نودي اليوم على {share} من المراجعين خلال %n دقيقة. هدفنا {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>نودي اليوم على {share} من المراجعين ضمن المدة المتعهَّد بها. هدفنا {target}.</translation>
        </message>
        <message>
            <source>{time} at the counter</source>
            <translation>{time} عند الشباك</translation>
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
            <translation>{name}: مغلق اليوم.</translation>
        </message>
        <message>
            <source>{name}: open today {hours}.</source>
            <translation>{name}: مفتوح اليوم {hours}.</translation>
        </message>
        <message>
            <source>{name}: {days}, closed.</source>
            <translation>{name}: {days}، مغلق.</translation>
        </message>
        <message>
            <source>{name}: {days}, open {hours}.</source>
            <translation>{name}: {days}، مفتوح {hours}.</translation>
        </message>
    </context>
    <context>
        <name>case_figures</name>
        <message>
            <source>9 in 10 decided within</source>
            <translation>بُتَّ في 9 من كل 10 خلال</translation>
        </message>
        <message>
            <source>9 in 10 within</source>
            <translation>9 من كل 10 خلال</translation>
        </message>
        <message>
            <source>Answered in time</source>
            <translation>بُتَّ فيها ضمن المهلة</translation>
        </message>
        <message>
            <source>Answered in time: cases decided (and approved, where needed) by their deadline ÷ cases whose deadline was in the period. Withdrawn and merged cases, and those that wait for the visitor, are left out.</source>
            <translation>بُتَّ فيها ضمن المهلة: المعاملات التي بُتَّ فيها (واعتُمدت عند اللزوم) قبل انتهاء مهلتها ÷ المعاملات التي وقعت مهلتها في هذه الفترة. لا تُحتسب المعاملات المسحوبة والمدمجة ولا التي تنتظر المراجع.</translation>
        </message>
        <message>
            <source>By kind of case</source>
            <translation>حسب نوع المعاملة</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>التكلفة</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>تكلفة المعاملة</translation>
        </message>
        <message>
            <source>Cost of a case: (minutes of work × rate of the role + letters and e-mails + fixed share) ÷ cases closed in the period, in the branch’s own currency. Minutes at the counter are measured; minutes at the desk are those that people typed. Without rates in the settings there is no figure.</source>
            <translation>تكلفة المعاملة: (دقائق العمل × أجر الدور الوظيفي + الرسائل + الحصة الثابتة) ÷ المعاملات المغلقة في المدة، بعملة الفرع. دقائق الشباك مقيسة، ودقائق العمل المكتبي كما كتبها الموظفون. لا يظهر الرقم دون تحديد الأجور في الإعدادات.</translation>
        </message>
        <message>
            <source>Cost of the closed cases</source>
            <translation>تكلفة المعاملات المغلقة</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>بُتَّ فيها</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Desk work, as typed</source>
            <translation>العمل المكتبي، كما كُتب</translation>
        </message>
        <message>
            <source>Figures of cases</source>
            <translation>مؤشرات المعاملات</translation>
        </message>
        <message>
            <source>Fixed share</source>
            <translation>الحصة الثابتة</translation>
        </message>
        <message>
            <source>How cases came in</source>
            <translation>طريقة ورود المعاملات</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>ضمن المهلة</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>نوع المعاملة</translation>
        </message>
        <message>
            <source>Letters and e-mails</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Median time</source>
            <comment>column: working time until the decision</comment>
            <translation>وسيط الوقت</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>Not final yet</source>
            <translation>غير نهائي بعد</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>column: number of cases</comment>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Open and overdue cases are counted as they were at the end of the period.</source>
            <translation>تُحتسب المعاملات المفتوحة والمتأخرة بحسب حالها في نهاية الفترة.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>مفتوحة في نهاية الفترة</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>جهات أخرى</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>column: number of cases</comment>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Overdue at the end</source>
            <translation>متأخرة في نهاية الفترة</translation>
        </message>
        <message>
            <source>Referred to the wrong unit</source>
            <translation>أُحيلت إلى قسم خطأ</translation>
        </message>
        <message>
            <source>Referred to the wrong unit: referrals to another unit in the period that were sent back as wrongly sent ÷ all of them.</source>
            <translation>أُحيلت إلى قسم خطأ: الإحالات إلى قسم آخر في الفترة التي أُعيدت لأنها أُرسلت خطأً ÷ كل الإحالات.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>مسجَّلة</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>أُعيد فتحها</translation>
        </message>
        <message>
            <source>Reopened: cases that were opened again within 30 days ÷ cases closed in the period with an answer.</source>
            <translation>أُعيد فتحها: المعاملات التي أُعيد فتحها خلال 30 يومًا ÷ المعاملات التي أُغلقت في الفترة بجواب.</translation>
        </message>
        <message>
            <source>Resolved at the first visit</source>
            <translation>أُنجزت من الزيارة الأولى</translation>
        </message>
        <message>
            <source>Resolved at the first visit: visits of known visitors who got what they came for, did not come again for the same service within 30 days and left no case open ÷ visits of known visitors with an outcome in the period.</source>
            <translation>أُنجزت من الزيارة الأولى: زيارات المراجعين المعروفين الذين حصلوا على ما جاؤوا من أجله، ولم يعودوا للخدمة نفسها خلال 30 يومًا، ولم تبقَ لهم معاملة مفتوحة ÷ زيارات المراجعين المعروفين التي سُجّلت لها نتيجة في الفترة.</translation>
        </message>
        <message>
            <source>Second looks that changed the result</source>
            <translation>تغيّر القرار بعد إعادة النظر</translation>
        </message>
        <message>
            <source>Second looks that changed the result: reopened cases with another decision than before ÷ reopened cases that were decided in the period.</source>
            <translation>تغيّر القرار بعد إعادة النظر: المعاملات المعاد فتحها التي صدر فيها قرار مختلف ÷ المعاملات المعاد فتحها التي بُتَّ فيها في الفترة.</translation>
        </message>
        <message>
            <source>Seen by a person within a day</source>
            <translation>اطّلع عليها موظف خلال يوم</translation>
        </message>
        <message>
            <source>Seen by a person within a day: cases with which somebody did something by the close of the working day after they came in ÷ cases for which that time ended in the period. Withdrawn and merged ones are left out.</source>
            <translation>اطّلع عليها موظف خلال يوم: المعاملات التي بدأ موظف العمل عليها قبل نهاية يوم العمل التالي لورودها ÷ المعاملات التي انتهت هذه المهلة لها في الفترة. لا تُحسب المسحوبة والمدمجة.</translation>
        </message>
        <message>
            <source>Serving, measured</source>
            <translation>الخدمة، مقيسة</translation>
        </message>
        <message>
            <source>Share of the working time</source>
            <translation>الحصة من وقت العمل</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>The branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>The share of reopened cases is not final: cases of this period can still be reopened.</source>
            <translation>نسبة المعاملات المعاد فتحها غير نهائية: ما زال ممكنًا إعادة فتح معاملات هذه الفترة.</translation>
        </message>
        <message>
            <source>The share resolved at the first visit is not final: visitors of this period may still come again.</source>
            <translation>نسبة ما أُنجز من الزيارة الأولى غير نهائية: ما زال ممكنًا أن يعود مراجعو هذه الفترة.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>المراجع</translation>
        </message>
        <message>
            <source>Time per step</source>
            <translation>وقت كل خطوة</translation>
        </message>
        <message>
            <source>Time per step: opening hours from the beginning of a step until it was done in which the branch had to act. A step from which a case was sent back is not counted.</source>
            <translation>وقت كل خطوة: ساعات الدوام من بداية الخطوة حتى إنهائها التي كان على الفرع أن يعمل فيها. لا تُحتسب الخطوة التي أُعيدت المعاملة منها إلى خطوة سابقة.</translation>
        </message>
        <message>
            <source>Times done</source>
            <translation>عدد مرات الإنهاء</translation>
        </message>
        <message>
            <source>Told in time</source>
            <translation>أُبلغ المراجع ضمن المهلة</translation>
        </message>
        <message>
            <source>Told in time: visitors who were told by the deadline ÷ decisions that were due to be told in the period.</source>
            <translation>أُبلغ المراجع ضمن المهلة: المراجعون الذين أُبلغوا قبل انتهاء المهلة ÷ القرارات التي كان يجب إبلاغها في الفترة.</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>تعذّر الوصول إلى المراجع</translation>
        </message>
        <message>
            <source>Visits of known visitors</source>
            <translation>زيارات المراجعين المعروفين</translation>
        </message>
        <message>
            <source>Visits of known visitors: those with an outcome in the period ÷ all visits with one.</source>
            <translation>زيارات المراجعين المعروفين: زياراتهم التي سُجّلت لها نتيجة في الفترة ÷ كل الزيارات التي سُجّلت لها نتيجة.</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>القرارات الصادرة</translation>
        </message>
        <message>
            <source>Where the time went until the decision</source>
            <translation>أين ذهب الوقت حتى القرار</translation>
        </message>
        <message>
            <source>Who had to act</source>
            <translation>على من كان العمل</translation>
        </message>
        <message>
            <source>Working time until the decision, median</source>
            <translation>وقت العمل حتى القرار، الوسيط</translation>
        </message>
        <message>
            <source>Working time until the decision: opening hours in which the branch had to act. Time in which the visitor or another body had to act is not counted.</source>
            <translation>وقت العمل حتى القرار: ساعات الدوام التي كان على الفرع أن يعمل فيها. لا يُحتسب الوقت الذي كان فيه الأمر بيد المراجع أو جهة أخرى.</translation>
        </message>
        <message>
            <source>the period before</source>
            <translation>الفترة السابقة</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>cases</name>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>How to reach the visitor</source>
            <translation>كيفية الاتصال بالمراجع</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>لا معاملات</numerusform>
                <numerusform>معاملة واحدة</numerusform>
                <numerusform>معاملتان</numerusform>
                <numerusform>%n معاملات</numerusform>
                <numerusform>%n معاملة</numerusform>
                <numerusform>%n معاملة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pause(s)</source>
            <translation>
                <numerusform>لا استراحات</numerusform>
                <numerusform>استراحة واحدة</numerusform>
                <numerusform>استراحتان</numerusform>
                <numerusform>%n استراحات</numerusform>
                <numerusform>%n استراحة</numerusform>
                <numerusform>%n استراحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service charter(s)</source>
            <translation>
                <numerusform>لا مواثيق خدمات</numerusform>
                <numerusform>ميثاق خدمة واحد</numerusform>
                <numerusform>ميثاقا خدمة</numerusform>
                <numerusform>%n مواثيق خدمات</numerusform>
                <numerusform>%n ميثاق خدمة</numerusform>
                <numerusform>%n ميثاق خدمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>لا خدمات</numerusform>
                <numerusform>خدمة واحدة</numerusform>
                <numerusform>خدمتان</numerusform>
                <numerusform>%n خدمات</numerusform>
                <numerusform>%n خدمة</numerusform>
                <numerusform>%n خدمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s)</source>
            <translation>
                <numerusform>لا تسجيلات دخول</numerusform>
                <numerusform>تسجيل دخول واحد</numerusform>
                <numerusform>تسجيلا دخول</numerusform>
                <numerusform>%n تسجيلات دخول</numerusform>
                <numerusform>%n تسجيل دخول</numerusform>
                <numerusform>%n تسجيل دخول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s)</source>
            <translation>
                <numerusform>لا تذاكر</numerusform>
                <numerusform>تذكرة واحدة</numerusform>
                <numerusform>تذكرتان</numerusform>
                <numerusform>%n تذاكر</numerusform>
                <numerusform>%n تذكرة</numerusform>
                <numerusform>%n تذكرة</numerusform>
            </translation>
        </message>
        <message>
            <source>A complaint about the branch</source>
            <translation>شكوى من الفرع</translation>
        </message>
        <message>
            <source>A day</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>A short name for files and reports. Visitors do not see it.</source>
            <translation>اسم قصير للملفات والتقارير. لا يراه المراجعون.</translation>
        </message>
        <message>
            <source>A suggestion to the branch</source>
            <translation>اقتراح للفرع</translation>
        </message>
        <message>
            <source>A whole number</source>
            <translation>عدد صحيح</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>الغياب</translation>
        </message>
        <message>
            <source>Add a capacity</source>
            <translation>إضافة طاقة عمل</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>إضافة مستند</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>إضافة سؤال</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>إضافة خطوة</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>إضافة إجابة</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>إضافة نتيجة</translation>
        </message>
        <message>
            <source>Address on letters</source>
            <translation>العنوان على الرسائل</translation>
        </message>
        <message>
            <source>After it was opened again. Empty: as many as for the first decision.</source>
            <translation>بعد إعادة الفتح. إن تُرك فارغًا: بقدر مهلة القرار الأول.</translation>
        </message>
        <message>
            <source>Always the same person</source>
            <translation>الموظف نفسه دائمًا</translation>
        </message>
        <message>
            <source>An appointment was booked</source>
            <translation>حُجز موعد</translation>
        </message>
        <message>
            <source>An appointment was cancelled</source>
            <translation>أُلغي موعد</translation>
        </message>
        <message>
            <source>An appointment was moved</source>
            <translation>غُيّر موعد</translation>
        </message>
        <message>
            <source>An outcome must be chosen</source>
            <translation>اختيار النتيجة إلزامي</translation>
        </message>
        <message>
            <source>Announced so many days before</source>
            <translation>عدد أيام الإعلان المسبق</translation>
        </message>
        <message>
            <source>Another person approves the decision</source>
            <translation>يعتمد القرارَ شخصٌ آخر</translation>
        </message>
        <message>
            <source>Answered with</source>
            <translation>نوع الإجابة</translation>
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation>الإجابات المتاحة</translation>
        </message>
        <message>
            <source>Anybody of the unit</source>
            <translation>أي موظف في القسم</translation>
        </message>
        <message>
            <source>Anybody of the unit takes it</source>
            <translation>يتسلّمها أي موظف في القسم</translation>
        </message>
        <message>
            <source>Anyone who types the follow-up code sees it; then the visitor counts as told.</source>
            <translation>لمن يُدخل رمز المتابعة. ويُعدّ المراجع عندئذٍ قد أُبلغ.</translation>
        </message>
        <message>
            <source>Appointments can be booked</source>
            <translation>يمكن حجز موعد</translation>
        </message>
        <message>
            <source>Approve the decision</source>
            <translation>اعتماد القرار</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>من يقوم بها</translation>
        </message>
        <message>
            <source>Calling a number out of order</source>
            <translation>نداء رقم خارج الترتيب</translation>
        </message>
        <message>
            <source>Capacities</source>
            <translation>طاقات العمل</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>طاقة العمل</translation>
        </message>
        <message>
            <source>Cases that would be given to the person go to the deputy.</source>
            <translation>المعاملات التي كانت ستُسند إلى هذا الموظف تذهب إلى نائبه.</translation>
        </message>
        <message>
            <source>Clerks choose from these when a visit ends. None: from all outcomes.</source>
            <translation>يختار الموظفون منها عند انتهاء الخدمة. بلا تحديد: من كل النتائج.</translation>
        </message>
        <message>
            <source>Clerks say how many when a visit ends. 1: they are not asked.</source>
            <translation>يذكر الموظفون العدد عند انتهاء الخدمة. 1: لا يُسألون عنه.</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>يغلق</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Code of the earlier step</source>
            <translation>رمز الخطوة السابقة</translation>
        </message>
        <message>
            <source>Competencies</source>
            <translation>الكفاءات</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>وسيلة الاتصال</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>الشبابيك</translation>
        </message>
        <message>
            <source>Criticism of the branch</source>
            <translation>انتقاد للفرع</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>النائب</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>المستندات المطلوبة</translation>
        </message>
        <message>
            <source>Duty roster of meetings</source>
            <translation>جدول المقابلات</translation>
        </message>
        <message>
            <source>Empty on all days: as long as the branch is open. For example {hours}</source>
            <translation>إذا لم يُكتب شيء لأي يوم: ما دام الفرع مفتوحًا. مثال: {hours}</translation>
        </message>
        <message>
            <source>Empty: another matter. What is chosen here is on the page Complaints too.</source>
            <translation>فارغ: أمر آخر. ما يُختار هنا يظهر أيضًا في صفحة «الشكاوى».</translation>
        </message>
        <message>
            <source>Empty: closed. For example {hours}</source>
            <translation>إذا تُرك فارغًا فالفرع مغلق. مثل {hours}</translation>
        </message>
        <message>
            <source>Empty: it lasts for ever.</source>
            <translation>فارغ: بلا انتهاء.</translation>
        </message>
        <message>
            <source>Empty: one.</source>
            <translation>فارغ: واحد.</translation>
        </message>
        <message>
            <source>Empty: the step is always done.</source>
            <translation>فارغ: تُنفَّذ الخطوة دائمًا.</translation>
        </message>
        <message>
            <source>Empty: there is no limit.</source>
            <translation>فارغ: بلا حد.</translation>
        </message>
        <message>
            <source>Evidence lasts, months</source>
            <translation>مدة صلاحية الإثبات، بالأشهر</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>توضيح</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ملفات</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>First language</source>
            <translation>اللغة الأولى</translation>
        </message>
        <message>
            <source>For example a street and a room. It is printed on service charters.</source>
            <translation>مثل الشارع والغرفة. يُكتب في مواثيق الخدمات.</translation>
        </message>
        <message>
            <source>For example where else visitors can go. May be empty.</source>
            <translation>مثال: إلى أين يمكن للمراجع أن يتوجه. يمكن تركه فارغًا.</translation>
        </message>
        <message>
            <source>For example “Identity card”. Kiosk and slip ask for it, and the clerk sees it. Empty: nothing to show.</source>
            <translation>مثلًا «بطاقة الهوية». يطلبها الكشك والتذكرة ويراها الموظف. إذا تُرك فارغًا فلا شيء مطلوب.</translation>
        </message>
        <message>
            <source>From what time</source>
            <translation>من أي ساعة</translation>
        </message>
        <message>
            <source>Given for</source>
            <translation>تُستخدم عند</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>العطلات</translation>
        </message>
        <message>
            <source>Hours on this day</source>
            <translation>ساعات هذا اليوم</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>مستخدَم</translation>
        </message>
        <message>
            <source>Its people share the cases. Without a unit they are for the whole branch.</source>
            <translation>يتشارك موظفوه المعاملات. ومن دون قسم تكون للفرع كله.</translation>
        </message>
        <message>
            <source>Kinds of cases</source>
            <translation>أنواع المعاملات</translation>
        </message>
        <message>
            <source>Kiosk and board show it from then on. 0: only on the day.</source>
            <translation>يعرضه الكشك ولوحة النداء من ذلك الوقت. 0: في اليوم نفسه فقط.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Letter of the tickets</source>
            <translation>حرف التذاكر</translation>
        </message>
        <message>
            <source>May concern a member of staff</source>
            <translation>قد تتعلق بأحد الموظفين</translation>
        </message>
        <message>
            <source>Merged into</source>
            <translation>مدمجة في</translation>
        </message>
        <message>
            <source>Messages to visitors</source>
            <translation>رسائل إلى المراجعين</translation>
        </message>
        <message>
            <source>Most files</source>
            <translation>أقصى عدد للملفات</translation>
        </message>
        <message>
            <source>Most letters</source>
            <translation>أقصى عدد من الأحرف</translation>
        </message>
        <message>
            <source>Most matters in one visit</source>
            <translation>أكبر عدد من الحالات في الزيارة الواحدة</translation>
        </message>
        <message>
            <source>Most people in one visit</source>
            <translation>أكبر عدد من الأشخاص في الزيارة الواحدة</translation>
        </message>
        <message>
            <source>Most tickets on one day</source>
            <translation>أقصى عدد للتذاكر في اليوم</translation>
        </message>
        <message>
            <source>Must be answered</source>
            <translation>الإجابة إلزامية</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Needed skill</source>
            <translation>المهارة المطلوبة</translation>
        </message>
        <message>
            <source>None: for every kind that has no message of its own.</source>
            <translation>دون اختيار: لكل نوع ليست له رسالة خاصة.</translation>
        </message>
        <message>
            <source>Not who did an earlier step</source>
            <translation>غير من أنجز خطوة سابقة</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>إعلان</translation>
        </message>
        <message>
            <source>Notice while closed</source>
            <translation>إعلان وقت الإغلاق</translation>
        </message>
        <message>
            <source>Number on the board</source>
            <translation>الرقم على لوحة النداء</translation>
        </message>
        <message>
            <source>One line</source>
            <translation>سطر واحد</translation>
        </message>
        <message>
            <source>One more sentence, for example which branch is open. May be empty.</source>
            <translation>جملة أخرى، مثل أي فرع مفتوح. يمكن تركها فارغة.</translation>
        </message>
        <message>
            <source>One of several answers</source>
            <translation>إجابة من عدة إجابات</translation>
        </message>
        <message>
            <source>Only for “Priority visitors first”: a higher rank is called before a lower one.</source>
            <translation>فقط للترتيب «المراجعون ذوو الأولوية أولًا»: يُنادى صاحب الرتبة الأعلى أولًا.</translation>
        </message>
        <message>
            <source>Only if a question has one answer: code of the question</source>
            <translation>فقط عند إجابة معيّنة: رمز السؤال</translation>
        </message>
        <message>
            <source>Only of people who work more or less than the others: 0.5 gets half as many cases, 2 gets twice as many.</source>
            <translation>لمن يعمل أكثر من الآخرين أو أقل فقط: من له 0.5 يتلقى نصف المعاملات، ومن له 2 يتلقى ضعفها.</translation>
        </message>
        <message>
            <source>Only who can provide this service gets the case.</source>
            <translation>لا يتلقى المعاملة إلا من يستطيع تقديم هذه الخدمة.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>يفتح</translation>
        </message>
        <message>
            <source>Other bodies</source>
            <translation>جهات أخرى</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Pausing a counter</source>
            <translation>استراحة الشباك</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>صور</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Place, as visitors read it</source>
            <translation>المكان كما يقرؤه المراجعون</translation>
        </message>
        <message>
            <source>Post, as visitors read it</source>
            <translation>المنصب كما يقرؤه المراجعون</translation>
        </message>
        <message>
            <source>Praise of the branch</source>
            <translation>شكر للفرع</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>فئات الأولوية</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>مدة الانتظار المتعهَّد بها، بالدقائق</translation>
        </message>
        <message>
            <source>Proof to show at the counter</source>
            <translation>الإثبات المطلوب عند الشباك</translation>
        </message>
        <message>
            <source>Published time at the counter, minutes</source>
            <translation>الوقت المعلن عند الشباك، بالدقائق</translation>
        </message>
        <message>
            <source>Putting a visitor on hold</source>
            <translation>تأجيل دور المراجع</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Rank among the classes</source>
            <translation>الرتبة بين الفئات</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>الأسباب</translation>
        </message>
        <message>
            <source>Said when</source>
            <translation>متى تُقال</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>مجموعة الخدمات</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>مجموعات الخدمات</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Services that ask for it. None chosen: all services.</source>
            <translation>الخدمات التي تتطلبها. إن لم يُختر شيء: كل الخدمات.</translation>
        </message>
        <message>
            <source>Several lines</source>
            <translation>عدة أسطر</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>الأيام الخاصة</translation>
        </message>
        <message>
            <source>Start of the business day</source>
            <translation>بداية يوم العمل</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>Steps of the work</source>
            <translation>خطوات العمل</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>The answer: its code, yes, no or a number</source>
            <translation>الإجابة: رمزها أو yes أو no أو عدد</translation>
        </message>
        <message>
            <source>The body that does its work now. Its name is shown instead everywhere.</source>
            <translation>الجهة التي تؤدي عملها الآن. يظهر اسمها في كل مكان بدلًا منه.</translation>
        </message>
        <message>
            <source>The case was received</source>
            <translation>استُلمت المعاملة</translation>
        </message>
        <message>
            <source>The day before an appointment</source>
            <translation>قبل الموعد بيوم</translation>
        </message>
        <message>
            <source>The deadline is extended</source>
            <translation>تُمدَّد المهلة</translation>
        </message>
        <message>
            <source>The kiosk asks its questions, one on a page, and a telephone number. Dates and numbers are not asked there. Pictures are taken with its camera; files are brought to the counter.</source>
            <translation>يطرح الكشك الأسئلة واحدًا في كل صفحة ويطلب رقم هاتف. لا تُسأل هناك التواريخ والأعداد. تُلتقط الصور بكاميرته، وتُحضَر الملفات إلى الشباك.</translation>
        </message>
        <message>
            <source>The kiosk shows the result</source>
            <translation>يعرض الكشك النتيجة</translation>
        </message>
        <message>
            <source>The person it concerns neither handles nor sees the case.</source>
            <translation>من تتعلق به المعاملة لا يعالجها ولا يراها.</translation>
        </message>
        <message>
            <source>The visitor got what they came for</source>
            <translation>حصل المراجع على ما جاء من أجله</translation>
        </message>
        <message>
            <source>The visitor is asked for something</source>
            <translation>يُطلب من المراجع شيء</translation>
        </message>
        <message>
            <source>The visitor is reminded of it</source>
            <translation>يُذكَّر المراجع به</translation>
        </message>
        <message>
            <source>The visitor is told the result</source>
            <translation>يُبلَّغ المراجع بالنتيجة</translation>
        </message>
        <message>
            <source>The visitor was not reached</source>
            <translation>تعذّر الوصول إلى المراجع</translation>
        </message>
        <message>
            <source>They belong to the unit too, and approve what its steps ask them to approve.</source>
            <translation>هم أيضًا من أفراد القسم، ويعتمدون القرارات حيث تنص الخطوات على ذلك.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Until what time</source>
            <translation>إلى أي ساعة</translation>
        </message>
        <message>
            <source>Visitors can be given a day and a time for this service.</source>
            <translation>يمكن تحديد يوم ووقت للمراجع لهذه الخدمة.</translation>
        </message>
        <message>
            <source>Visitors may register it at the kiosk</source>
            <translation>يمكن للمراجعين تسجيله بأنفسهم في الكشك</translation>
        </message>
        <message>
            <source>Visitors read the time of the service charter instead, if one in force names it.</source>
            <translation>إذا حدّد ميثاق الخدمة الساري هذا الوقت، يراه المراجعون بدلًا منه.</translation>
        </message>
        <message>
            <source>Weight of a waited minute</source>
            <translation>وزن دقيقة الانتظار</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>ما الذي يُنجَز</translation>
        </message>
        <message>
            <source>What is done, and by whom</source>
            <translation>ما يُنجَز ومن ينجزه</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>موضوعها</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>ما يقرؤه المراجعون</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who did an earlier step</source>
            <translation>من أنجز خطوة سابقة</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>لمن تُسند</translation>
        </message>
        <message>
            <source>Who has the fewest open cases</source>
            <translation>من لديه أقل المعاملات المفتوحة</translation>
        </message>
        <message>
            <source>Who is away</source>
            <translation>من الغائب</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>من يرأسه</translation>
        </message>
        <message>
            <source>Who leads the unit</source>
            <translation>رئيس القسم</translation>
        </message>
        <message>
            <source>Who meets the visitors</source>
            <translation>من يقابل المراجعين</translation>
        </message>
        <message>
            <source>Who works on its cases</source>
            <translation>من يتابع معاملاته</translation>
        </message>
        <message>
            <source>With 2, a waited minute counts like two: the visitor is called earlier.</source>
            <translation>بالوزن 2 تُحسب دقيقة الانتظار دقيقتين، فيُنادى المراجع في وقت أبكر.</translation>
        </message>
        <message>
            <source>Without steps the handler decides the case. Approvals come last.</source>
            <translation>من دون خطوات يبتّ فيها من يتولاها. الاعتمادات تأتي في الآخر.</translation>
        </message>
        <message>
            <source>Without valid evidence</source>
            <translation>من دون إثبات صالح</translation>
        </message>
        <message>
            <source>Work on the case</source>
            <translation>العمل على المعاملة</translation>
        </message>
        <message>
            <source>Working days for a decision</source>
            <translation>أيام العمل حتى القرار</translation>
        </message>
        <message>
            <source>Working days for a second look</source>
            <translation>أيام العمل للنظر مرة ثانية</translation>
        </message>
        <message>
            <source>Working days for the step</source>
            <translation>أيام العمل للخطوة</translation>
        </message>
        <message>
            <source>Year, month and day (Gregorian), for example {day}</source>
            <translation>السنة والشهر واليوم (ميلادي)، مثل {day}</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>نعم أو لا</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>contact of the branch</source>
            <translation>وسيلة التواصل مع الفرع</translation>
        </message>
        <message>
            <source>day by which there is an answer</source>
            <translation>اليوم الأخير للإجابة</translation>
        </message>
        <message>
            <source>day it was received</source>
            <translation>يوم الاستلام</translation>
        </message>
        <message>
            <source>day of the appointment</source>
            <translation>يوم الموعد</translation>
        </message>
        <message>
            <source>kind of the case</source>
            <translation>نوع المعاملة</translation>
        </message>
        <message>
            <source>name of the branch</source>
            <translation>اسم الفرع</translation>
        </message>
        <message>
            <source>nothing: it is only recorded</source>
            <translation>لا شيء: للتسجيل فقط</translation>
        </message>
        <message>
            <source>number of the case</source>
            <translation>رقم المعاملة</translation>
        </message>
        <message>
            <source>place of the branch</source>
            <translation>عنوان الفرع</translation>
        </message>
        <message>
            <source>reasons, as they were written down</source>
            <translation>الأسباب كما كُتبت</translation>
        </message>
        <message>
            <source>service of the appointment</source>
            <translation>خدمة الموعد</translation>
        </message>
        <message numerus="yes">
            <source>skills of %n clerk(s)</source>
            <translation>
                <numerusform>مهارات لا أحد</numerusform>
                <numerusform>مهارات موظف واحد</numerusform>
                <numerusform>مهارات موظفَين</numerusform>
                <numerusform>مهارات %n موظفين</numerusform>
                <numerusform>مهارات %n موظفًا</numerusform>
                <numerusform>مهارات %n موظف</numerusform>
            </translation>
        </message>
        <message>
            <source>the clerk is warned at each call</source>
            <translation>يُنبَّه الموظف عند كل نداء</translation>
        </message>
        <message>
            <source>time of the appointment</source>
            <translation>وقت الموعد</translation>
        </message>
        <message>
            <source>visitors are not called to this person</source>
            <translation>لا يُنادى المراجعون إلى هذا الموظف</translation>
        </message>
        <message>
            <source>what the visitor is asked for</source>
            <translation>ما يُطلب من المراجع</translation>
        </message>
        <message>
            <source>what was decided</source>
            <translation>ما تقرر</translation>
        </message>
        <message>
            <source>who handles it</source>
            <translation>من يتولاها</translation>
        </message>
    </context>
    <context>
        <name>charters</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتان</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a charter</source>
            <translation>
                <numerusform>لا خدمة بلا ميثاق</numerusform>
                <numerusform>خدمة واحدة بلا ميثاق</numerusform>
                <numerusform>خدمتان بلا ميثاق</numerusform>
                <numerusform>%n خدمات بلا ميثاق</numerusform>
                <numerusform>%n خدمة بلا ميثاق</numerusform>
                <numerusform>%n خدمة بلا ميثاق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>أقل من يوم عمل</numerusform>
                <numerusform>يوم عمل واحد</numerusform>
                <numerusform>يوما عمل</numerusform>
                <numerusform>%n أيام عمل</numerusform>
                <numerusform>%n يوم عمل</numerusform>
                <numerusform>%n يوم عمل</numerusform>
            </translation>
        </message>
        <message>
            <source>1 to {most} steps</source>
            <translation>من خطوة واحدة إلى {most} خطوة</translation>
        </message>
        <message>
            <source>A charter tells visitors every step of a service, with its time and its fee.</source>
            <translation>يبيّن ميثاق الخدمة للمراجعين كل خطوة من الخدمة ومدتها ورسومها.</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>إضافة خطوة</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>جميع النسخ</translation>
        </message>
        <message>
            <source>Altogether</source>
            <translation>الإجمالي</translation>
        </message>
        <message>
            <source>Altogether:</source>
            <translation>الإجمالي:</translation>
        </message>
        <message>
            <source>Altogether: {sum}</source>
            <translation>الإجمالي: {sum}</translation>
        </message>
        <message>
            <source>At least one in five takes longer than the law allows.</source>
            <translation>حالة واحدة على الأقل من كل خمس تستغرق أكثر مما يسمح به القانون.</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>سابقًا</translation>
        </message>
        <message>
            <source>Bring: {documents}</source>
            <translation>أحضر معك: {documents}</translation>
        </message>
        <message>
            <source>By law at most</source>
            <translation>الحد الأقصى بموجب القانون</translation>
        </message>
        <message>
            <source>Cases, from registration to decision</source>
            <translation>المعاملات، من التسجيل إلى القرار</translation>
        </message>
        <message>
            <source>End the charter</source>
            <translation>إنهاء العمل بالميثاق</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>For example a room. Empty: the place of the other body, or nothing.</source>
            <translation>مثل الغرفة. إذا تُرك فارغًا: مكان الجهة الأخرى، أو لا شيء.</translation>
        </message>
        <message>
            <source>For four weeks the published time was kept by fewer than four in five.</source>
            <translation>منذ أربعة أسابيع لم تُراعَ المدة المعلنة إلا في أقل من أربع حالات من كل خمس.</translation>
        </message>
        <message>
            <source>For four weeks the published time was more than half longer than needed.</source>
            <translation>منذ أربعة أسابيع تزيد المدة المعلنة على مرة ونصف من المدة اللازمة.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعات</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>سارٍ من</translation>
        </message>
        <message>
            <source>In the order in which the visitor goes through them.</source>
            <translation>بالترتيب الذي يمر به المراجع.</translation>
        </message>
        <message>
            <source>In the same unit. Empty: the law sets no limit.</source>
            <translation>بالوحدة نفسها. إذا تُرك فارغًا فلا حد قانونيًا.</translation>
        </message>
        <message>
            <source>In this version</source>
            <translation>في هذه النسخة</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>نوع المعاملة</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>يُقاس بـ</translation>
        </message>
        <message numerus="yes">
            <source>Measured: four in five of %n case(s) took at most {time}</source>
            <translation>
                <numerusform>القياس: لا حالات، والحد الأقصى {time}</numerusform>
                <numerusform>القياس: أربع حالات من كل خمس (من حالة واحدة) في {time} كحد أقصى</numerusform>
                <numerusform>القياس: أربع حالات من كل خمس (من حالتين) في {time} كحد أقصى</numerusform>
                <numerusform>القياس: أربع حالات من كل خمس (من %n) في {time} كحد أقصى</numerusform>
                <numerusform>القياس: أربع حالات من كل خمس (من %n) في {time} كحد أقصى</numerusform>
                <numerusform>القياس: أربع حالات من كل خمس (من %n) في {time} كحد أقصى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured: too few cases in the last 90 days (%n)</source>
            <translation>
                <numerusform>القياس: لا حالات في آخر 90 يومًا</numerusform>
                <numerusform>القياس: حالة واحدة فقط في آخر 90 يومًا</numerusform>
                <numerusform>القياس: حالتان فقط في آخر 90 يومًا</numerusform>
                <numerusform>القياس: حالات قليلة جدًا في آخر 90 يومًا (%n)</numerusform>
                <numerusform>القياس: حالات قليلة جدًا في آخر 90 يومًا (%n)</numerusform>
                <numerusform>القياس: حالات قليلة جدًا في آخر 90 يومًا (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>دقائق</translation>
        </message>
        <message>
            <source>New charter</source>
            <translation>ميثاق جديد</translation>
        </message>
        <message>
            <source>New charter: {service}</source>
            <translation>ميثاق جديد: {service}</translation>
        </message>
        <message>
            <source>No charters yet</source>
            <translation>لا توجد مواثيق بعد</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>لا يقيسه هذا النظام</translation>
        </message>
        <message>
            <source>On paper (PDF)</source>
            <translation>على الورق (PDF)</translation>
        </message>
        <message>
            <source>Only with something to look at</source>
            <translation>ما يحتاج إلى نظر فقط</translation>
        </message>
        <message>
            <source>Published time</source>
            <translation>المدة المعلنة</translation>
        </message>
        <message>
            <source>Reading the charters</source>
            <translation>قراءة المواثيق</translation>
        </message>
        <message>
            <source>Save this charter to print and hang up</source>
            <translation>حفظ الميثاق لطباعته وتعليقه</translation>
        </message>
        <message>
            <source>Saved as a draft: {service}</source>
            <translation>حُفظ كمسودة: {service}</translation>
        </message>
        <message>
            <source>Saved: {service}</source>
            <translation>حُفظ: {service}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Service charter</source>
            <translation>ميثاق الخدمة</translation>
        </message>
        <message>
            <source>Service charters</source>
            <translation>مواثيق الخدمات</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>Suggested: {time}</source>
            <translation>المقترح: {time}</translation>
        </message>
        <message>
            <source>The charters are from that time.</source>
            <translation>المواثيق من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The published time is compared with it.</source>
            <translation>تُقارن به المدة المعلنة.</translation>
        </message>
        <message>
            <source>The steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>The time at the counter</source>
            <translation>الوقت عند الشباك</translation>
        </message>
        <message>
            <source>The whole visit, with the wait</source>
            <translation>الزيارة كلها مع الانتظار</translation>
        </message>
        <message>
            <source>This branch</source>
            <translation>هذا الفرع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Time in</source>
            <translation>وحدة المدة</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: visitors rely on what they read today.</source>
            <translation>غدًا على أقرب تقدير: يعتمد المراجعون على ما يقرؤونه اليوم.</translation>
        </message>
        <message>
            <source>Version {number}: {state}</source>
            <translation>النسخة {number}: {state}</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>ما اختلف</translation>
        </message>
        <message>
            <source>What differs from version {number}</source>
            <translation>الاختلاف عن النسخة {number}</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>ما الذي يتم</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>ما يجب إحضاره</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>من يقوم به</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>أيام عمل</translation>
        </message>
        <message>
            <source>a service of the branch</source>
            <translation>خدمة من خدمات الفرع</translation>
        </message>
        <message>
            <source>a time and a fee that can be</source>
            <translation>مدة ورسوم ممكنة</translation>
        </message>
        <message>
            <source>a time in minutes or hours, because visits are measured in them</source>
            <translation>مدة بالدقائق أو الساعات، لأن الزيارات تُقاس بها</translation>
        </message>
        <message>
            <source>a time in working days, because cases are measured in them</source>
            <translation>مدة بأيام العمل، لأن المعاملات تُقاس بها</translation>
        </message>
        <message>
            <source>a time within the legal limit</source>
            <translation>مدة ضمن الحد القانوني</translation>
        </message>
        <message>
            <source>by law at most {time}</source>
            <translation>الحد الأقصى قانونًا: {time}</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>مجانًا</translation>
        </message>
        <message>
            <source>no measurement, because another body does it</source>
            <translation>بلا قياس، لأن جهة أخرى تقوم بها</translation>
        </message>
        <message>
            <source>over the legal limit</source>
            <translation>فوق الحد القانوني</translation>
        </message>
        <message>
            <source>published too long</source>
            <translation>المدة المعلنة أطول من اللازم</translation>
        </message>
        <message>
            <source>published too short</source>
            <translation>المدة المعلنة أقصر من الواقع</translation>
        </message>
        <message>
            <source>step {number}: {finding}</source>
            <translation>الخطوة {number}: {finding}</translation>
        </message>
        <message>
            <source>step {number}: {part}</source>
            <translation>الخطوة {number}: {part}</translation>
        </message>
        <message>
            <source>the kind of case that is measured</source>
            <translation>نوع المعاملة التي تُقاس</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>من يقوم بها</translation>
        </message>
        <message>
            <source>{amount} {currency}</source>
            <translation>{amount} {currency}</translation>
        </message>
        <message>
            <source>{branch} · draft</source>
            <translation>{branch} · مسودة</translation>
        </message>
        <message>
            <source>{branch} · in force from {day}</source>
            <translation>{branch} · سارٍ من {day}</translation>
        </message>
        <message>
            <source>{figures} ({limit})</source>
            <translation>{figures} ({limit})</translation>
        </message>
        <message>
            <source>{name} (now: {other})</source>
            <translation>{name} (الآن: {other})</translation>
        </message>
        <message>
            <source>{number} h</source>
            <translation>{number} ساعة</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} دقيقة</translation>
        </message>
        <message>
            <source>{number} working days</source>
            <translation>{number} يوم عمل</translation>
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
            <translation>«{name}» بهذه اللغات: {languages}</translation>
        </message>
    </context>
    <context>
        <name>complaint_figures</name>
        <message>
            <source>A complaint with several themes counts in each of them. What we did is what the findings say.</source>
            <translation>الشكوى ذات المواضيع المتعددة تُحسب في كل منها. «ما فعلناه» مأخوذ من نتائج البحث.</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Complaints by severity</source>
            <translation>الشكاوى حسب الخطورة</translation>
        </message>
        <message>
            <source>Complaints, criticism, suggestions, praise</source>
            <translation>الشكاوى والانتقادات والاقتراحات والشكر</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>المبتوت فيها</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>column: share answered by the deadline</comment>
            <translation>في الموعد</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Look changed</source>
            <translation>تغيّر القرار</translation>
        </message>
        <message>
            <source>Look changed: second looks with another decision than before ÷ second looks decided in the period.</source>
            <translation>تغيّر القرار: مرات النظر الثانية التي انتهت بقرار مختلف ÷ مرات النظر الثانية التي بُتّ فيها خلال الفترة.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>المفتوحة</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>المسجلة</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>الخطورة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Themes of complaints</source>
            <translation>مواضيع الشكاوى</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>الثابتة</translation>
        </message>
        <message>
            <source>Upheld: complaints decided in the period in which the visitor was right, fully or in part.</source>
            <translation>الثابتة: الشكاوى التي بُتّ فيها خلال الفترة وكان الحق فيها للمراجع كليًا أو جزئيًا.</translation>
        </message>
        <message>
            <source>What we did</source>
            <translation>ما فعلناه</translation>
        </message>
        <message>
            <source>Why complaints were upheld</source>
            <translation>لماذا ثبتت الشكاوى</translation>
        </message>
    </context>
    <context>
        <name>complaints</name>
        <message>
            <source>A decision</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Access: steps, language, disability</source>
            <translation>سهولة الوصول: الدرج، اللغة، الإعاقة</translation>
        </message>
        <message>
            <source>Administrative: a rule or a procedure</source>
            <translation>إداري: قاعدة أو إجراء</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>اعتذار</translation>
        </message>
        <message>
            <source>Behaviour of staff</source>
            <translation>سلوك موظف</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شكوى</translation>
        </message>
        <message>
            <source>Conduct of a person</source>
            <translation>سلوك شخص</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرجة</translation>
        </message>
        <message>
            <source>Critical: safety, bribery</source>
            <translation>حرجة: السلامة، الرشوة</translation>
        </message>
        <message>
            <source>Criticism</source>
            <translation>انتقاد</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>توضيح</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Information: wrong, missing or unclear</source>
            <translation>المعلومات: خاطئة أو ناقصة أو غير واضحة</translation>
        </message>
        <message>
            <source>Kiosk, screens, website</source>
            <translation>الكشك والشاشات والموقع</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>بسيطة</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>مبلغ مالي</translation>
        </message>
        <message>
            <source>Next visit without waiting</source>
            <translation>الزيارة التالية بلا انتظار</translation>
        </message>
        <message>
            <source>Not assessed yet</source>
            <translation>لم تُقيَّم بعد</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>عادية</translation>
        </message>
        <message>
            <source>Organisational: staff, time, work flow</source>
            <translation>تنظيمي: الموظفون، الوقت، سير العمل</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>البيانات الشخصية</translation>
        </message>
        <message>
            <source>Praise</source>
            <translation>شكر وتقدير</translation>
        </message>
        <message>
            <source>Premises and order</source>
            <translation>المكان والنظام</translation>
        </message>
        <message>
            <source>Request to waive the fee</source>
            <translation>طلب الإعفاء من الرسوم</translation>
        </message>
        <message>
            <source>Serious</source>
            <translation>خطيرة</translation>
        </message>
        <message>
            <source>Serious: rights, discrimination</source>
            <translation>خطيرة: الحقوق، التمييز</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>أمر آخر</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>Technical: devices and programs</source>
            <translation>تقني: الأجهزة والبرامج</translation>
        </message>
        <message>
            <source>Visit at home</source>
            <translation>زيارة منزلية</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>Wrong or missing information</source>
            <translation>معلومات خاطئة أو ناقصة</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <source>not given after all</source>
            <translation>سُحب العرض</translation>
        </message>
        <message>
            <source>promised</source>
            <translation>وُعد به</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>في انتظار الموافقة</translation>
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
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>At the counter: it then belongs to the visit {number}, and to the visitor who is known there.</source>
            <translation>عند اختيار «عند الشباك» يتبع الموعد الزيارة {number} والمراجع المعروف فيها.</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>حجز موعد</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>محجوز</translation>
        </message>
        <message>
            <source>Booked: {service}</source>
            <translation>تم الحجز: {service}</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>حضر</translation>
        </message>
        <message>
            <source>Cancel the appointment</source>
            <translation>إلغاء الموعد</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>الرمز {code}</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <source>Finish and book</source>
            <translation>إنهاء وحجز موعد</translation>
        </message>
        <message>
            <source>Found by its code</source>
            <translation>وُجد بالرمز</translation>
        </message>
        <message>
            <source>How it was asked for</source>
            <translation>طريقة الطلب</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>لغة المراجع</translation>
        </message>
        <message>
            <source>Look at another day, or book an appointment.</source>
            <translation>اعرض يومًا آخر أو احجز موعدًا.</translation>
        </message>
        <message>
            <source>May stay empty. The number itself is not kept; it only counts how many open appointments it has.</source>
            <translation>يمكن تركه فارغًا. لا يُحفظ الرقم نفسه، بل تُعدّ به المواعيد المفتوحة فقط.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل الموعد</translation>
        </message>
        <message>
            <source>No appointments on this day</source>
            <translation>لا مواعيد في هذا اليوم</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Write everything down.</source>
            <translation>لم تُحدَّد طابعة للشبابيك. اكتب كل شيء للمراجع.</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>غير لازم</translation>
        </message>
        <message>
            <source>Please give the visitor day, time and code. The code is shown only now; the visitor enters it at the kiosk.</source>
            <translation>أعطِ المراجع اليوم والوقت والرمز. يظهر الرمز الآن فقط، ويُدخله المراجع في الكشك.</translation>
        </message>
        <message>
            <source>Reading the appointments</source>
            <translation>تُقرأ المواعيد</translation>
        </message>
        <message>
            <source>Return on</source>
            <translation>العودة يوم</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Still expected</source>
            <translation>لم يحضروا بعد</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>رقم الهاتف</translation>
        </message>
        <message>
            <source>The appointment was cancelled. Its place is free again.</source>
            <translation>أُلغي الموعد. أصبح مكانه متاحًا من جديد.</translation>
        </message>
        <message>
            <source>The appointment was moved. Its code stays the same.</source>
            <translation>نُقل الموعد. يبقى الرمز كما هو.</translation>
        </message>
        <message>
            <source>The branch cannot keep it</source>
            <translation>الفرع لا يستطيع الاستقبال</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>The slip was not printed. Print it again, or write it down.</source>
            <translation>لم تُطبع الورقة. أعد الطباعة أو اكتبها.</translation>
        </message>
        <message>
            <source>The visitor cancels</source>
            <translation>المراجع يلغي</translation>
        </message>
        <message>
            <source>The visitor has it</source>
            <translation>تسلّمها المراجع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم الحالي</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>سبب الإلغاء</translation>
        </message>
        <message>
            <source>booked at the counter</source>
            <translation>حُجز عند الشباك</translation>
        </message>
        <message>
            <source>booked at the kiosk</source>
            <translation>حُجز من الكشك</translation>
        </message>
        <message>
            <source>booked by phone</source>
            <translation>حُجز بالهاتف</translation>
        </message>
        <message>
            <source>by the branch</source>
            <translation>من الفرع</translation>
        </message>
        <message>
            <source>by the visitor</source>
            <translation>من المراجع</translation>
        </message>
        <message>
            <source>late, ticket {number}</source>
            <translation>متأخر، التذكرة {number}</translation>
        </message>
        <message>
            <source>moved to another time</source>
            <translation>نُقل إلى وقت آخر</translation>
        </message>
        <message>
            <source>return visit</source>
            <translation>زيارة متابَعة</translation>
        </message>
        <message>
            <source>the visit was continued</source>
            <translation>استُؤنفت الزيارة</translation>
        </message>
        <message>
            <source>ticket {number}</source>
            <translation>التذكرة {number}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{day}. Came: {arrived}, did not come: {missed}</source>
            <translation>{day}. حضروا: {arrived}، لم يحضروا: {missed}</translation>
        </message>
    </context>
    <context>
        <name>console.bodies</name>
        <message>
            <source>Add a body</source>
            <translation>إضافة جهة</translation>
        </message>
        <message>
            <source>Add the bodies to which you refer cases most often.</source>
            <translation>أضف الجهات التي تحيل إليها المعاملات غالبًا.</translation>
        </message>
        <message>
            <source>Cases can be referred to them, and they do steps of services.</source>
            <translation>تُحال إليها المعاملات، وتؤدي خطوات من الخدمات.</translation>
        </message>
        <message>
            <source>It does its work itself</source>
            <translation>تؤدي عملها بنفسها</translation>
        </message>
        <message>
            <source>Reading the list of bodies</source>
            <translation>جارٍ قراءة قائمة الجهات</translation>
        </message>
        <message>
            <source>There is no other body yet</source>
            <translation>لا توجد جهات أخرى حتى الآن</translation>
        </message>
        <message>
            <source>{code}, merged into {other}</source>
            <translation>{code}، مدمجة في {other}</translation>
        </message>
    </context>
    <context>
        <name>console.branch</name>
        <message>
            <source>Kiosk, board and slips show these texts at once.</source>
            <translation>تعرض الأكشاك ولوحة النداء والتذاكر هذه النصوص فورًا.</translation>
        </message>
        <message>
            <source>Reading the branch</source>
            <translation>تُقرأ بيانات الفرع</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>حُفظ.</translation>
        </message>
        <message>
            <source>Set it up with the guide of the first start.</source>
            <translation>أعِدّه بدليل التشغيل الأول.</translation>
        </message>
        <message>
            <source>The branch is not set up yet</source>
            <translation>لم يُعَدّ الفرع بعد</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>المعروض هنا من ذلك الوقت.</translation>
        </message>
    </context>
    <context>
        <name>console.calendar</name>
        <message>
            <source>Add a special day</source>
            <translation>إضافة يوم خاص</translation>
        </message>
        <message>
            <source>Add the ticked days as closed days</source>
            <translation>إضافة الأيام المحددة أيامًا مغلقة</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Country: {code}. The country is a setting. Check the days against the official calendar before you add them.</source>
            <translation>البلد: {code}. يُحدَّد البلد في الإعدادات. قارن الأيام بالتقويم الرسمي قبل إضافتها.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Each change takes effect at once, today too. Kiosk and board follow.</source>
            <translation>يسري كل تغيير فورًا، حتى اليوم، ويظهر في الكشك ولوحة النداء.</translation>
        </message>
        <message>
            <source>English name only: {languages}</source>
            <translation>الاسم بالإنجليزية فقط: {languages}</translation>
        </message>
        <message>
            <source>For example {hours}; a break is the time between two periods. A weekday without hours is closed.</source>
            <translation>مثل {hours}؛ والاستراحة هي الوقت بين فترتين. واليوم الذي لا ساعات فيه يوم إغلاق.</translation>
        </message>
        <message>
            <source>From today on</source>
            <translation>من اليوم فصاعدًا</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>الساعات والتقويم</translation>
        </message>
        <message>
            <source>Hours and days are from that time.</source>
            <translation>الساعات والأيام كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاؤه</translation>
        </message>
        <message>
            <source>Looking up the public holidays</source>
            <translation>يجري البحث عن العطلات الرسمية</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>No public holidays are known for the country {code}.</source>
            <translation>العطلات الرسمية للبلد {code} غير معروفة.</translation>
        </message>
        <message>
            <source>No weekday has hours: the branch is open day and night, except on special days.</source>
            <translation>لم تُحدَّد ساعات عمل لأي يوم من الأسبوع: الفرع مفتوح ليلًا ونهارًا ما عدا في الأيام الخاصة.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>العطلات الرسمية</translation>
        </message>
        <message>
            <source>Reading the calendar</source>
            <translation>تجري قراءة التقويم</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>حذف هذا اليوم</translation>
        </message>
        <message>
            <source>Remove {day}?</source>
            <translation>هل تريد حذف {day}؟</translation>
        </message>
        <message>
            <source>Removed: {days}</source>
            <translation>حُذف: {days}</translation>
        </message>
        <message>
            <source>Saved: {days}</source>
            <translation>حُفظ: {days}</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>الأيام الخاصة</translation>
        </message>
        <message>
            <source>The hours of the weekday then apply, and nothing is announced.</source>
            <translation>تسري عندئذ ساعات ذلك اليوم من الأسبوع ولا يُعلَن شيء.</translation>
        </message>
        <message>
            <source>The weekly hours are saved.</source>
            <translation>حُفظت ساعات العمل الأسبوعية.</translation>
        </message>
        <message>
            <source>This day is over. It stays as it was, because figures of the past depend on it.</source>
            <translation>انتهى هذا اليوم. يبقى كما كان لأن أرقام الماضي تعتمد عليه.</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>ساعات العمل الأسبوعية</translation>
        </message>
        <message>
            <source>With hours of their own</source>
            <translation>بساعات خاصة بها</translation>
        </message>
        <message>
            <source>already a special day</source>
            <translation>يوم خاص بالفعل</translation>
        </message>
        <message>
            <source>follows the moon, may move by a day</source>
            <translation>بحسب التقويم الهجري، وقد يتغير يومًا</translation>
        </message>
        <message>
            <source>over</source>
            <translation>انتهى</translation>
        </message>
    </context>
    <context>
        <name>console.case_figures</name>
        <message>
            <source>Choose another period above.</source>
            <translation>اختر فترة أخرى في الأعلى.</translation>
        </message>
        <message>
            <source>Counting the cases</source>
            <translation>جارٍ عدّ المعاملات</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>الشهر الماضي</translation>
        </message>
        <message>
            <source>No cases in this period</source>
            <translation>لا توجد معاملات في هذه الفترة</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>أيام أخرى</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>المؤشرات من ذلك الوقت.</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>هذا الشهر</translation>
        </message>
        <message>
            <source>as in the period before</source>
            <translation>كما في الفترة السابقة</translation>
        </message>
    </context>
    <context>
        <name>console.case_kinds</name>
        <message>
            <source>A change holds for new cases. Cases registered before keep their questions and outcomes.</source>
            <translation>يسري التغيير على المعاملات الجديدة. تحتفظ المعاملات المسجلة سابقًا بأسئلتها ونتائجها.</translation>
        </message>
        <message>
            <source>Add a kind of case</source>
            <translation>إضافة نوع معاملة</translation>
        </message>
        <message>
            <source>Add the first kind of case.</source>
            <translation>أضف أول نوع معاملة.</translation>
        </message>
        <message>
            <source>Add this kind of case or cancel first. Then open the file.</source>
            <translation>أضف نوع المعاملة هذا أو ألغِه أولًا. ثم افتح الملف.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا حاجة</translation>
        </message>
        <message>
            <source>Open an XLSForm</source>
            <translation>فتح XLSForm</translation>
        </message>
        <message>
            <source>Reading the kinds of cases</source>
            <translation>تُقرأ أنواع المعاملات</translation>
        </message>
        <message>
            <source>Save as XLSForm</source>
            <translation>الحفظ بصيغة XLSForm</translation>
        </message>
        <message>
            <source>The whole branch</source>
            <translation>الفرع كله</translation>
        </message>
        <message>
            <source>There is no kind of case yet</source>
            <translation>لا يوجد أي نوع معاملة بعد</translation>
        </message>
        <message>
            <source>{file} fills in the form of a new kind. Nothing is saved yet. Set days, unit and steps here.</source>
            <translation>مُلئ نموذج النوع الجديد من الملف {file}. لم يُحفظ شيء بعد. حدّد هنا الأيام والقسم والخطوات.</translation>
        </message>
    </context>
    <context>
        <name>console.cases</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>لا معاملات</numerusform>
                <numerusform>معاملة واحدة</numerusform>
                <numerusform>معاملتان</numerusform>
                <numerusform>%n معاملات</numerusform>
                <numerusform>%n معاملة</numerusform>
                <numerusform>%n معاملة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases, the first {count} are shown</source>
            <translation>
                <numerusform>لا معاملات، يظهر أول {count}</numerusform>
                <numerusform>معاملة واحدة، يظهر أول {count}</numerusform>
                <numerusform>معاملتان، يظهر أول {count}</numerusform>
                <numerusform>%n معاملات، يظهر أول {count}</numerusform>
                <numerusform>%n معاملة، يظهر أول {count}</numerusform>
                <numerusform>%n معاملة، يظهر أول {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n يوم عمل</numerusform>
                <numerusform>يوم عمل واحد</numerusform>
                <numerusform>يوما عمل</numerusform>
                <numerusform>%n أيام عمل</numerusform>
                <numerusform>%n يوم عمل</numerusform>
                <numerusform>%n يوم عمل</numerusform>
            </translation>
        </message>
        <message>
            <source>A unit gets the answer on this page and confirms it.</source>
            <translation>يتلقى القسم الرد في هذه الصفحة ويؤكده.</translation>
        </message>
        <message>
            <source>A visitor</source>
            <translation>مراجع</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>كل المفتوحة</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>جهة أخرى</translation>
        </message>
        <message>
            <source>Answer sent to the other branch</source>
            <translation>أُرسل الرد إلى الفرع الآخر</translation>
        </message>
        <message>
            <source>Anybody of the unit can answer.</source>
            <translation>يمكن لأي موظف في القسم أن يجيب.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>اعتُمد</translation>
        </message>
        <message>
            <source>Ask for an opinion</source>
            <translation>طلب رأي</translation>
        </message>
        <message>
            <source>Ask for the answer on</source>
            <translation>تاريخ السؤال عن الرد</translation>
        </message>
        <message>
            <source>Ask the visitor</source>
            <translation>سؤال المراجع</translation>
        </message>
        <message>
            <source>Asked by my unit</source>
            <translation>من قسمي</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>عند الكشك</translation>
        </message>
        <message>
            <source>Back to an earlier step</source>
            <translation>إرجاع إلى خطوة سابقة</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>بخطاب</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>Came back from the other body</source>
            <translation>وردت من الجهة الأخرى</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Choose another list, or register a case.</source>
            <translation>اختر قائمة أخرى أو سجّل معاملة.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>المغلقة أيضًا</translation>
        </message>
        <message>
            <source>Closed: goes on in another case</source>
            <translation>مغلقة: تُستكمل في معاملة أخرى</translation>
        </message>
        <message>
            <source>Closed: the other branch has the answer</source>
            <translation>مغلقة: تلقى الفرع الآخر الرد</translation>
        </message>
        <message>
            <source>Closed: the unit has the answer</source>
            <translation>مغلقة: تلقى القسم الرد</translation>
        </message>
        <message>
            <source>Closed: the visitor was not reached</source>
            <translation>مغلقة: تعذر الاتصال بالمراجع</translation>
        </message>
        <message>
            <source>Closed: the visitor was told</source>
            <translation>مغلقة: أُبلغ المراجع</translation>
        </message>
        <message>
            <source>Closed: withdrawn by the visitor</source>
            <translation>مغلقة: سحبها المراجع</translation>
        </message>
        <message>
            <source>Confirm the answer by</source>
            <translation>تأكيد الرد قبل</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>Deadline extended</source>
            <translation>مُدّدت المهلة</translation>
        </message>
        <message>
            <source>Deadline paused</source>
            <translation>المهلة متوقفة</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>البت</translation>
        </message>
        <message>
            <source>Decide again</source>
            <translation>إعادة البت</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>مهلة البت</translation>
        </message>
        <message>
            <source>Decided, not told yet</source>
            <translation>تم البت ولم يُبلَّغ المراجع</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Decision taken back</source>
            <translation>سُحب القرار</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>البيان</translation>
        </message>
        <message>
            <source>Extend the deadline</source>
            <translation>تمديد المهلة</translation>
        </message>
        <message>
            <source>Extended by</source>
            <translation>مدة التمديد</translation>
        </message>
        <message>
            <source>Finish the step by</source>
            <translation>إنهاء الخطوة قبل</translation>
        </message>
        <message>
            <source>Follow-up code {code}</source>
            <translation>رمز المتابعة {code}</translation>
        </message>
        <message>
            <source>For the branch</source>
            <translation>للفرع</translation>
        </message>
        <message>
            <source>For the unit</source>
            <translation>للقسم</translation>
        </message>
        <message>
            <source>For the visitor at your counter</source>
            <translation>للمراجع عند شباكك</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>From another branch</source>
            <translation>من فرع آخر</translation>
        </message>
        <message>
            <source>Give my opinion</source>
            <translation>إبداء رأيي</translation>
        </message>
        <message>
            <source>Go on without an opinion</source>
            <translation>المتابعة دون رأي</translation>
        </message>
        <message>
            <source>Goes on as</source>
            <translation>تُستكمل برقم</translation>
        </message>
        <message>
            <source>Hand over to somebody else</source>
            <translation>إسناد إلى زميل</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>أُسندت</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>يتولاها</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>كيف عُرف ذلك</translation>
        </message>
        <message>
            <source>How it was received</source>
            <translation>كيف وردت</translation>
        </message>
        <message>
            <source>How the visitor was reminded</source>
            <translation>كيف تم تذكير المراجع</translation>
        </message>
        <message>
            <source>I handle this case myself</source>
            <translation>أتولى المعاملة بنفسي</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد الدراسة</translation>
        </message>
        <message>
            <source>Inside the branch</source>
            <translation>داخل الفرع</translation>
        </message>
        <message>
            <source>Kind of case</source>
            <translation>نوع المعاملة</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>لغة المراجع</translation>
        </message>
        <message>
            <source>Last reminder</source>
            <translation>آخر تذكير</translation>
        </message>
        <message>
            <source>May stay empty. It counts for the cost of a case only.</source>
            <translation>يمكن تركه فارغًا. يُحتسب في تكلفة المعاملة فقط.</translation>
        </message>
        <message>
            <source>Merge with another case</source>
            <translation>دمج مع معاملة أخرى</translation>
        </message>
        <message>
            <source>Merged cases</source>
            <translation>المعاملات المدمجة</translation>
        </message>
        <message>
            <source>Merged with another case</source>
            <translation>دُمجت مع معاملة أخرى</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>معاملاتي</translation>
        </message>
        <message>
            <source>Minutes of work at the desk</source>
            <translation>دقائق العمل المكتبي</translation>
        </message>
        <message>
            <source>My opinion is asked</source>
            <translation>مطلوب رأيي</translation>
        </message>
        <message>
            <source>Name the person it concerns</source>
            <translation>تسمية الشخص المعني</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>لم يصل رد</translation>
        </message>
        <message>
            <source>No cases here</source>
            <translation>لا معاملات هنا</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>لا أحد بعينه</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>لا أحد بعد</translation>
        </message>
        <message>
            <source>Nobody’s</source>
            <translation>بلا متولٍّ</translation>
        </message>
        <message>
            <source>Not continued</source>
            <translation>لم تُستكمل</translation>
        </message>
        <message>
            <source>Not continued: no answer came</source>
            <translation>لم تُستكمل: لم يصل رد</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>تعذر الاتصال</translation>
        </message>
        <message>
            <source>Note for colleagues</source>
            <translation>ملاحظة للزملاء</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Number of the other case</source>
            <translation>رقم المعاملة الأخرى</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>الرقم {number}</translation>
        </message>
        <message>
            <source>Of no unit</source>
            <translation>بلا قسم</translation>
        </message>
        <message>
            <source>Of which unit</source>
            <translation>لأي قسم</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>رأي</translation>
        </message>
        <message>
            <source>Opinion asked</source>
            <translation>طُلب رأي</translation>
        </message>
        <message>
            <source>Opinion of {name}</source>
            <translation>رأي {name}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Please give the visitor both. The code is shown only now; anyone who has it can ask about the case.</source>
            <translation>أعطِ المراجع الرقم والرمز. لا يظهر الرمز إلا الآن، ومن يحمله يمكنه السؤال عن المعاملة.</translation>
        </message>
        <message>
            <source>Print the slip</source>
            <translation>طباعة الإيصال</translation>
        </message>
        <message>
            <source>Print the slip again</source>
            <translation>طباعة الإيصال مرة أخرى</translation>
        </message>
        <message>
            <source>Reading the cases</source>
            <translation>تجري قراءة المعاملات</translation>
        </message>
        <message>
            <source>Reasons, as the visitor will hear them</source>
            <translation>الأسباب كما سيسمعها المراجع</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>وردت</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>تسجيل الرد</translation>
        </message>
        <message>
            <source>Refer to another body</source>
            <translation>إحالة إلى جهة أخرى</translation>
        </message>
        <message>
            <source>Refer to another branch</source>
            <translation>إحالة إلى فرع آخر</translation>
        </message>
        <message>
            <source>Refer to another unit</source>
            <translation>إحالة إلى قسم آخر</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>أُحيلت</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>أُحيلت إلى</translation>
        </message>
        <message>
            <source>Referred to another branch</source>
            <translation>أُحيلت إلى فرع آخر</translation>
        </message>
        <message>
            <source>Referred to another unit</source>
            <translation>أُحيلت إلى قسم آخر</translation>
        </message>
        <message>
            <source>Referred to the branch</source>
            <translation>أُحيلت إلى الفرع</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Register a case</source>
            <translation>تسجيل معاملة</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>سُجلت</translation>
        </message>
        <message>
            <source>Registered: {number}</source>
            <translation>سُجّلت: {number}</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>تذكير</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>تم التذكير</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>أُعيد فتحها</translation>
        </message>
        <message>
            <source>Result sent by e-mail; nobody knows yet whether it was read</source>
            <translation>أُرسلت النتيجة بالبريد الإلكتروني؛ ولا يُعرف بعد هل قُرئت</translation>
        </message>
        <message>
            <source>Return for revision</source>
            <translation>إعادة للتعديل</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>أُعيدت</translation>
        </message>
        <message>
            <source>Saved: {number}</source>
            <translation>حُفظت: {number}</translation>
        </message>
        <message>
            <source>Send the answer</source>
            <translation>إرسال الرد</translation>
        </message>
        <message>
            <source>Send the answer by</source>
            <translation>إرسال الرد قبل</translation>
        </message>
        <message>
            <source>Separate from the other case</source>
            <translation>فصل عن المعاملة الأخرى</translation>
        </message>
        <message>
            <source>Separated from the other case</source>
            <translation>فُصلت عن المعاملة الأخرى</translation>
        </message>
        <message>
            <source>Something else was being saved, so the case was not registered. Please try again.</source>
            <translation>كان إجراء آخر قيد الحفظ، فلم تُسجَّل المعاملة. يُرجى المحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>خطوة</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>أُنجزت الخطوة</translation>
        </message>
        <message>
            <source>Step is done</source>
            <translation>إنهاء الخطوة</translation>
        </message>
        <message>
            <source>Stop trying to reach the visitor</source>
            <translation>إنهاء محاولات الاتصال</translation>
        </message>
        <message>
            <source>Take back from the other body</source>
            <translation>سحب من الجهة الأخرى</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>تولي المعاملة</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>تولاها موظف</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>سُحبت</translation>
        </message>
        <message>
            <source>Tell the visitor by</source>
            <translation>مهلة إبلاغ المراجع</translation>
        </message>
        <message>
            <source>The case waits for it</source>
            <translation>تنتظر المعاملة هذا الرأي</translation>
        </message>
        <message>
            <source>The case with the lower number goes on. The history of both stays readable.</source>
            <translation>تستمر المعاملة ذات الرقم الأصغر، ويبقى سجل كلتيهما مقروءًا.</translation>
        </message>
        <message>
            <source>The files are being checked. The case is registered after that.</source>
            <translation>يجري فحص الملفات. تُسجَّل المعاملة بعد ذلك.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The opinion of which unit</source>
            <translation>رأي أي قسم</translation>
        </message>
        <message>
            <source>The other body answered</source>
            <translation>ردت الجهة الأخرى</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>الشخص المعني</translation>
        </message>
        <message>
            <source>The slip is being printed.</source>
            <translation>تجري طباعة الإيصال.</translation>
        </message>
        <message>
            <source>The slip is printed.</source>
            <translation>طُبع الإيصال.</translation>
        </message>
        <message>
            <source>The unit has the answer</source>
            <translation>تلقى القسم الرد</translation>
        </message>
        <message>
            <source>The visitor has both</source>
            <translation>استلمهما المراجع</translation>
        </message>
        <message>
            <source>This person will neither see nor handle the case.</source>
            <translation>لن يرى هذا الشخص المعاملة ولن يتولاها.</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>تذكرة</translation>
        </message>
        <message>
            <source>Ticket {number}</source>
            <translation>التذكرة {number}</translation>
        </message>
        <message>
            <source>To which body</source>
            <translation>إلى أي جهة</translation>
        </message>
        <message>
            <source>To which branch</source>
            <translation>إلى أي فرع</translation>
        </message>
        <message>
            <source>To which step</source>
            <translation>إلى أي خطوة</translation>
        </message>
        <message>
            <source>To which unit</source>
            <translation>إلى أي قسم</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>إلى من</translation>
        </message>
        <message>
            <source>To whom, and what they are asked</source>
            <translation>إلى أي جهة وما المطلوب منها</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Visitor answered</source>
            <translation>ردّ المراجع</translation>
        </message>
        <message>
            <source>Visitor asked</source>
            <translation>سُئل المراجع</translation>
        </message>
        <message>
            <source>Visitor not reached</source>
            <translation>تعذر الاتصال بالمراجع</translation>
        </message>
        <message>
            <source>Visitor told</source>
            <translation>أُبلغ المراجع</translation>
        </message>
        <message>
            <source>Visitor withdraws</source>
            <translation>المراجع يسحب الطلب</translation>
        </message>
        <message>
            <source>Waits for another body</source>
            <translation>بانتظار جهة أخرى</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>بانتظار الاعتماد</translation>
        </message>
        <message>
            <source>Waits for the visitor</source>
            <translation>بانتظار المراجع</translation>
        </message>
        <message>
            <source>We have the answer</source>
            <translation>تلقينا الرد</translation>
        </message>
        <message>
            <source>What does {number} ask for?</source>
            <translation>ماذا يطلب صاحب التذكرة {number}؟</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>What has to be done again</source>
            <translation>ما يجب عمله من جديد</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What is asked for, and how was it received?</source>
            <translation>ما الطلب، وكيف ورد؟</translation>
        </message>
        <message>
            <source>What is asked of them</source>
            <translation>ما المطلوب منهم</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>ما الذي تقرر</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>البيانات المعروفة</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>ما الذي ينقص بعد</translation>
        </message>
        <message>
            <source>What is wrong with the result</source>
            <translation>ما الخطأ في النتيجة</translation>
        </message>
        <message>
            <source>What the colleague should know</source>
            <translation>ما ينبغي أن يعرفه الزميل</translation>
        </message>
        <message>
            <source>What the other body answered</source>
            <translation>بماذا ردت الجهة الأخرى</translation>
        </message>
        <message>
            <source>What the other branch is asked</source>
            <translation>ما المطلوب من الفرع الآخر</translation>
        </message>
        <message>
            <source>What the other branch should know besides the decision</source>
            <translation>ما ينبغي أن يعرفه الفرع الآخر إضافة إلى القرار</translation>
        </message>
        <message>
            <source>What the visitor brought or answered</source>
            <translation>ما أحضره المراجع أو أجاب به</translation>
        </message>
        <message>
            <source>What the visitor must bring or answer</source>
            <translation>ما على المراجع إحضاره أو الإجابة عنه</translation>
        </message>
        <message>
            <source>What the visitor said</source>
            <translation>ما قاله المراجع</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما تم عمله</translation>
        </message>
        <message>
            <source>What was done, for the next step</source>
            <translation>ما الذي أُنجز (للخطوة التالية)</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما تبيّن</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما الذي قيل</translation>
        </message>
        <message>
            <source>What was written here was erased on {day}.</source>
            <translation>مُحي ما كُتب هنا في {day}.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Where the result waits for the visitor</source>
            <translation>أين تنتظر النتيجة المراجع</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>أي المعاملات</translation>
        </message>
        <message>
            <source>Which files go along</source>
            <translation>الملفات المرفقة</translation>
        </message>
        <message>
            <source>Whose opinion</source>
            <translation>رأي مَن</translation>
        </message>
        <message>
            <source>Why it belongs there, and what was found</source>
            <translation>لماذا تخص ذلك القسم وما الذي تبيّن</translation>
        </message>
        <message>
            <source>Why it does not belong here</source>
            <translation>لماذا لا تخص هذا القسم</translation>
        </message>
        <message>
            <source>Why it is decided again</source>
            <translation>لماذا يعاد البت</translation>
        </message>
        <message>
            <source>Why it is not needed</source>
            <translation>لماذا لا حاجة إليه</translation>
        </message>
        <message>
            <source>Why more time is needed, as the visitor will hear it</source>
            <translation>لماذا يلزم وقت أطول، كما سيسمعه المراجع</translation>
        </message>
        <message>
            <source>Why the answer is not needed any more</source>
            <translation>لماذا لم يعد الرد لازمًا</translation>
        </message>
        <message>
            <source>Why the visitor withdraws</source>
            <translation>لماذا يسحب المراجع طلبه</translation>
        </message>
        <message>
            <source>Why they are one matter</source>
            <translation>لماذا هما موضوع واحد</translation>
        </message>
        <message>
            <source>Why they are two matters</source>
            <translation>لماذا هما موضوعان مختلفان</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>سحبها المراجع</translation>
        </message>
        <message>
            <source>Without it the step does not end, and nothing is decided.</source>
            <translation>من دونه لا تنتهي الخطوة ولا يُتخذ قرار.</translation>
        </message>
        <message>
            <source>Without the opinion</source>
            <translation>دون الرأي</translation>
        </message>
        <message>
            <source>Working days added</source>
            <translation>عدد أيام العمل المضافة</translation>
        </message>
        <message>
            <source>Working days for the opinion</source>
            <translation>أيام العمل لإبداء الرأي</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Wrongly sent</source>
            <translation>أُعيدت: أُرسلت خطأً</translation>
        </message>
        <message>
            <source>Wrongly sent here</source>
            <translation>أُرسلت إلى هنا خطأً</translation>
        </message>
        <message>
            <source>You are asked: {question}</source>
            <translation>السؤال المطروح عليك: {question}</translation>
        </message>
        <message>
            <source>Your opinion</source>
            <translation>رأيك</translation>
        </message>
        <message>
            <source>anybody of the unit can take it</source>
            <translation>يستطيع أي موظف في القسم تسلّمها</translation>
        </message>
        <message>
            <source>asked until {moment}</source>
            <translation>مطلوب، المهلة: {moment}</translation>
        </message>
        <message>
            <source>asked until {moment}; the case waits for it</source>
            <translation>مطلوب، المهلة: {moment}؛ لا تُستكمل المعاملة قبله</translation>
        </message>
        <message>
            <source>capacity {number}</source>
            <translation>طاقة العمل {number}</translation>
        </message>
        <message>
            <source>given: {moment}</source>
            <translation>أُبدي: {moment}</translation>
        </message>
        <message>
            <source>has the skill “{service}”</source>
            <translation>لديه مهارة «{service}»</translation>
        </message>
        <message>
            <source>nobody is left who could get it</source>
            <translation>لم يبق أحد يمكن إسنادها إليه</translation>
        </message>
        <message>
            <source>not yet brought</source>
            <translation>لم يُحضَر بعد</translation>
        </message>
        <message>
            <source>speaks the visitor’s language</source>
            <translation>يتحدث لغة المراجع</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n open cases)</source>
            <translation>
                <numerusform>{name} (لا معاملات مفتوحة)</numerusform>
                <numerusform>{name} (معاملة مفتوحة واحدة)</numerusform>
                <numerusform>{name} (معاملتان مفتوحتان)</numerusform>
                <numerusform>{name} (%n معاملات مفتوحة)</numerusform>
                <numerusform>{name} (%n معاملة مفتوحة)</numerusform>
                <numerusform>{name} (%n معاملة مفتوحة)</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is away: {deputy} gets it</source>
            <translation>{name} غائب: تذهب إلى {deputy}</translation>
        </message>
        <message>
            <source>{person}, because {name} is away</source>
            <translation>{person}، لأن {name} غائب</translation>
        </message>
        <message>
            <source>{person}, who did an earlier step</source>
            <translation>{person} الذي أنجز خطوة سابقة</translation>
        </message>
        <message numerus="yes">
            <source>{person}, who had the fewest open cases (%n)</source>
            <translation>
                <numerusform>{person} الذي لديه أقل المعاملات المفتوحة (%n)</numerusform>
                <numerusform>{person} الذي لديه أقل المعاملات المفتوحة (%n)</numerusform>
                <numerusform>{person} الذي لديه أقل المعاملات المفتوحة (%n)</numerusform>
                <numerusform>{person} الذي لديه أقل المعاملات المفتوحة (%n)</numerusform>
                <numerusform>{person} الذي لديه أقل المعاملات المفتوحة (%n)</numerusform>
                <numerusform>{person} الذي لديه أقل المعاملات المفتوحة (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>{verb}: {number}</source>
            <translation>{verb}: {number}</translation>
        </message>
        <message>
            <source>{what}. Next: {step}</source>
            <translation>{what}. التالي: {step}</translation>
        </message>
        <message>
            <source>{what}: instead of {person}, who is away</source>
            <translation>{what}: بدلًا من {person} الغائب</translation>
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
            <translation>إضافة فئة</translation>
        </message>
        <message>
            <source>Add the first class.</source>
            <translation>أضف الفئة الأولى.</translation>
        </message>
        <message>
            <source>Reading the classes</source>
            <translation>تجري قراءة الفئات</translation>
        </message>
        <message>
            <source>Say whom the class is for and what proves it. Tickets keep the class they were issued with.</source>
            <translation>اكتب لمن هذه الفئة وما الذي يثبتها. تبقى التذاكر في الفئة التي صدرت بها.</translation>
        </message>
        <message>
            <source>There is no class yet</source>
            <translation>لا توجد فئة بعد</translation>
        </message>
    </context>
    <context>
        <name>console.comfort</name>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تباين قوي</translation>
        </message>
        <message>
            <source>Usual contrast</source>
            <translation>تباين عادي</translation>
        </message>
        <message>
            <source>Usual text</source>
            <translation>نص عادي</translation>
        </message>
    </context>
    <context>
        <name>console.competencies</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>بلا أشهر</numerusform>
                <numerusform>شهر واحد</numerusform>
                <numerusform>شهران</numerusform>
                <numerusform>%n أشهر</numerusform>
                <numerusform>%n شهرًا</numerusform>
                <numerusform>%n شهر</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a competency</source>
            <translation>إضافة كفاءة</translation>
        </message>
        <message>
            <source>Add what people must have shown before they serve.</source>
            <translation>أضف ما يجب أن يثبته الموظفون قبل أن يخدموا المراجعين.</translation>
        </message>
        <message>
            <source>Reading the competencies</source>
            <translation>جارٍ قراءة الكفاءات</translation>
        </message>
        <message>
            <source>There is no competency yet</source>
            <translation>لا توجد كفاءات بعد</translation>
        </message>
        <message>
            <source>What people must have shown before they serve. Evidence is recorded on the page “Learning”.</source>
            <translation>ما يجب أن يثبته الموظفون قبل أن يخدموا المراجعين. تُسجَّل الإثباتات في صفحة «التعلّم».</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>بلا انتهاء</translation>
        </message>
    </context>
    <context>
        <name>console.complaints</name>
        <message>
            <source>A complaint is upheld only with its cause and with what changes.</source>
            <translation>لا تُقبل الشكوى إلا بذكر سببها وما سيتغير.</translation>
        </message>
        <message>
            <source>A remedy waits for approval</source>
            <translation>ترضية تنتظر الموافقة</translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>كل المفتوحة</translation>
        </message>
        <message>
            <source>Amount of money</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Approve a remedy</source>
            <translation>الموافقة على ترضية</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>تقييم</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>جرى التقييم</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Choose another list. New ones are registered on the page Cases.</source>
            <translation>اختر قائمة أخرى. تُسجَّل الجديدة في صفحة «المعاملات».</translation>
        </message>
        <message>
            <source>Closed too</source>
            <translation>المغلقة أيضًا</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>الشكاوى</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>الشباك</translation>
        </message>
        <message>
            <source>Deadline or result</source>
            <translation>الموعد أو النتيجة</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>توضيح</translation>
        </message>
        <message>
            <source>Finding recorded</source>
            <translation>سُجّلت نتيجة البحث</translation>
        </message>
        <message>
            <source>First contact</source>
            <translation>أول تواصل</translation>
        </message>
        <message>
            <source>First contact with the visitor</source>
            <translation>أول تواصل مع المراجع</translation>
        </message>
        <message>
            <source>Harm to the visitor</source>
            <translation>الضرر الذي لحق بالمراجع</translation>
        </message>
        <message>
            <source>How the visitor was contacted</source>
            <translation>كيف جرى التواصل مع المراجع</translation>
        </message>
        <message>
            <source>If nothing changes, write: nothing, because …</source>
            <translation>إن لم يتغير شيء فاكتب: لا شيء، لأن …</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>الخاصة بي</translation>
        </message>
        <message>
            <source>No cause here: it is not upheld</source>
            <translation>لا سبب لدينا: الشكوى غير ثابتة</translation>
        </message>
        <message>
            <source>No complaints here</source>
            <translation>لا شكاوى هنا</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>Offer a remedy</source>
            <translation>عرض ترضية</translation>
        </message>
        <message>
            <source>Reading the complaints</source>
            <translation>جارٍ قراءة الشكاوى</translation>
        </message>
        <message>
            <source>Record the finding</source>
            <translation>تسجيل نتيجة البحث</translation>
        </message>
        <message>
            <source>Record the first contact</source>
            <translation>تسجيل أول تواصل</translation>
        </message>
        <message>
            <source>Refuse a remedy</source>
            <translation>رفض ترضية</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>الترضية</translation>
        </message>
        <message>
            <source>Remedy approved</source>
            <translation>تمت الموافقة على الترضية</translation>
        </message>
        <message>
            <source>Remedy offered</source>
            <translation>عُرضت ترضية</translation>
        </message>
        <message>
            <source>Remedy refused</source>
            <translation>رُفضت الترضية</translation>
        </message>
        <message>
            <source>Remedy taken back</source>
            <translation>سُحبت الترضية</translation>
        </message>
        <message>
            <source>Serious and critical</source>
            <translation>الخطيرة والحرجة</translation>
        </message>
        <message>
            <source>Serious and critical ones go to a manager at once.</source>
            <translation>تُحال الخطيرة والحرجة إلى مدير فورًا.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>الخطورة</translation>
        </message>
        <message>
            <source>Take a remedy back</source>
            <translation>سحب ترضية</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The person it concerns</source>
            <translation>الشخص المعني</translation>
        </message>
        <message>
            <source>The visitor wants to stay anonymous</source>
            <translation>يريد المراجع عدم ذكر اسمه</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>المراجع</translation>
        </message>
        <message>
            <source>Wants to stay anonymous</source>
            <translation>يريد عدم ذكر اسمه</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>ما الذي سيتغير</translation>
        </message>
        <message>
            <source>What is above the limit of your role waits for the approval of another person.</source>
            <translation>ما يتجاوز حد دورك ينتظر موافقة شخص آخر.</translation>
        </message>
        <message>
            <source>What is known of the complaint</source>
            <translation>ما يُعرف عن الشكوى</translation>
        </message>
        <message>
            <source>What was agreed with the visitor</source>
            <translation>ما اتُّفق عليه مع المراجع</translation>
        </message>
        <message>
            <source>What was done about the complaint</source>
            <translation>ما جرى بشأن الشكوى</translation>
        </message>
        <message>
            <source>What was found, point by point</source>
            <translation>ما تبيّن، نقطة نقطة</translation>
        </message>
        <message>
            <source>What was learned</source>
            <translation>الدرس المستفاد</translation>
        </message>
        <message>
            <source>What would put it right</source>
            <translation>ما الذي يُصلح الأمر</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>متى حدث ذلك</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Which complaints</source>
            <translation>أي الشكاوى</translation>
        </message>
        <message>
            <source>Which remedy</source>
            <translation>أي ترضية</translation>
        </message>
        <message>
            <source>due: {moment}</source>
            <translation>الموعد: {moment}</translation>
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
            <translation>الشباك الذي لم تُختر له خدمات يقدّم كل الخدمات. يبقى المراجع الموجود عند الشباك.</translation>
        </message>
        <message>
            <source>Add a counter</source>
            <translation>إضافة شباك</translation>
        </message>
        <message>
            <source>Add the first counter.</source>
            <translation>أضف الشباك الأول.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>كل الخدمات</translation>
        </message>
        <message>
            <source>Reading the counters</source>
            <translation>تجري قراءة الشبابيك</translation>
        </message>
        <message>
            <source>There is no counter yet</source>
            <translation>لا يوجد شباك بعد</translation>
        </message>
    </context>
    <context>
        <name>console.desk</name>
        <message numerus="yes">
            <source>%n for this counter, longest {time}</source>
            <translation>
                <numerusform>لا أحد لهذا الشباك، أطول انتظار {time}</numerusform>
                <numerusform>شخص واحد لهذا الشباك، أطول انتظار {time}</numerusform>
                <numerusform>شخصان لهذا الشباك، أطول انتظار {time}</numerusform>
                <numerusform>%n أشخاص لهذا الشباك، أطول انتظار {time}</numerusform>
                <numerusform>%n شخصًا لهذا الشباك، أطول انتظار {time}</numerusform>
                <numerusform>%n شخص لهذا الشباك، أطول انتظار {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are waiting for other counters.</source>
            <translation>
                <numerusform>لا أحد ينتظر الشبابيك الأخرى.</numerusform>
                <numerusform>شخص واحد ينتظر الشبابيك الأخرى.</numerusform>
                <numerusform>شخصان ينتظران الشبابيك الأخرى.</numerusform>
                <numerusform>%n أشخاص ينتظرون الشبابيك الأخرى.</numerusform>
                <numerusform>%n شخصًا ينتظرون الشبابيك الأخرى.</numerusform>
                <numerusform>%n شخص ينتظرون الشبابيك الأخرى.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>إضافة خدمة</translation>
        </message>
        <message>
            <source>Add this service</source>
            <translation>إضافة هذه الخدمة</translation>
        </message>
        <message>
            <source>Anyone who provides it</source>
            <translation>أي موظف يقدّمها</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>موعد الساعة {time}</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>طلب مساعدة</translation>
        </message>
        <message>
            <source>Call a number</source>
            <translation>نداء بالرقم</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>إعادة النداء</translation>
        </message>
        <message>
            <source>Call next</source>
            <translation>نداء التالي</translation>
        </message>
        <message>
            <source>Call this number</source>
            <translation>نداء هذا الرقم</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>تم النداء</translation>
        </message>
        <message>
            <source>Came back to the queue</source>
            <translation>أُعيد إلى الدور</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Create a ticket and call</source>
            <translation>إصدار تذكرة والنداء</translation>
        </message>
        <message>
            <source>Do not count this time</source>
            <translation>عدم احتساب هذا الوقت</translation>
        </message>
        <message>
            <source>Documents for this service</source>
            <translation>مستندات هذه الخدمة</translation>
        </message>
        <message>
            <source>End pause</source>
            <translation>استئناف العمل</translation>
        </message>
        <message>
            <source>Fee: {fee}</source>
            <translation>الرسوم: {fee}</translation>
        </message>
        <message>
            <source>Find a service</source>
            <translation>البحث عن خدمة</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء الخدمة</translation>
        </message>
        <message>
            <source>Finish serving</source>
            <translation>إنهاء الخدمة</translation>
        </message>
        <message>
            <source>Finish with paperwork</source>
            <translation>إنهاء مع إجراءات مكتبية</translation>
        </message>
        <message>
            <source>Finish, then paperwork</source>
            <translation>إنهاء، ثم إجراءات مكتبية</translation>
        </message>
        <message>
            <source>For example D042</source>
            <translation>مثلًا D042</translation>
        </message>
        <message>
            <source>For this counter</source>
            <translation>لهذا الشباك</translation>
        </message>
        <message>
            <source>For {number}: started or finished at the wrong moment. The visit counts, its time does not.</source>
            <translation>للرقم {number}: سُجِّلت البداية أو النهاية في غير وقتها. تُحتسب الزيارة ولا يُحتسب وقتها.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Goes first</source>
            <translation>يصبح الأول</translation>
        </message>
        <message>
            <source>Goes last</source>
            <translation>يصبح الأخير</translation>
        </message>
        <message>
            <source>Guide for this service</source>
            <translation>دليل هذه الخدمة</translation>
        </message>
        <message>
            <source>I am ready</source>
            <translation>بدء الاستقبال</translation>
        </message>
        <message>
            <source>Keep the ticket</source>
            <translation>إبقاء التذكرة</translation>
        </message>
        <message>
            <source>Keeps its place in the queue</source>
            <translation>يحتفظ بمكانه في الدور</translation>
        </message>
        <message>
            <source>Lang</source>
            <comment>Column of two-letter language codes</comment>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language of the visitor</source>
            <translation>لغة المراجع</translation>
        </message>
        <message>
            <source>Longest</source>
            <translation>أطول انتظار</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>عملي اليوم</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No visitor at the counter</source>
            <translation>لا يوجد مراجع عند الشباك</translation>
        </message>
        <message>
            <source>Nobody is called until you are ready.</source>
            <translation>لن يُنادى أحد حتى تبدأ الاستقبال.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>لا أحد في الانتظار</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter</source>
            <translation>لا أحد ينتظر هذا الشباك</translation>
        </message>
        <message>
            <source>Nobody is waiting for this counter.</source>
            <translation>لا أحد ينتظر هذا الشباك.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <source>Note on the ticket</source>
            <translation>ملاحظة على التذكرة</translation>
        </message>
        <message>
            <source>Now serving</source>
            <translation>قيد الخدمة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Number of matters</source>
            <translation>عدد الحالات</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>الرقم على التذكرة</translation>
        </message>
        <message>
            <source>On hold and missed</source>
            <translation>أدوار مؤجَّلة وفائتة</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>إجراءات مكتبية</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>في استراحة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>عدد الأشخاص</translation>
        </message>
        <message>
            <source>Place in the queue</source>
            <translation>المكان في الدور</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Priority is proved by: {proof}</source>
            <translation>ما يثبت الأولوية: {proof}</translation>
        </message>
        <message>
            <source>Promise today</source>
            <translation>الالتزام اليوم</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Put the visitor on hold</source>
            <translation>تأجيل دور المراجع</translation>
        </message>
        <message>
            <source>Reading the queue</source>
            <translation>تجري قراءة الدور</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>إزالة من الدور</translation>
        </message>
        <message>
            <source>Remove {number} from the queue?</source>
            <translation>هل يُزال الرقم {number} من الدور؟</translation>
        </message>
        <message>
            <source>Return to the queue</source>
            <translation>إعادة إلى الدور</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>حفظ الملاحظة</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>مقدّم الخدمة</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Speaks Arabic</source>
            <translation>يتحدث العربية</translation>
        </message>
        <message>
            <source>Speaks English</source>
            <translation>يتحدث الإنجليزية</translation>
        </message>
        <message>
            <source>Speaks Kazakh</source>
            <translation>يتحدث الكازاخية</translation>
        </message>
        <message>
            <source>Speaks Persian</source>
            <translation>يتحدث الفارسية</translation>
        </message>
        <message>
            <source>Speaks Russian</source>
            <translation>يتحدث الروسية</translation>
        </message>
        <message>
            <source>Start serving</source>
            <translation>بدء الخدمة</translation>
        </message>
        <message>
            <source>Start the pause</source>
            <translation>بدء الاستراحة</translation>
        </message>
        <message>
            <source>Take your time to finish the paperwork.</source>
            <translation>أكمل الإجراءات المكتبية دون عجلة.</translation>
        </message>
        <message>
            <source>The next visitor appears here.</source>
            <translation>يظهر المراجع التالي هنا.</translation>
        </message>
        <message>
            <source>The ticket ends and can no longer be called.</source>
            <translation>تنتهي التذكرة ولا يمكن النداء عليها بعد ذلك.</translation>
        </message>
        <message>
            <source>The time does not count</source>
            <translation>الوقت غير محتسب</translation>
        </message>
        <message>
            <source>Then come back to me</source>
            <translation>ثم يعود إليّ</translation>
        </message>
        <message>
            <source>Then: {service}</source>
            <translation>ثم: {service}</translation>
        </message>
        <message>
            <source>This counter calls nobody until the pause ends.</source>
            <translation>لا ينادي هذا الشباك أحدًا حتى تنتهي الاستراحة.</translation>
        </message>
        <message>
            <source>This service needs an outcome.</source>
            <translation>تتطلب هذه الخدمة تحديد النتيجة.</translation>
        </message>
        <message>
            <source>This takes longer than usual. Why? You need not answer.</source>
            <translation>تستغرق الخدمة وقتًا أطول من المعتاد. لماذا؟ الجواب اختياري.</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>الوقت المتبقي</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Transfer the visitor</source>
            <translation>تحويل المراجع</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Waited {time}</source>
            <translation>انتظر {time}</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>الانتظار</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>استقبال بلا تذكرة</translation>
        </message>
        <message>
            <source>What does the visitor without a ticket need?</source>
            <translation>ما الخدمة التي يحتاجها المراجع بلا تذكرة؟</translation>
        </message>
        <message>
            <source>What is the outcome for {number}?</source>
            <translation>ما نتيجة خدمة الرقم {number}؟</translation>
        </message>
        <message>
            <source>What should the note on {number} say?</source>
            <translation>ما الملاحظة على الرقم {number}؟</translation>
        </message>
        <message>
            <source>Where should {number} be transferred?</source>
            <translation>إلى أين يُحوَّل الرقم {number}؟</translation>
        </message>
        <message>
            <source>Where should {number} go in the queue?</source>
            <translation>أين يوضع الرقم {number} في الدور؟</translation>
        </message>
        <message>
            <source>Which number do you want to call out of turn, and why?</source>
            <translation>أي رقم تريد نداءه خارج الترتيب، ولماذا؟</translation>
        </message>
        <message>
            <source>Which service should be added to {number}?</source>
            <translation>أي خدمة تُضاف إلى الرقم {number}؟</translation>
        </message>
        <message>
            <source>Why is the counter pausing?</source>
            <translation>ما سبب استراحة الشباك؟</translation>
        </message>
        <message>
            <source>Why is {number} on hold?</source>
            <translation>لماذا يؤجَّل الرقم {number}؟</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>You have not shown: {competencies}</source>
            <translation>لم تُثبت بعد: {competencies}</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>نحو {time}</translation>
        </message>
        <message numerus="yes">
            <source>after %n more calls</source>
            <translation>
                <numerusform>الآن</numerusform>
                <numerusform>بعد نداء واحد</numerusform>
                <numerusform>بعد نداءين</numerusform>
                <numerusform>بعد %n نداءات</numerusform>
                <numerusform>بعد %n نداءً</numerusform>
                <numerusform>بعد %n نداء</numerusform>
            </translation>
        </message>
        <message>
            <source>called within the promise</source>
            <translation>نودي عليهم ضمن المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>في الدور</translation>
        </message>
        <message>
            <source>in {time}</source>
            <translation>بعد {time}</translation>
        </message>
        <message>
            <source>of about {time}</source>
            <translation>المتوقع: نحو {time}</translation>
        </message>
        <message>
            <source>of pause</source>
            <translation>مدة الاستراحة</translation>
        </message>
        <message>
            <source>over</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>per visitor on average</source>
            <translation>المتوسط لكل مراجع</translation>
        </message>
        <message>
            <source>promised: {time}</source>
            <translation>المدة المتعهَّد بها: {time}</translation>
        </message>
        <message>
            <source>served</source>
            <translation>تمت خدمتهم</translation>
        </message>
        <message>
            <source>since the call</source>
            <translation>منذ النداء</translation>
        </message>
        <message>
            <source>still to wait: {wait}</source>
            <translation>المتبقي من الانتظار: {wait}</translation>
        </message>
        <message>
            <source>{action}: {number}</source>
            <translation>‏{action}: {number}</translation>
        </message>
        <message>
            <source>{calls} of {needed} calls</source>
            <translation>نداء {calls} من {needed}</translation>
        </message>
        <message>
            <source>{name}: one less, now {value}</source>
            <translation>{name}: أقل بواحد، الآن {value}</translation>
        </message>
        <message>
            <source>{name}: one more, now {value}</source>
            <translation>{name}: أكثر بواحد، الآن {value}</translation>
        </message>
        <message>
            <source>{number} is finished.</source>
            <translation>اكتملت خدمة الرقم {number}.</translation>
        </message>
        <message>
            <source>{number} was not here.</source>
            <translation>لم يحضر صاحب الرقم {number}.</translation>
        </message>
    </context>
    <context>
        <name>console.devices</name>
        <message numerus="yes">
            <source>%n items need attention</source>
            <translation>
                <numerusform>لا شيء يحتاج إلى متابعة</numerusform>
                <numerusform>أمر واحد يحتاج إلى متابعة</numerusform>
                <numerusform>أمران يحتاجان إلى متابعة</numerusform>
                <numerusform>%n أمور تحتاج إلى متابعة</numerusform>
                <numerusform>%n أمرًا يحتاج إلى متابعة</numerusform>
                <numerusform>%n أمر يحتاج إلى متابعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more items need attention.</source>
            <translation>
                <numerusform>لا شيء آخر يحتاج إلى متابعة.</numerusform>
                <numerusform>أمر آخر يحتاج إلى متابعة.</numerusform>
                <numerusform>أمران آخران يحتاجان إلى متابعة.</numerusform>
                <numerusform>%n أمور أخرى تحتاج إلى متابعة.</numerusform>
                <numerusform>%n أمرًا آخر يحتاج إلى متابعة.</numerusform>
                <numerusform>%n أمر آخر يحتاج إلى متابعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>A kiosk, console or board appears here when it is started.</source>
            <translation>يظهر الكشك أو شاشة موظف الشباك أو لوحة النداء هنا عند التشغيل.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>كل شيء على ما يرام</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>Check of the records</source>
            <translation>فحص السجلات</translation>
        </message>
        <message>
            <source>Closing of days</source>
            <translation>إغلاق الأيام</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>Devices of the branch</source>
            <translation>أجهزة الفرع</translation>
        </message>
        <message>
            <source>Done {time}</source>
            <translation>تم: {time}</translation>
        </message>
        <message>
            <source>Erasure of old texts</source>
            <translation>محو النصوص القديمة</translation>
        </message>
        <message>
            <source>Failed {time}</source>
            <translation>لم ينجح: {time}</translation>
        </message>
        <message>
            <source>For a device that was taken away. If it is started again, it returns to the list automatically.</source>
            <translation>لجهاز أُخذ من الفرع. إذا شُغّل من جديد عاد إلى القائمة تلقائيًا.</translation>
        </message>
        <message>
            <source>It still reports, so it cannot be removed from the list.</source>
            <translation>ما زال الجهاز يرسل تقاريره، لذلك لا يمكن إزالته من القائمة.</translation>
        </message>
        <message>
            <source>Keep it on the list</source>
            <translation>إبقاؤه في القائمة</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>آخر تقرير</translation>
        </message>
        <message>
            <source>Last seen {time}</source>
            <translation>آخر اتصال: {time}</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>الصيانة</translation>
        </message>
        <message>
            <source>Maintenance service</source>
            <translation>خدمة الصيانة</translation>
        </message>
        <message>
            <source>No backups are made and days are not closed. Ask your administrator to start the maintenance service.</source>
            <translation>لا تُنشأ نسخ احتياطية ولا تُغلق الأيام. اطلب من مسؤول النظام تشغيل خدمة الصيانة.</translation>
        </message>
        <message>
            <source>No device has reported yet</source>
            <translation>لم يُرسل أي جهاز تقريرًا بعد</translation>
        </message>
        <message>
            <source>No fault found, {time}</source>
            <translation>لم يُعثر على خلل، {time}</translation>
        </message>
        <message>
            <source>None since {time}</source>
            <translation>لم تُنشأ منذ {time}</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>لم يتم بعد</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>لا تعمل</translation>
        </message>
        <message>
            <source>Not running since {time}</source>
            <translation>لا تعمل منذ {time}</translation>
        </message>
        <message>
            <source>Only what needs attention</source>
            <translation>ما يحتاج إلى متابعة فقط</translation>
        </message>
        <message>
            <source>Reading the devices</source>
            <translation>تجري قراءة الأجهزة</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>إزالة من القائمة</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>إزالة {name}</translation>
        </message>
        <message>
            <source>Remove {name} from the list?</source>
            <translation>هل تُزال {name} من القائمة؟</translation>
        </message>
        <message>
            <source>Running since {time}</source>
            <translation>تعمل منذ {time}</translation>
        </message>
        <message>
            <source>Show devices</source>
            <translation>عرض الأجهزة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>The check of the records found something wrong.</source>
            <translation>وجد فحص السجلات خللًا.</translation>
        </message>
        <message>
            <source>The details are in the log.</source>
            <translation>التفاصيل في سجل البرنامج.</translation>
        </message>
        <message>
            <source>The last backup is older than two days.</source>
            <translation>مضى على آخر نسخة احتياطية أكثر من يومين.</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made.</source>
            <translation>خدمة الصيانة لا تعمل: لا تُنشأ نسخ احتياطية.</translation>
        </message>
        <message>
            <source>This is the last information received.</source>
            <translation>هذه آخر معلومات وردت.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
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
            <translation>لم يعد {name} في القائمة.</translation>
        </message>
    </context>
    <context>
        <name>console.entries</name>
        <message>
            <source>Add {name}</source>
            <translation>إضافة: {name}</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>تمت الإضافة: {name}</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>تغيير: {name}</translation>
        </message>
        <message>
            <source>It disappears from all screens at once. The history keeps it.</source>
            <translation>يختفي من جميع الشاشات فورًا. ويبقى محفوظًا في السجل.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>الإبقاء على ما كتبته</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>الإبقاء على هذا العنصر</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Move {name}</source>
            <translation>نقل: {name}</translation>
        </message>
        <message>
            <source>Only what is in use</source>
            <translation>المستخدَم فقط</translation>
        </message>
        <message>
            <source>Out of use</source>
            <translation>غير مستخدَم</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove this entry</source>
            <translation>حذف هذا العنصر</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>حذف: {name}</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>هل تريد حذف «{name}»؟</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>تم الحذف: {name}</translation>
        </message>
        <message>
            <source>Save or discard these changes first.</source>
            <translation>احفظ هذه التغييرات أو تجاهلها أولًا.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>تم الحفظ: {name}</translation>
        </message>
        <message>
            <source>Somebody else has removed this entry. What you typed is kept in this form: you can add it again.</source>
            <translation>حذف موظف آخر هذا العنصر. ما كتبته محفوظ في هذا النموذج: يمكنك إضافته من جديد.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>إخراج من الاستخدام</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>اعتماد ما كتبه الآخر</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
    </context>
    <context>
        <name>console.files</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>بلا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were added.</source>
            <translation>
                <numerusform>لم يُضَف أي ملف.</numerusform>
                <numerusform>أُضيف ملف واحد.</numerusform>
                <numerusform>أُضيف ملفان.</numerusform>
                <numerusform>أُضيفت %n ملفات.</numerusform>
                <numerusform>أُضيف %n ملفًا.</numerusform>
                <numerusform>أُضيف %n ملف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>إضافة ملفات</translation>
        </message>
        <message>
            <source>Add from the scan folder</source>
            <translation>إضافة من مجلد الماسح</translation>
        </message>
        <message>
            <source>Adding file {number} of {count}: {name}</source>
            <translation>جارٍ إضافة الملف {number} من {count}: {name}</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>إغلاق الملف</translation>
        </message>
        <message>
            <source>Close the scan folder</source>
            <translation>إغلاق مجلد الماسح</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>It cannot be opened any more. Who removed it and why stays on this page.</source>
            <translation>لن يمكن فتحه بعد ذلك. يبقى في هذه الصفحة من حذفه ولماذا.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Name erased</source>
            <translation>الاسم ممحو</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>No file is in the scan folder.</source>
            <translation>لا يوجد ملف في مجلد الماسح.</translation>
        </message>
        <message>
            <source>None: another paper</source>
            <translation>لا شيء: مستند آخر</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>صور و PDF</translation>
        </message>
        <message>
            <source>Please choose at most 10 files at once.</source>
            <translation>يُرجى اختيار 10 ملفات على الأكثر في المرة الواحدة.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>تمت الطباعة.</translation>
        </message>
        <message>
            <source>Printing page {page} of {pages}</source>
            <translation>جارٍ طباعة الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Remove the file</source>
            <translation>حذف الملف</translation>
        </message>
        <message>
            <source>Remove the file {file}</source>
            <translation>حذف الملف {file}</translation>
        </message>
        <message>
            <source>Removed: {file}</source>
            <translation>حُذف: {file}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>The connection is lost. It is added as soon as the connection is back.</source>
            <translation>انقطع الاتصال. سيُضاف الملف فور عودة الاتصال.</translation>
        </message>
        <message>
            <source>The file was not printed. Is the printer ready?</source>
            <translation>لم يُطبع الملف. هل الطابعة جاهزة؟</translation>
        </message>
        <message>
            <source>The folder {path} cannot be read.</source>
            <translation>تعذّرت قراءة المجلد {path}.</translation>
        </message>
        <message>
            <source>The page is being drawn.</source>
            <translation>جارٍ فتح الصفحة.</translation>
        </message>
        <message>
            <source>Which question is answered?</source>
            <translation>أي سؤال تجيب عنه؟</translation>
        </message>
        <message>
            <source>Why is it removed?</source>
            <translation>لماذا يُحذف؟</translation>
        </message>
        <message>
            <source>{file}: erased, {when}: the time to keep it was over</source>
            <translation>{file}: مُحي، {when}: انتهت مدة الحفظ</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}</source>
            <translation>{file}: حذفه {person}، {when}</translation>
        </message>
        <message>
            <source>{file}: removed by {person}, {when}: {reason}</source>
            <translation>{file}: حذفه {person}، {when}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>{first} %n other files were not added either.</source>
            <translation>
                <numerusform>{first}</numerusform>
                <numerusform>{first} ولم يُضَف ملف آخر.</numerusform>
                <numerusform>{first} ولم يُضَف ملفان آخران.</numerusform>
                <numerusform>{first} ولم تُضَف %n ملفات أخرى.</numerusform>
                <numerusform>{first} ولم يُضَف %n ملفًا آخر.</numerusform>
                <numerusform>{first} ولم يُضَف %n ملف آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} ك.ب</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} م.ب</translation>
        </message>
    </context>
    <context>
        <name>console.groups</name>
        <message>
            <source>Add a group</source>
            <translation>إضافة مجموعة</translation>
        </message>
        <message>
            <source>Add the first group of services.</source>
            <translation>أضف أول مجموعة خدمات.</translation>
        </message>
        <message>
            <source>Reading the groups</source>
            <translation>تجري قراءة المجموعات</translation>
        </message>
        <message>
            <source>Service groups</source>
            <translation>مجموعات الخدمات</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>لا توجد مجموعات بعد</translation>
        </message>
        <message>
            <source>Visitors see these groups first, in this order. Each change takes effect at once.</source>
            <translation>يرى المراجعون هذه المجموعات أولًا وبهذا الترتيب. يسري كل تغيير فورًا.</translation>
        </message>
    </context>
    <context>
        <name>console.hearings</name>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>لا قرارات</numerusform>
                <numerusform>قرار واحد</numerusform>
                <numerusform>قراران</numerusform>
                <numerusform>%n قرارات</numerusform>
                <numerusform>%n قرارًا</numerusform>
                <numerusform>%n قرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>لا مقابلات</numerusform>
                <numerusform>مقابلة واحدة</numerusform>
                <numerusform>مقابلتان</numerusform>
                <numerusform>%n مقابلات</numerusform>
                <numerusform>%n مقابلة</numerusform>
                <numerusform>%n مقابلة</numerusform>
            </translation>
        </message>
        <message>
            <source>A decision was carried out</source>
            <translation>نُفّذ قرار</translation>
        </message>
        <message>
            <source>A new one is registered on the page Cases, as a meeting with the manager.</source>
            <translation>تُسجَّل الجديدة في صفحة «المعاملات» على أنها مقابلة المدير.</translation>
        </message>
        <message>
            <source>Add a decision</source>
            <translation>إضافة قرار</translation>
        </message>
        <message>
            <source>After this, minutes and decisions cannot be changed.</source>
            <translation>بعد ذلك لا يمكن تغيير المحضر ولا القرارات.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Arrange a day</source>
            <translation>تحديد يوم</translation>
        </message>
        <message>
            <source>Arranged for</source>
            <translation>الموعد المحدد</translation>
        </message>
        <message>
            <source>Confirmed by the visitor</source>
            <translation>أكّده المراجع</translation>
        </message>
        <message>
            <source>Confirmed by the visitor: {moment}</source>
            <translation>أكّده المراجع: {moment}</translation>
        </message>
        <message>
            <source>Day of the meeting</source>
            <translation>يوم المقابلة</translation>
        </message>
        <message>
            <source>Decisions to carry out</source>
            <translation>قرارات للتنفيذ</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>المقابلة</translation>
        </message>
        <message>
            <source>Meetings with the manager</source>
            <translation>مقابلات المدير</translation>
        </message>
        <message>
            <source>Minutes and decisions</source>
            <translation>المحضر والقرارات</translation>
        </message>
        <message>
            <source>Minutes of a meeting with the manager</source>
            <translation>محضر مقابلة المدير</translation>
        </message>
        <message>
            <source>No meetings here</source>
            <translation>لا مقابلات هنا</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>لا محضر بعد</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>لا مقابلات في ذلك الوقت. يُرجى اقتراح يوم آخر.</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>القراءة على المراجع</translation>
        </message>
        <message>
            <source>Read it back to the visitor before it is confirmed.</source>
            <translation>اقرأه على المراجع قبل تأكيده.</translation>
        </message>
        <message>
            <source>Reading the meetings</source>
            <translation>جارٍ قراءة المقابلات</translation>
        </message>
        <message>
            <source>Signature of the visitor: ____________________</source>
            <translation>توقيع المراجع: ____________________</translation>
        </message>
        <message>
            <source>Something is still to be done</source>
            <translation>بقي ما يُنجز</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The visitor confirms the minutes</source>
            <translation>المراجع يؤكد المحضر</translation>
        </message>
        <message>
            <source>They were read back to the visitor, and the visitor agrees</source>
            <translation>قُرئ على المراجع وهو موافق</translation>
        </message>
        <message>
            <source>Until which day</source>
            <translation>حتى أي يوم</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>ما يتقرر</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>ما تقرر</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما جرى تنفيذه</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>Which day the visitor chooses</source>
            <translation>أي يوم يختار المراجع</translation>
        </message>
        <message>
            <source>Which decision</source>
            <translation>أي قرار</translation>
        </message>
        <message>
            <source>Which meetings</source>
            <translation>أي المقابلات</translation>
        </message>
        <message>
            <source>Who carries it out</source>
            <translation>من ينفذه</translation>
        </message>
        <message>
            <source>Who meets the visitor</source>
            <translation>من يقابل المراجع</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>كتابة المحضر</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>carried out: {moment}</source>
            <translation>نُفّذ: {moment}</translation>
        </message>
        <message>
            <source>confirmed by the visitor</source>
            <translation>أكّده المراجع</translation>
        </message>
        <message>
            <source>not carried out, the day is over</source>
            <translation>لم يُنفّذ وانقضى الموعد</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>لم يؤكَّد بعد</translation>
        </message>
        <message>
            <source>to be carried out</source>
            <translation>للتنفيذ</translation>
        </message>
        <message>
            <source>{day}, {opens} to {closes}</source>
            <translation>{day}، من {opens} إلى {closes}</translation>
        </message>
        <message>
            <source>{decision} ({owner}, until {day})</source>
            <translation>{decision} ({owner}، الموعد: {day})</translation>
        </message>
        <message>
            <source>{name}, not {person}. Please tell the visitor.</source>
            <translation>{name} بدلًا من {person}. يُرجى إبلاغ المراجع.</translation>
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
            <translation>قبل التغيير وبعده</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Changes, newest first</source>
            <translation>التغييرات، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Choose a longer period.</source>
            <translation>اختر مدة أطول.</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>منذ البداية</translation>
        </message>
        <message>
            <source>History</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>آخر %n يوم</numerusform>
                <numerusform>آخر يوم</numerusform>
                <numerusform>آخر يومين</numerusform>
                <numerusform>آخر %n أيام</numerusform>
                <numerusform>آخر %n يومًا</numerusform>
                <numerusform>آخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>آخر سنة</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Nothing was changed in this period</source>
            <translation>لم يتغير شيء في هذه المدة</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation>تجري قراءة سجل التغييرات</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>عرض التغييرات الأقدم</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>This cannot be undone here. Make a new change on its own page.</source>
            <translation>لا يمكن التراجع عن هذا هنا. أجرِ تغييرًا جديدًا في صفحته.</translation>
        </message>
        <message>
            <source>This undid the change of {time}.</source>
            <translation>هذا تراجع عن تغيير {time}.</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo this change</source>
            <translation>التراجع عن هذا التغيير</translation>
        </message>
        <message>
            <source>Undo this change?</source>
            <translation>هل تريد التراجع عن هذا التغيير؟</translation>
        </message>
        <message>
            <source>Undone. {what}</source>
            <translation>تم التراجع. {what}</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من غيّره</translation>
        </message>
        <message>
            <source>Who changed what in the set-up, and when. Undoing a change is a new change.</source>
            <translation>من غيّر ماذا في إعداد الفرع ومتى. والتراجع نفسه تغيير جديد.</translation>
        </message>
        <message>
            <source>{what}. The earlier state is restored.</source>
            <translation>{what}. ستعود الحالة السابقة.</translation>
        </message>
    </context>
    <context>
        <name>console.lost</name>
        <message>
            <source>Connected again. What you see is up to date.</source>
            <translation>عاد الاتصال. ما تراه محدَّث.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. Press again if you still want it.</source>
            <translation>لم يُنفَّذ: {what}. اضغط مرة أخرى إن كان ما زال مطلوبًا.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. {reason}</source>
            <translation>لم يُنفَّذ: {what}. {reason}</translation>
        </message>
        <message>
            <source>Not connected to the database since {time}.</source>
            <translation>لا اتصال بقاعدة البيانات منذ الساعة {time}.</translation>
        </message>
        <message>
            <source>Not connected to the database.</source>
            <translation>لا اتصال بقاعدة البيانات.</translation>
        </message>
        <message>
            <source>Not possible now: not connected</source>
            <translation>غير ممكن الآن: لا اتصال</translation>
        </message>
        <message>
            <source>Not possible now: the last step is not saved yet</source>
            <translation>غير ممكن الآن: الخطوة الأخيرة لم تُحفظ بعد</translation>
        </message>
        <message>
            <source>Not saved yet: {what}. The program keeps trying.</source>
            <translation>لم يُحفظ بعد: {what}. يواصل البرنامج المحاولة.</translation>
        </message>
        <message>
            <source>Saved: {what}. Connected again.</source>
            <translation>تم الحفظ: {what}. عاد الاتصال.</translation>
        </message>
        <message>
            <source>Saving: {what}</source>
            <translation>يجري الحفظ: {what}</translation>
        </message>
        <message>
            <source>What you typed is kept and can be saved when the connection is back.</source>
            <translation>ما كتبته باقٍ هنا، ويمكنك حفظه عند عودة الاتصال.</translation>
        </message>
    </context>
    <context>
        <name>console.messages</name>
        <message numerus="yes">
            <source>%n messages could not be delivered</source>
            <translation>
                <numerusform>لا رسائل غير مسلَّمة</numerusform>
                <numerusform>رسالة واحدة لم تُسلَّم</numerusform>
                <numerusform>رسالتان لم تُسلَّما</numerusform>
                <numerusform>%n رسائل لم تُسلَّم</numerusform>
                <numerusform>%n رسالة لم تُسلَّم</numerusform>
                <numerusform>%n رسالة لم تُسلَّم</numerusform>
            </translation>
        </message>
        <message>
            <source>A message appears here when a visitor with an e-mail address is told something.</source>
            <translation>تظهر الرسالة هنا عند إبلاغ مراجع له عنوان بريد إلكتروني.</translation>
        </message>
        <message>
            <source>Case or appointment</source>
            <translation>المعاملة أو الموعد</translation>
        </message>
        <message>
            <source>Could not be delivered</source>
            <translation>تعذّر التسليم</translation>
        </message>
        <message>
            <source>E-mail that the maintenance service sends to visitors about their cases and appointments.</source>
            <translation>رسائل البريد الإلكتروني التي ترسلها خدمة الصيانة إلى المراجعين بشأن معاملاتهم ومواعيدهم.</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>It is sent within a minute.</source>
            <translation>تُرسل خلال دقيقة.</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>إرسال الرسائل</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>لا رسائل بعد</translation>
        </message>
        <message>
            <source>Not sent: no longer needed</source>
            <translation>لم تُرسل: لم تعد لازمة</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>تُقرأ الرسائل</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إعادة الإرسال</translation>
        </message>
        <message>
            <source>Send no more</source>
            <translation>إيقاف الإرسال</translation>
        </message>
        <message>
            <source>Sending is switched off: see the settings, “E-mail to visitors”.</source>
            <translation>الإرسال متوقف: انظر الإعدادات، «البريد الإلكتروني إلى المراجعين».</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة من ذلك الوقت.</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>بانتظار الإرسال</translation>
        </message>
        <message>
            <source>What is told</source>
            <translation>ما يُبلَّغ</translation>
        </message>
        <message>
            <source>next try: {moment}</source>
            <translation>المحاولة التالية: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.notices</name>
        <message numerus="yes">
            <source>%n cases are nearly due: {numbers}</source>
            <translation>
                <numerusform>لا معاملات يقترب موعدها: {numbers}</numerusform>
                <numerusform>اقترب موعد معاملة واحدة: {numbers}</numerusform>
                <numerusform>اقترب موعد معاملتين: {numbers}</numerusform>
                <numerusform>اقترب موعد %n معاملات: {numbers}</numerusform>
                <numerusform>اقترب موعد %n معاملة: {numbers}</numerusform>
                <numerusform>اقترب موعد %n معاملة: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are overdue: {numbers}</source>
            <translation>
                <numerusform>لا معاملات متأخرة: {numbers}</numerusform>
                <numerusform>تأخرت معاملة واحدة: {numbers}</numerusform>
                <numerusform>تأخرت معاملتان: {numbers}</numerusform>
                <numerusform>تأخرت %n معاملات: {numbers}</numerusform>
                <numerusform>تأخرت %n معاملة: {numbers}</numerusform>
                <numerusform>تأخرت %n معاملة: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results not told in time: {numbers}</source>
            <translation>
                <numerusform>%n نتيجة لم تُبلَّغ في موعدها: {numbers}</numerusform>
                <numerusform>نتيجة واحدة لم تُبلَّغ في موعدها: {numbers}</numerusform>
                <numerusform>نتيجتان لم تُبلَّغا في موعدهما: {numbers}</numerusform>
                <numerusform>%n نتائج لم تُبلَّغ في موعدها: {numbers}</numerusform>
                <numerusform>%n نتيجة لم تُبلَّغ في موعدها: {numbers}</numerusform>
                <numerusform>%n نتيجة لم تُبلَّغ في موعدها: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results to be told soon: {numbers}</source>
            <translation>
                <numerusform>%n نتيجة يجب إبلاغها قريبًا: {numbers}</numerusform>
                <numerusform>نتيجة واحدة يجب إبلاغها قريبًا: {numbers}</numerusform>
                <numerusform>نتيجتان يجب إبلاغهما قريبًا: {numbers}</numerusform>
                <numerusform>%n نتائج يجب إبلاغها قريبًا: {numbers}</numerusform>
                <numerusform>%n نتيجة يجب إبلاغها قريبًا: {numbers}</numerusform>
                <numerusform>%n نتيجة يجب إبلاغها قريبًا: {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>A competency that it asks for has ended. The page “Learning” gives a pass for today.</source>
            <translation>انتهت كفاءة تتطلبها. يُمنح تصريح لليوم في صفحة «التعلّم».</translation>
        </message>
        <message>
            <source>A higher target is proposed: {code}</source>
            <translation>اقتُرح رفع الهدف: {code}</translation>
        </message>
        <message>
            <source>A message to a visitor could not be delivered</source>
            <translation>تعذّر تسليم رسالة إلى مراجع</translation>
        </message>
        <message>
            <source>A past day could not be closed</source>
            <translation>تعذّر إغلاق يوم سابق</translation>
        </message>
        <message>
            <source>A published time does not fit any more: {service}</source>
            <translation>المدة المعلنة لم تعد مطابقة للواقع: {service}</translation>
        </message>
        <message>
            <source>A report could not be made</source>
            <translation>تعذر إعداد تقرير</translation>
        </message>
        <message>
            <source>A second program tried to use the name {device}</source>
            <translation>حاول برنامج ثانٍ استخدام الاسم {device}</translation>
        </message>
        <message>
            <source>A visitor at {device} asks for help</source>
            <translation>مراجع عند {device} يطلب المساعدة</translation>
        </message>
        <message>
            <source>Action {number} is overdue</source>
            <translation>تأخر الإجراء {number} عن موعده</translation>
        </message>
        <message numerus="yes">
            <source>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</source>
            <translation>
                <numerusform>لم تُفقد أي مواعيد.</numerusform>
                <numerusform>فُقد موعد واحد. قد يأتي شخص برمز غير معروف: جِد له وقتًا.</numerusform>
                <numerusform>فُقد موعدان. قد يأتي شخص برمز غير معروف: جِد له وقتًا.</numerusform>
                <numerusform>فُقدت %n مواعيد. قد يأتي شخص برمز غير معروف: جِد له وقتًا.</numerusform>
                <numerusform>فُقد %n موعدًا. قد يأتي شخص برمز غير معروف: جِد له وقتًا.</numerusform>
                <numerusform>فُقد %n موعد. قد يأتي شخص برمز غير معروف: جِد له وقتًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Challenge {number} of the roll-out waits for a strategy</source>
            <translation>التحدي {number} في التطبيق بانتظار استراتيجية</translation>
        </message>
        <message>
            <source>Counter {counter} asks for help</source>
            <translation>الشباك {counter} يطلب المساعدة</translation>
        </message>
        <message>
            <source>Date and time are right</source>
            <translation>التاريخ والوقت صحيحان</translation>
        </message>
        <message>
            <source>E-mail to visitors cannot be sent</source>
            <translation>يتعذّر إرسال البريد الإلكتروني إلى المراجعين</translation>
        </message>
        <message>
            <source>Extend the deadline and say why, or give the case to somebody who can finish it.</source>
            <translation>مدّد المهلة مع ذكر السبب، أو أسند المعاملة إلى من يستطيع إنجازها.</translation>
        </message>
        <message>
            <source>Help is coming: {name}</source>
            <translation>المساعدة قادمة: {name}</translation>
        </message>
        <message>
            <source>I am coming</source>
            <translation>سأحضر الآن</translation>
        </message>
        <message>
            <source>Idea {number} waits for an answer</source>
            <translation>الفكرة {number} تنتظر جوابًا</translation>
        </message>
        <message>
            <source>Is the date right? Clock: {day}, {time}</source>
            <translation>هل التاريخ صحيح؟ ساعة النظام: {day}، {time}</translation>
        </message>
        <message>
            <source>It could not be sent by e-mail. Please check the settings of e-mail; it is tried again every quarter of an hour.</source>
            <translation>تعذر إرساله بالبريد الإلكتروني. يرجى التحقق من إعدادات البريد؛ تُعاد المحاولة كل ربع ساعة.</translation>
        </message>
        <message>
            <source>It could not be written into its folder. Please check the folder; it is tried again every quarter of an hour.</source>
            <translation>تعذرت كتابته في مجلده. يرجى التحقق من المجلد؛ تُعاد المحاولة كل ربع ساعة.</translation>
        </message>
        <message>
            <source>It has taken one and a half times the time allowed. Please see to it yourself.</source>
            <translation>مضى مرة ونصف المدة المحددة. يُرجى متابعتها بنفسك.</translation>
        </message>
        <message>
            <source>It pauses for a moment between tickets. Please check who is there; tickets that nobody needs can be removed from the queue.</source>
            <translation>يتوقف الكشك لحظة بين التذاكر. يُرجى تفقد من يقف هناك؛ ويمكن إزالة التذاكر التي لا يحتاجها أحد من قائمة الانتظار.</translation>
        </message>
        <message>
            <source>It was started on the PC {computer} and refused. Give each PC its own name; if nobody there started it, tell your administrator.</source>
            <translation>شُغِّل على الحاسوب {computer} ورُفض. أعطِ كل حاسوب اسمًا خاصًا به؛ وإذا لم يشغّله أحد هناك فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>Lost: {numbers}. Give anyone who has one of these numbers a new number, and apologise.</source>
            <translation>أرقام ضاعت: {numbers}. أعطِ كل من يحمل رقمًا منها رقمًا جديدًا واعتذر له.</translation>
        </message>
        <message>
            <source>Many wait estimates were wrong on {day}</source>
            <translation>تقديرات انتظار خاطئة كثيرة: {day}</translation>
        </message>
        <message>
            <source>Many wrong exit codes at {device}</source>
            <translation>رموز خروج خاطئة كثيرة عند {device}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>تمت المعالجة</translation>
        </message>
        <message>
            <source>Merit or measure {number} is to be decided</source>
            <translation>بانتظار القرار: تقدير أو إجراء رقم {number}</translation>
        </message>
        <message>
            <source>Most of the time for it has passed.</source>
            <translation>انقضى معظم المدة المحددة.</translation>
        </message>
        <message>
            <source>No ticket is lost. Some other records may be as they were at the last backup. The disk may be failing: please tell your administrator.</source>
            <translation>لم تضِع أي تذكرة. ربما عادت بعض السجلات الأخرى إلى ما كانت عليه عند آخر نسخة احتياطية. ربما يوشك القرص على التعطل: يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>Nobody may serve “{service}” today</source>
            <translation>لا أحد يستطيع تقديم «{service}» اليوم</translation>
        </message>
        <message>
            <source>Nothing is lost. The disk may be failing: please tell your administrator.</source>
            <translation>لم يضِع شيء. ربما يوشك القرص على التعطل: يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>Please look who is there. After a few more, only a new code helps.</source>
            <translation>انظر من هناك من فضلك. بعد بضعة رموز خاطئة أخرى لا ينفع إلا رمز جديد.</translation>
        </message>
        <message>
            <source>Please plan the renewal on the page “Learning”.</source>
            <translation>يرجى تخطيط التجديد في صفحة «التعلّم».</translation>
        </message>
        <message>
            <source>Please see the page “Improvement”.</source>
            <translation>يرجى فتح صفحة «التحسين».</translation>
        </message>
        <message>
            <source>Please see the page “Merits and measures”.</source>
            <translation>يرجى فتح صفحة «التقدير والإجراءات».</translation>
        </message>
        <message>
            <source>Please see the page “My feedback”. Nobody else reads this notice.</source>
            <translation>يرجى فتح صفحة «تقييم عملي». لا يرى هذا الإشعار أحد غيرك.</translation>
        </message>
        <message>
            <source>Put in a new roll when there is a quiet moment.</source>
            <translation>ضع لفة ورق جديدة عندما يهدأ العمل.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more notices</source>
            <translation>
                <numerusform>لا تنبيهات أخرى</numerusform>
                <numerusform>عرض تنبيه آخر</numerusform>
                <numerusform>عرض تنبيهين آخرين</numerusform>
                <numerusform>عرض %n تنبيهات أخرى</numerusform>
                <numerusform>عرض %n تنبيهًا آخر</numerusform>
                <numerusform>عرض %n تنبيه آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer notices</source>
            <translation>عرض تنبيهات أقل</translation>
        </message>
        <message>
            <source>Show the whole notice</source>
            <translation>عرض التنبيه كاملًا</translation>
        </message>
        <message>
            <source>Since the raise of {code} this has become worse: {guard}</source>
            <translation>منذ رفع الهدف {code} ساء ما يلي: {guard}</translation>
        </message>
        <message>
            <source>Somebody typed a wrong exit code at {device}</source>
            <translation>أُدخل رمز خروج خاطئ عند {device}</translation>
        </message>
        <message>
            <source>Somebody typed the exit code at {device}</source>
            <translation>أُدخل رمز الخروج عند {device}</translation>
        </message>
        <message>
            <source>Targets could not be looked at</source>
            <translation>تعذّرت مراجعة الأهداف</translation>
        </message>
        <message>
            <source>Tell the visitor of {number} another way; the page “Messages” says why.</source>
            <translation>أبلغ صاحب المعاملة {number} بطريقة أخرى؛ السبب في صفحة «إرسال الرسائل».</translation>
        </message>
        <message>
            <source>Tell the visitor of {number}; due: {moment}</source>
            <translation>أبلغ صاحب المعاملة {number}؛ الموعد: {moment}</translation>
        </message>
        <message>
            <source>The backup could not be made</source>
            <translation>تعذّر إنشاء النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>The check of the records found something wrong</source>
            <translation>وجد فحص السجلات خللًا</translation>
        </message>
        <message>
            <source>The clock was changed to {day}, {time}</source>
            <translation>غُيّرت الساعة إلى {day}، {time}</translation>
        </message>
        <message>
            <source>The database file was damaged and has been repaired</source>
            <translation>كان ملف قاعدة البيانات تالفًا وأُصلح</translation>
        </message>
        <message>
            <source>The database is growing faster than it should</source>
            <translation>قاعدة البيانات تكبر أسرع مما ينبغي</translation>
        </message>
        <message>
            <source>The decision is made; only the visitor does not know it yet.</source>
            <translation>اتُّخذ القرار، لكن المراجع لم يعلم به بعد.</translation>
        </message>
        <message>
            <source>The disk is running out of space</source>
            <translation>المساحة على القرص توشك أن تنفد</translation>
        </message>
        <message>
            <source>The effect of action {number} was checked</source>
            <translation>تم فحص أثر الإجراء {number}</translation>
        </message>
        <message>
            <source>The maintenance service reported a fault</source>
            <translation>أبلغت خدمة الصيانة عن خلل</translation>
        </message>
        <message>
            <source>The page “Service charters” shows what was measured, and suggests a time.</source>
            <translation>تعرض صفحة «مواثيق الخدمات» ما قيس وتقترح مدة.</translation>
        </message>
        <message>
            <source>The page “Targets” says why; it is to be decided within 30 days.</source>
            <translation>الأسباب في صفحة «الأهداف»؛ ويجب اتخاذ القرار خلال 30 يومًا.</translation>
        </message>
        <message>
            <source>The page “Targets” shows the weeks; a target can be lowered there.</source>
            <translation>تظهر الأسابيع في صفحة «الأهداف»، ويمكن خفض الهدف هناك.</translation>
        </message>
        <message>
            <source>The page “Wait estimates” says when, and what was unusual then.</source>
            <translation>تبيّن صفحة «تقديرات الانتظار» متى كان ذلك وما الذي كان غير معتاد حينها.</translation>
        </message>
        <message>
            <source>The paper is running low at {device}</source>
            <translation>الورق على وشك النفاد: {device}</translation>
        </message>
        <message>
            <source>The printer at {device} needs attention</source>
            <translation>الطابعة عند {device} تحتاج إلى متابعة</translation>
        </message>
        <message>
            <source>The queue continues. Please tell your administrator; the details are in the log.</source>
            <translation>الدور مستمر. يُرجى إبلاغ مسؤول النظام؛ التفاصيل مسجّلة في سجل البرنامج.</translation>
        </message>
        <message>
            <source>The records were restored from a backup</source>
            <translation>استُعيدت السجلات من نسخة احتياطية</translation>
        </message>
        <message>
            <source>The review of quarter {number}, {year} is overdue</source>
            <translation>تأخرت مراجعة الربع {number}، {year}</translation>
        </message>
        <message>
            <source>The slip of {number} was not printed at {device}</source>
            <translation>لم تُطبع تذكرة الرقم {number}: {device}</translation>
        </message>
        <message>
            <source>The time for {number} runs out</source>
            <translation>أوشكت مدة المعاملة {number} على الانتهاء</translation>
        </message>
        <message>
            <source>There is news about you</source>
            <translation>هناك جديد يخصك</translation>
        </message>
        <message>
            <source>Tickets of visitors who did not come back could not be ended</source>
            <translation>تعذّر إنهاء تذاكر من لم يعودوا</translation>
        </message>
        <message>
            <source>Until it is corrected or confirmed, no tickets are issued or called and no day is closed.</source>
            <translation>إلى أن تُصحَّح الساعة أو تُؤكَّد، لا تُصدر تذاكر ولا يُنادى أحد ولا يُغلق أي يوم.</translation>
        </message>
        <message>
            <source>Very many tickets are being taken at {device}</source>
            <translation>تُسحب تذاكر كثيرة جدًا عند {device}</translation>
        </message>
        <message>
            <source>Visitor of {number} not told yet; due: {moment}</source>
            <translation>لم يُبلَّغ صاحب المعاملة {number} بعد؛ الموعد: {moment}</translation>
        </message>
        <message>
            <source>Waiting times around the change may be wrong.</source>
            <translation>قد تكون أوقات الانتظار حول هذا التغيير غير صحيحة.</translation>
        </message>
        <message>
            <source>When it is full, no tickets can be issued. Please tell your administrator today: {room}.</source>
            <translation>إذا امتلأ القرص فلن تُصدر تذاكر. يُرجى إبلاغ مسؤول النظام اليوم: {room}.</translation>
        </message>
        <message>
            <source>You asked for help</source>
            <translation>طلبت المساعدة</translation>
        </message>
        <message>
            <source>nobody has answered yet</source>
            <translation>لم يجب أحد بعد</translation>
        </message>
        <message>
            <source>{device} reports a fault</source>
            <translation>عطل: {device}</translation>
        </message>
        <message>
            <source>{free} MB free</source>
            <translation>{free} ميغابايت متاحة</translation>
        </message>
        <message>
            <source>{name}: the evidence ends on {day}</source>
            <translation>{name}: ينتهي الإثبات في {day}</translation>
        </message>
        <message>
            <source>{number} is nearly due: {moment}</source>
            <translation>اقترب موعد المعاملة {number}: {moment}</translation>
        </message>
        <message>
            <source>{number} is overdue; due: {moment}</source>
            <translation>تأخرت المعاملة {number}؛ الموعد: {moment}</translation>
        </message>
    </context>
    <context>
        <name>console.order</name>
        <message>
            <source>Back to the present rules</source>
            <translation>العودة إلى القواعد الحالية</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>نودي عليه</translation>
        </message>
        <message>
            <source>On {day}, {different} of {calls} calls would have been for another visitor.</source>
            <translation>في {day}: النداءات التي كانت ستكون لمراجع آخر: {different} من {calls}.</translation>
        </message>
        <message>
            <source>Only calls that differ</source>
            <translation>النداءات المختلفة فقط</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>ترتيب النداء</translation>
        </message>
        <message>
            <source>Ordinary visitors</source>
            <translation>المراجعون العاديون</translation>
        </message>
        <message>
            <source>Priority visitors</source>
            <translation>المراجعون ذوو الأولوية</translation>
        </message>
        <message>
            <source>Reading the rules and the calls of the day</source>
            <translation>تجري قراءة القواعد ونداءات اليوم</translation>
        </message>
        <message>
            <source>Saved. The rules apply from the next call.</source>
            <translation>حُفظت. تسري القواعد من النداء التالي.</translation>
        </message>
        <message>
            <source>The calls of the day</source>
            <translation>نداءات اليوم</translation>
        </message>
        <message>
            <source>The preview appears after the first calls. The rules can be changed now.</source>
            <translation>تظهر المعاينة بعد النداءات الأولى. يمكن تغيير القواعد الآن.</translation>
        </message>
        <message>
            <source>The preview is from that time.</source>
            <translation>المعاينة من ذلك الوقت.</translation>
        </message>
        <message>
            <source>There is no day with calls yet</source>
            <translation>لا يوجد يوم فيه نداءات بعد</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Try the rules on the calls of a real day, then save them: they apply from the next call.</source>
            <translation>جرّب القواعد على نداءات يوم حقيقي ثم احفظها: تسري من النداء التالي.</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>استخدام هذه القواعد</translation>
        </message>
        <message>
            <source>Would have been called</source>
            <translation>كان سيُنادى عليه</translation>
        </message>
        <message>
            <source>{name}: average wait: now {mean}, with these rules {mean_would}; longest wait: now {longest}, with these rules {longest_would}</source>
            <translation>{name}: متوسط الانتظار: الآن {mean}، وبهذه القواعد {mean_would}؛ أطول انتظار: الآن {longest}، وبهذه القواعد {longest_would}</translation>
        </message>
        <message>
            <source>{really} was called; it would have been {would}</source>
            <translation>نودي على {really}؛ وبهذه القواعد كان سيُنادى على {would}</translation>
        </message>
    </context>
    <context>
        <name>console.outcomes</name>
        <message>
            <source>Add an outcome</source>
            <translation>إضافة نتيجة</translation>
        </message>
        <message>
            <source>Add the first outcome.</source>
            <translation>أضف النتيجة الأولى.</translation>
        </message>
        <message>
            <source>Clerks choose one of these when a visit ends, in this order.</source>
            <translation>يختار الموظفون إحداها عند انتهاء الخدمة، وتظهر بهذا الترتيب.</translation>
        </message>
        <message>
            <source>Reading the outcomes</source>
            <translation>تجري قراءة النتائج</translation>
        </message>
        <message>
            <source>There is no outcome yet</source>
            <translation>لا توجد نتيجة بعد</translation>
        </message>
    </context>
    <context>
        <name>console.people</name>
        <message>
            <source>6 to 12 digits. Without them a PIN is chosen by chance and shown once.</source>
            <translation>من 6 إلى 12 رقمًا. إذا تُرك فارغًا اختير رمز سري عشوائي يظهر مرة واحدة.</translation>
        </message>
        <message>
            <source>A short name for reports and commands, for example timur. It stays the same.</source>
            <translation>اسم قصير للتقارير والأوامر، مثل timur. لا يتغير لاحقًا.</translation>
        </message>
        <message>
            <source>Activate again</source>
            <translation>إعادة التفعيل</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة موظف</translation>
        </message>
        <message>
            <source>Add the people who work here.</source>
            <translation>أضف من يعملون هنا.</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>مسؤول النظام</translation>
        </message>
        <message>
            <source>Change the entry of {name}</source>
            <translation>تغيير بيانات {name}</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>موظف</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>المدرّب</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>إلغاء التفعيل</translation>
        </message>
        <message>
            <source>Deactivate this person</source>
            <translation>إلغاء تفعيل هذا الموظف</translation>
        </message>
        <message>
            <source>Does {name} no longer work here?</source>
            <translation>هل لم يعد {name} يعمل هنا؟</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>الرمز السري الأول</translation>
        </message>
        <message>
            <source>Keep active</source>
            <translation>إبقاء التفعيل</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>لغة الشاشات</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until there is a new PIN</source>
            <translation>مقفل بعد رموز سرية خاطئة، حتى يُعطى رمز سري جديد</translation>
        </message>
        <message>
            <source>Locked after wrong PINs, until {time}</source>
            <translation>مقفل بعد رموز سرية خاطئة حتى {time}</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>مدير</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>رمز سري جديد</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>رمز سري جديد: {name}</translation>
        </message>
        <message>
            <source>No longer works here</source>
            <translation>لم يعد يعمل هنا</translation>
        </message>
        <message>
            <source>Nobody is deleted: past figures need the names.</source>
            <translation>لا يُحذف أحد: فالأسماء لازمة لأرقام الأيام الماضية.</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>لا أحد في القائمة بعد</translation>
        </message>
        <message>
            <source>Only clerks</source>
            <translation>موظفو الشبابيك فقط</translation>
        </message>
        <message>
            <source>Only locked accounts</source>
            <translation>الحسابات المقفلة فقط</translation>
        </message>
        <message>
            <source>Only managers and administrators</source>
            <translation>المديرون ومسؤولو النظام فقط</translation>
        </message>
        <message>
            <source>Only people who work here</source>
            <translation>من يعملون هنا فقط</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>People of the branch</source>
            <translation>موظفو الفرع</translation>
        </message>
        <message>
            <source>Reading the list of people</source>
            <translation>تجري قراءة قائمة الموظفين</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور الوظيفي</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>تم الحفظ: {name}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The person can no longer sign in. Past figures keep the name. You can undo this.</source>
            <translation>لن يستطيع هذا الموظف تسجيل الدخول بعد الآن. يبقى اسمه في أرقام الأيام الماضية. يمكنك التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>only small Latin letters, digits, dots and hyphens are allowed.</source>
            <translation>يُسمح فقط بالأحرف اللاتينية الصغيرة والأرقام والنقاط والواصلات.</translation>
        </message>
        <message>
            <source>{name} can sign in now.</source>
            <translation>يمكن للموظف {name} الدخول الآن.</translation>
        </message>
        <message>
            <source>{name} can sign in with the PIN {pin}. It is shown only now: please hand it over.</source>
            <translation>يمكن للموظف {name} تسجيل الدخول بالرمز السري {pin}. لن يظهر مرة أخرى: يُرجى تسليمه له.</translation>
        </message>
    </context>
    <context>
        <name>console.pictures</name>
        <message>
            <source>Bell</source>
            <translation>جرس</translation>
        </message>
        <message>
            <source>Briefcase</source>
            <translation>حقيبة</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>تقويم</translation>
        </message>
        <message>
            <source>Car</source>
            <translation>سيارة</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>بطاقة</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>رسم بياني</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>طفل</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>ساعة</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>وثيقة</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>قلب</translation>
        </message>
        <message>
            <source>House</source>
            <translation>منزل</translation>
        </message>
        <message>
            <source>Information sign</source>
            <translation>علامة معلومات</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>رخصة</translation>
        </message>
        <message>
            <source>List</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>Magnifying glass</source>
            <translation>عدسة مكبرة</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>نقود</translation>
        </message>
        <message>
            <source>Padlock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>People</source>
            <translation>أشخاص</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>طابعة</translation>
        </message>
        <message>
            <source>Question mark</source>
            <translation>علامة استفهام</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>Wedding rings</source>
            <translation>خاتما زواج</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>كرسي متحرك</translation>
        </message>
    </context>
    <context>
        <name>console.readiness</name>
        <message>
            <source>Checking the branch</source>
            <translation>يجري فحص الفرع</translation>
        </message>
        <message>
            <source>Everything is ready</source>
            <translation>كل شيء جاهز</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>الأهمية</translation>
        </message>
        <message>
            <source>Nothing prevents or hinders work.</source>
            <translation>لا شيء يمنع العمل أو يعوقه.</translation>
        </message>
        <message>
            <source>Open the page “{page}”</source>
            <translation>فتح صفحة «{page}»</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>الجاهزية</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>ما ينقص</translation>
        </message>
        <message>
            <source>What is still missing, the most important first.</source>
            <translation>ما لا يزال ناقصًا، والأهم أولًا.</translation>
        </message>
    </context>
    <context>
        <name>console.reasons</name>
        <message>
            <source>Cancelled by the visitor</source>
            <translation>ألغاها المراجع</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>لم يحضر عند النداء</translation>
        </message>
        <message>
            <source>Reason no longer listed</source>
            <translation>لم يعد هذا السبب في القائمة</translation>
        </message>
        <message>
            <source>Removed by staff</source>
            <translation>أزالها الموظف</translation>
        </message>
        <message>
            <source>Walked out</source>
            <translation>غادر قبل أن يحين دوره</translation>
        </message>
    </context>
    <context>
        <name>console.records</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close and discard what is typed</source>
            <translation>إغلاق وحذف ما كُتب</translation>
        </message>
        <message>
            <source>Close and keep what is typed</source>
            <translation>إغلاق مع الاحتفاظ بالمسودة</translation>
        </message>
        <message>
            <source>Close without saving?</source>
            <translation>هل تريد الإغلاق دون حفظ؟</translation>
        </message>
        <message>
            <source>Continue typing</source>
            <translation>متابعة الكتابة</translation>
        </message>
        <message>
            <source>Discard what is typed</source>
            <translation>تجاهل ما كُتب</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Search the list</source>
            <translation>البحث في القائمة</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>اكتب كلمات أقل أو امسح البحث.</translation>
        </message>
        <message>
            <source>“{action}” is not possible any more: somebody has changed this meanwhile. What you typed is kept below until you close it.</source>
            <translation>لم يعد «{action}» ممكنًا: غيّر شخص ما هذا في أثناء ذلك. ما كتبته باقٍ أدناه حتى تغلقه.</translation>
        </message>
    </context>
    <context>
        <name>console.retention</name>
        <message>
            <source>Counting what is kept</source>
            <translation>يجري عدّ النصوص المحفوظة</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>يوم الزيارة</translation>
        </message>
        <message>
            <source>Day of the visit: {day}. Texts found: {count}. They cannot be brought back. The ticket, the rating and every figure stay.</source>
            <translation>يوم الزيارة: {day}. النصوص الموجودة: {count}. لا يمكن استرجاعها. تبقى التذكرة والتقييم وجميع الأرقام.</translation>
        </message>
        <message>
            <source>Due now</source>
            <translation>انتهت مدته</translation>
        </message>
        <message>
            <source>Earlier backups keep an erased text until they are deleted. The audit trail has no words of visitors and stays.</source>
            <translation>يبقى النص الممحو في النسخ الاحتياطية السابقة إلى أن تُحذف. لا يحتوي سجل التدقيق على كلام المراجعين، ولذلك يبقى.</translation>
        </message>
        <message>
            <source>Erase the texts about number {number}?</source>
            <translation>هل تريد محو النصوص عن الرقم {number}؟</translation>
        </message>
        <message>
            <source>Erase these texts</source>
            <translation>محو هذه النصوص</translation>
        </message>
        <message>
            <source>Erase what is due</source>
            <translation>محو النصوص المنتهية مدتها</translation>
        </message>
        <message>
            <source>Erase what is due?</source>
            <translation>هل تريد محو النصوص التي انتهت مدة حفظها؟</translation>
        </message>
        <message>
            <source>Erased texts: {count}</source>
            <translation>النصوص الممحوة: {count}</translation>
        </message>
        <message>
            <source>Erased: {what}</source>
            <translation>يُمحى: {what}</translation>
        </message>
        <message>
            <source>Erasing: day {done} of {all}.</source>
            <translation>يجري المحو: اليوم {done} من {all}.</translation>
        </message>
        <message>
            <source>Find these texts</source>
            <translation>البحث عن هذه النصوص</translation>
        </message>
        <message>
            <source>How long notes and comments are kept. After that the text is erased; every figure stays.</source>
            <translation>مدة حفظ الملاحظات والتعليقات. بعدها يُمحى النص وتبقى جميع الأرقام.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>المحفوظ الآن</translation>
        </message>
        <message>
            <source>Kept, days</source>
            <translation>المدة بالأيام</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Last check by the maintenance service: {time}.</source>
            <translation>آخر فحص أجرته خدمة الصيانة: {time}.</translation>
        </message>
        <message>
            <source>Last erasure: {time}.</source>
            <translation>آخر محو: {time}.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>لا نصوص انتهت مدة حفظها.</translation>
        </message>
        <message>
            <source>Nothing is kept about people</source>
            <translation>لا يُحفظ شيء عن الأشخاص</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>الرقم على التذكرة</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>مدة الحفظ</translation>
        </message>
        <message>
            <source>Saved. Nothing is erased before the next night.</source>
            <translation>حُفظ. لن يُمحى شيء قبل الليلة القادمة.</translation>
        </message>
        <message>
            <source>Stays: {what}</source>
            <translation>يبقى: {what}</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>المدد</translation>
        </message>
        <message>
            <source>Texts of one visitor</source>
            <translation>نصوص مراجع واحد</translation>
        </message>
        <message>
            <source>Texts to be erased: {count}. They cannot be brought back, except from backups that still hold them. Every figure stays.</source>
            <translation>النصوص التي ستُمحى: {count}. لا يمكن استرجاعها إلا من نسخ احتياطية ما زالت تحتويها. تبقى جميع الأرقام.</translation>
        </message>
        <message>
            <source>The numbers are from that time.</source>
            <translation>الأعداد تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>ما يُحفظ</translation>
        </message>
        <message>
            <source>without limit</source>
            <translation>بلا حدّ</translation>
        </message>
    </context>
    <context>
        <name>console.rights</name>
        <message>
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>Change the right: {right}</source>
            <translation>تغيير الصلاحية: {right}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Only an administrator can change what the roles may do.</source>
            <translation>لا يغيّر صلاحيات الأدوار إلا مسؤول النظام.</translation>
        </message>
        <message>
            <source>Press a cell to change it. Each change takes effect at once, on all screens.</source>
            <translation>اضغط الخلية لتغييرها. يسري كل تغيير فورًا في كل النوافذ.</translation>
        </message>
        <message>
            <source>Reading the rights</source>
            <translation>تجري قراءة الصلاحيات</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>الصلاحية</translation>
        </message>
        <message>
            <source>Roles and rights</source>
            <translation>الأدوار والصلاحيات</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: no</source>
            <translation>حُفظ: {right}. {role}: لا</translation>
        </message>
        <message>
            <source>Saved: {right}. {role}: yes</source>
            <translation>حُفظ: {right}. {role}: نعم</translation>
        </message>
        <message>
            <source>The rights are from that time.</source>
            <translation>الصلاحيات كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>There are no rights</source>
            <translation>لا توجد صلاحيات</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>ما يمكن لكل دور فعله</translation>
        </message>
        <message>
            <source>With a PostgreSQL server, the PC counts too: its account may do no more than the PC is for. Somebody with a new right to change the set-up does so on the manager’s PC, not at a counter.</source>
            <translation>مع خادم PostgreSQL يُعتدّ بالحاسوب أيضًا: فلا يتجاوز حسابه ما خُصّص له هذا الحاسوب. ومن مُنح صلاحية تغيير إعداد الفرع يغيّره من حاسوب المدير، لا من الشباك.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>changed by the branch</source>
            <translation>غيّره الفرع</translation>
        </message>
    </context>
    <context>
        <name>console.screens</name>
        <message>
            <source>All boards that are switched on say a sentence now, as they are set.</source>
            <translation>تنطق الآن كل لوحات النداء العاملة جملة وفق ضبطها.</translation>
        </message>
        <message>
            <source>All screens follow within a second; a kiosk waits until its visitor is gone.</source>
            <translation>تتغير كل الشاشات خلال ثانية، وينتظر الكشك حتى ينصرف المراجع.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>شاشة موظف الشباك</translation>
        </message>
        <message>
            <source>Kiosk and board</source>
            <translation>الكشك ولوحة النداء</translation>
        </message>
        <message>
            <source>Picture: {name}</source>
            <translation>صورة: {name}</translation>
        </message>
        <message>
            <source>Reading the settings of the screens</source>
            <translation>تُقرأ إعدادات الشاشات</translation>
        </message>
        <message>
            <source>Saved. The screens follow now.</source>
            <translation>تم الحفظ. ستتغير الشاشات الآن.</translation>
        </message>
        <message>
            <source>Sound of the board</source>
            <translation>صوت لوحة النداء</translation>
        </message>
        <message>
            <source>Test the sound of the boards</source>
            <translation>اختبار صوت لوحات النداء</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>الإعدادات المعروضة هنا تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>There are no settings</source>
            <translation>لا توجد إعدادات</translation>
        </message>
        <message>
            <source>“{size}” and “{help}” are always on the kiosk. The order of the services is set on the pages “{groups}” and “{services}”.</source>
            <translation>زرا «{size}» و«{help}» موجودان دائمًا في الكشك. يُحدَّد ترتيب الخدمات في صفحتي «{groups}» و«{services}».</translation>
        </message>
    </context>
    <context>
        <name>console.services</name>
        <message>
            <source>Add a service</source>
            <translation>إضافة خدمة</translation>
        </message>
        <message>
            <source>Add the first service.</source>
            <translation>أضف أول خدمة.</translation>
        </message>
        <message>
            <source>Card of the service</source>
            <translation>بطاقة الخدمة</translation>
        </message>
        <message>
            <source>Card on the kiosk</source>
            <translation>البطاقة على الكشك</translation>
        </message>
        <message>
            <source>Hardest to mishear or misread beside those in use: {letters}.</source>
            <translation>أقل الحروف التباسًا في السمع والقراءة إلى جانب المستعمل منها: {letters}.</translation>
        </message>
        <message>
            <source>Hours of this service</source>
            <translation>أوقات هذه الخدمة</translation>
        </message>
        <message>
            <source>Only with missing texts</source>
            <translation>ذات النصوص الناقصة فقط</translation>
        </message>
        <message>
            <source>Preview of the card</source>
            <translation>معاينة البطاقة</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Reading the services</source>
            <translation>تجري قراءة الخدمات</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>التذكرة</translation>
        </message>
        <message>
            <source>Some texts are missing</source>
            <translation>بعض النصوص ناقصة</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>لا توجد خدمات بعد</translation>
        </message>
        <message>
            <source>This card is longer than the screen of an upright kiosk: visitors have to scroll.</source>
            <translation>هذه البطاقة أطول من شاشة الكشك العمودي: سيضطر المراجعون إلى تمريرها.</translation>
        </message>
        <message>
            <source>This is what visitors see</source>
            <translation>هذا ما يراه المراجعون</translation>
        </message>
        <message>
            <source>Tickets already issued stay as they are; a change applies to the next ones.</source>
            <translation>لا تتغير التذاكر الصادرة؛ يسري التغيير على التذاكر التالية.</translation>
        </message>
        <message>
            <source>What visitors read</source>
            <translation>ما يقرؤه المراجعون</translation>
        </message>
    </context>
    <context>
        <name>console.settings</name>
        <message>
            <source>Back to the default</source>
            <translation>العودة إلى القيمة الافتراضية</translation>
        </message>
        <message>
            <source>Change the difference</source>
            <translation>تغيير الاختلاف</translation>
        </message>
        <message>
            <source>Change the setting “{name}”</source>
            <translation>تغيير الإعداد «{name}»</translation>
        </message>
        <message>
            <source>Changed by the program on {day}.</source>
            <translation>غيّره البرنامج في {day}.</translation>
        </message>
        <message>
            <source>Changed by {who} on {day}.</source>
            <translation>غيّره {who} في {day}.</translation>
        </message>
        <message>
            <source>Decided above: {count}; of these locked: {locked}, different here: {changed}.</source>
            <translation>قرارات الجهة الأعلى: {count}؛ منها المقفل: {locked}، والمختلف هنا: {changed}.</translation>
        </message>
        <message>
            <source>Decided by {scope} ({author}) on {day}.</source>
            <translation>قرار من جهة أعلى: {scope} ({author})، {day}.</translation>
        </message>
        <message>
            <source>Default: {default}.</source>
            <translation>القيمة الافتراضية: {default}.</translation>
        </message>
        <message>
            <source>Differ from it here</source>
            <translation>اعتماد قيمة أخرى هنا</translation>
        </message>
        <message>
            <source>Differs here since {day}, by {who}: “{reason}”.</source>
            <translation>يختلف هنا منذ {day}، بقرار {who}: «{reason}».</translation>
        </message>
        <message>
            <source>Differs here; it was set before {day}.</source>
            <translation>يختلف هنا؛ وقد ضُبط قبل {day}.</translation>
        </message>
        <message>
            <source>Each change is saved at once and takes effect in the whole branch.</source>
            <translation>يُحفظ كل تغيير فورًا ويسري في الفرع كله.</translation>
        </message>
        <message>
            <source>Everybody who may change settings reads it.</source>
            <translation>يقرؤه كل من يحق له تغيير الإعدادات.</translation>
        </message>
        <message>
            <source>Format: {format}. Default: {default}.</source>
            <translation>الصيغة: {format}. القيمة الافتراضية: {default}.</translation>
        </message>
        <message>
            <source>From {low} to {high}. Default: {default}.</source>
            <translation>من {low} إلى {high}. القيمة الافتراضية: {default}.</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>ترك كل شيء كما هو</translation>
        </message>
        <message>
            <source>Load settings from above</source>
            <translation>تحميل إعدادات الجهة الأعلى</translation>
        </message>
        <message>
            <source>Locked. {what}</source>
            <translation>مقفل. {what}</translation>
        </message>
        <message>
            <source>No longer differ</source>
            <translation>إنهاء الاختلاف</translation>
        </message>
        <message>
            <source>No setting matches these words</source>
            <translation>لا يوجد إعداد يطابق هذه الكلمات</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>Reading the settings</source>
            <translation>تجري قراءة الإعدادات</translation>
        </message>
        <message>
            <source>Reason: “{reason}”.</source>
            <translation>السبب: «{reason}».</translation>
        </message>
        <message>
            <source>Save the difference</source>
            <translation>حفظ الاختلاف</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>Saved. {what}</source>
            <translation>تم الحفظ. {what}</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Settings from above</source>
            <translation>إعدادات الجهة الأعلى</translation>
        </message>
        <message>
            <source>Settings in the file: {count}; locked: {locked}; values that change here: {changed}. All that was decided before there ({scope}) is replaced.</source>
            <translation>الإعدادات في الملف: {count}؛ المقفلة: {locked}؛ القيم التي تتغيّر هنا: {changed}. ويُستبدل كل ما تقرر هناك سابقًا ({scope}).</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Take over the settings of {author}?</source>
            <translation>هل تُعتمد إعدادات «{author}»؟</translation>
        </message>
        <message>
            <source>The settings from above are taken over.</source>
            <translation>اعتُمدت إعدادات الجهة الأعلى.</translation>
        </message>
        <message>
            <source>The settings shown here are from that time.</source>
            <translation>الإعدادات المعروضة هنا تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>اكتب كلمات أقل أو امسح البحث.</translation>
        </message>
        <message>
            <source>Why it differs here</source>
            <translation>لماذا يختلف هنا</translation>
        </message>
        <message>
            <source>Without it: {value}.</source>
            <translation>من دونه: {value}.</translation>
        </message>
        <message>
            <source>Without the lock it would be {value} here.</source>
            <translation>لولا القفل لكان هنا {value}.</translation>
        </message>
        <message>
            <source>the branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>the ministry</source>
            <translation>الوزارة</translation>
        </message>
        <message>
            <source>the nation</source>
            <translation>الدولة</translation>
        </message>
    </context>
    <context>
        <name>console.setup_file</name>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>لا فروق.</numerusform>
                <numerusform>فرق واحد.</numerusform>
                <numerusform>فرقان.</numerusform>
                <numerusform>%n فروق.</numerusform>
                <numerusform>%n فرقًا.</numerusform>
                <numerusform>%n فرق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) change at once, on all screens. The history keeps each.</source>
            <translation>
                <numerusform>لا يتغيّر شيء.</numerusform>
                <numerusform>يتغيّر عنصر واحد فورًا على كل الشاشات، ويحفظه السجل.</numerusform>
                <numerusform>يتغيّر عنصران فورًا على كل الشاشات، ويحفظهما السجل.</numerusform>
                <numerusform>تتغيّر %n عناصر فورًا على كل الشاشات، ويحفظ السجل كلًا منها.</numerusform>
                <numerusform>يتغيّر %n عنصرًا فورًا على كل الشاشات، ويحفظ السجل كلًا منها.</numerusform>
                <numerusform>يتغيّر %n عنصر فورًا على كل الشاشات، ويحفظ السجل كلًا منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be done, so nothing is changed.</source>
            <translation>
                <numerusform>كل الأسطر قابلة للتنفيذ.</numerusform>
                <numerusform>سطر واحد لا يمكن تنفيذه، لذلك لا يتغيّر شيء.</numerusform>
                <numerusform>سطران لا يمكن تنفيذهما، لذلك لا يتغيّر شيء.</numerusform>
                <numerusform>%n أسطر لا يمكن تنفيذها، لذلك لا يتغيّر شيء.</numerusform>
                <numerusform>%n سطرًا لا يمكن تنفيذها، لذلك لا يتغيّر شيء.</numerusform>
                <numerusform>%n سطر لا يمكن تنفيذها، لذلك لا يتغيّر شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cannot be done</source>
            <translation>لا يمكن تنفيذه</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>يتغيّر</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>إغلاق الملف</translation>
        </message>
        <message>
            <source>Comparing the file with the branch</source>
            <translation>تجري مقارنة الملف بإعداد الفرع</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>العنصر</translation>
        </message>
        <message>
            <source>Leave the branch as it is</source>
            <translation>إبقاء الفرع كما هو</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>السطر {line}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>لا يوجد ملف مفتوح</translation>
        </message>
        <message>
            <source>Only what cannot be done</source>
            <translation>ما لا يمكن تنفيذه فقط</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>فتح ملف</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>يُحذف</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>الحفظ في ملف</translation>
        </message>
        <message>
            <source>Save the set-up as a file, or open one to see what it would change.</source>
            <translation>احفظ الإعداد في ملف، أو افتح ملفًا لترى ما الذي سيغيّره.</translation>
        </message>
        <message>
            <source>Set up the branch from the file</source>
            <translation>إعداد الفرع وفق الملف</translation>
        </message>
        <message>
            <source>Set up the branch from the file?</source>
            <translation>هل تريد إعداد الفرع وفق الملف؟</translation>
        </message>
        <message>
            <source>Set-up as a file</source>
            <translation>الإعداد في ملف</translation>
        </message>
        <message>
            <source>Taken out of use</source>
            <translation>يُخرَج من الاستخدام</translation>
        </message>
        <message>
            <source>The differences are from that time.</source>
            <translation>الفروق كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The whole set-up without PINs. What a file would change is shown first; then everything is done, or nothing.</source>
            <translation>الإعداد كله بلا رموز سرية. يُعرض أولًا ما سيغيّره الملف، ثم يُنفَّذ كله أو لا يُنفَّذ منه شيء.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>ما الذي سيحدث</translation>
        </message>
        <message>
            <source>Wrong in the file</source>
            <translation>خطأ في الملف</translation>
        </message>
    </context>
    <context>
        <name>console.setup_reasons</name>
        <message>
            <source>Add a reason</source>
            <translation>إضافة سبب</translation>
        </message>
        <message>
            <source>Add the first reason.</source>
            <translation>أضف السبب الأول.</translation>
        </message>
        <message>
            <source>Clerks choose one of these, in this order.</source>
            <translation>يختار الموظفون واحدًا منها بهذا الترتيب.</translation>
        </message>
        <message>
            <source>Reading the reasons</source>
            <translation>تجري قراءة الأسباب</translation>
        </message>
        <message>
            <source>There are no reasons yet</source>
            <translation>لا توجد أسباب بعد</translation>
        </message>
    </context>
    <context>
        <name>console.sign_in</name>
        <message>
            <source>Choose your counter</source>
            <translation>اختر شباكك</translation>
        </message>
        <message>
            <source>Choose your counter first.</source>
            <translation>اختر شباكك أولًا.</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>اختر اسمك</translation>
        </message>
        <message>
            <source>Choose your name first.</source>
            <translation>اختر اسمك أولًا.</translation>
        </message>
        <message>
            <source>Enter does the same.</source>
            <translation>مفتاح Enter يفعل الشيء نفسه.</translation>
        </message>
        <message>
            <source>Locked. {name}, please type your PIN to go on.</source>
            <translation>الشاشة مقفلة. {name}، أدخل رمزك السري للمتابعة.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرمز السري</translation>
        </message>
        <message>
            <source>Please choose your name and your counter first.</source>
            <translation>اختر اسمك وشباكك أولًا.</translation>
        </message>
        <message>
            <source>Please type your PIN.</source>
            <translation>يُرجى إدخال الرمز السري.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Sign in to your counter</source>
            <translation>تسجيل الدخول إلى الشباك</translation>
        </message>
        <message numerus="yes">
            <source>Type your PIN: at least %n digits.</source>
            <translation>
                <numerusform>أدخل الرمز السري: %n رقم على الأقل.</numerusform>
                <numerusform>أدخل الرمز السري: رقم واحد على الأقل.</numerusform>
                <numerusform>أدخل الرمز السري: رقمان على الأقل.</numerusform>
                <numerusform>أدخل الرمز السري: %n أرقام على الأقل.</numerusform>
                <numerusform>أدخل الرمز السري: %n رقمًا على الأقل.</numerusform>
                <numerusform>أدخل الرمز السري: %n رقم على الأقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your code first.</source>
            <translation>اكتب رمزك أولًا.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Without a counter</source>
            <translation>بلا شباك</translation>
        </message>
        <message>
            <source>You are not signed in. Please type your PIN again.</source>
            <translation>لم تسجّل الدخول. أدخل الرمز السري مرة أخرى.</translation>
        </message>
        <message>
            <source>You can sign in when the connection is back.</source>
            <translation>يمكنك تسجيل الدخول عند عودة الاتصال.</translation>
        </message>
        <message>
            <source>You have been signed in for 12 hours. Please sign in again.</source>
            <translation>مرّت 12 ساعة على تسجيل دخولك. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزك</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>مسؤول النظام</translation>
        </message>
        <message>
            <source>assessor</source>
            <translation>زائر سرّي</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>موظف</translation>
        </message>
        <message>
            <source>coach</source>
            <translation>مدرّب</translation>
        </message>
        <message>
            <source>free</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>مدير</translation>
        </message>
        <message>
            <source>officer</source>
            <translation>مسؤول الجودة</translation>
        </message>
        <message>
            <source>taken: {name}</source>
            <translation>مشغول: {name}</translation>
        </message>
        <message>
            <source>without serving visitors</source>
            <translation>من دون استقبال المراجعين</translation>
        </message>
    </context>
    <context>
        <name>console.skills</name>
        <message>
            <source>First</source>
            <translation>أساسي</translation>
        </message>
        <message>
            <source>Helps out</source>
            <translation>مساند</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>لا أحد في القائمة بعد</translation>
        </message>
        <message>
            <source>Only people who serve all services</source>
            <translation>من يقدمون كل الخدمات فقط</translation>
        </message>
        <message>
            <source>Only what is not saved</source>
            <translation>غير المحفوظ فقط</translation>
        </message>
        <message>
            <source>People and services</source>
            <translation>الموظفون والخدمات</translation>
        </message>
        <message>
            <source>People who may serve visitors appear here.</source>
            <translation>يظهر هنا من يمكنهم خدمة المراجعين.</translation>
        </message>
        <message>
            <source>Press a cell to change it: first, helps out, or nothing. What is saved takes effect at the next call.</source>
            <translation>اضغط الخلية لتغييرها: أساسي أو مساند أو لا شيء. ما يُحفظ يسري من النداء التالي.</translation>
        </message>
        <message>
            <source>Reading the skills</source>
            <translation>تجري قراءة المهارات</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save the skills</source>
            <translation>حفظ المهارات</translation>
        </message>
        <message>
            <source>Saved. It takes effect at the next call.</source>
            <translation>حُفظ. يسري من النداء التالي.</translation>
        </message>
        <message>
            <source>Search services</source>
            <translation>البحث في الخدمات</translation>
        </message>
        <message>
            <source>Serves</source>
            <translation>يقدّم</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>المهارات</translation>
        </message>
        <message>
            <source>Somebody without any service would serve all of them. Leave at least one, or deactivate the person on the page “People”.</source>
            <translation>من لا خدمة له يقدّم كل الخدمات. أبقِ خدمة واحدة على الأقل، أو عطّل حسابه في صفحة «الموظفون».</translation>
        </message>
        <message>
            <source>Take all back</source>
            <translation>التراجع عن الكل</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>The skills are from that time.</source>
            <translation>المهارات كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>كل الخدمات</translation>
        </message>
        <message>
            <source>does not serve</source>
            <translation>لا يقدّم</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>لم يُحفظ</translation>
        </message>
        <message>
            <source>two versions</source>
            <translation>نسختان</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
    </context>
    <context>
        <name>console.slips</name>
        <message>
            <source>Add the first service: then the slip of its tickets is shown here.</source>
            <translation>أضف أول خدمة لتظهر هنا تذكرتها.</translation>
        </message>
        <message>
            <source>Preview of the slip</source>
            <translation>معاينة التذكرة</translation>
        </message>
        <message>
            <source>Reading the slip</source>
            <translation>تُقرأ إعدادات التذكرة</translation>
        </message>
        <message>
            <source>Saved. The next slip is printed like this.</source>
            <translation>تم الحفظ. ستُطبع التذكرة التالية بهذا الشكل.</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>التذاكر</translation>
        </message>
        <message>
            <source>The kiosk prints the next slip like this. Tickets already printed stay as they are.</source>
            <translation>يطبع الكشك التذكرة التالية بهذا الشكل. التذاكر المطبوعة تبقى كما هي.</translation>
        </message>
        <message>
            <source>There is no service yet</source>
            <translation>لا توجد خدمات بعد</translation>
        </message>
        <message>
            <source>This is printed</source>
            <translation>هكذا تظهر على الورق</translation>
        </message>
        <message>
            <source>What is shown here is from that time.</source>
            <translation>المعروض هنا من ذلك الوقت.</translation>
        </message>
        <message>
            <source>{width} mm</source>
            <translation>{width} مم</translation>
        </message>
    </context>
    <context>
        <name>console.stuck</name>
        <message numerus="yes">
            <source>%n cases are stuck, the first {count} are shown</source>
            <translation>
                <numerusform>المعاملات المتعثرة: %n، تظهر أول {count}</numerusform>
                <numerusform>المعاملات المتعثرة: %n، تظهر أول {count}</numerusform>
                <numerusform>المعاملات المتعثرة: %n، تظهر أول {count}</numerusform>
                <numerusform>المعاملات المتعثرة: %n، تظهر أول {count}</numerusform>
                <numerusform>المعاملات المتعثرة: %n، تظهر أول {count}</numerusform>
                <numerusform>المعاملات المتعثرة: %n، تظهر أول {count}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} open cases are stuck</source>
            <translation>
                <numerusform>المتعثرة: %n من {all} معاملات مفتوحة</numerusform>
                <numerusform>المتعثرة: %n من {all} معاملات مفتوحة</numerusform>
                <numerusform>المتعثرة: %n من {all} معاملات مفتوحة</numerusform>
                <numerusform>المتعثرة: %n من {all} معاملات مفتوحة</numerusform>
                <numerusform>المتعثرة: %n من {all} معاملات مفتوحة</numerusform>
                <numerusform>المتعثرة: %n من {all} معاملات مفتوحة</numerusform>
            </translation>
        </message>
        <message>
            <source>A case appears here when it does not go on by itself.</source>
            <translation>تظهر المعاملة هنا إذا لم تتقدم من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>A needed opinion is late</source>
            <translation>تأخر رأي مطلوب</translation>
        </message>
        <message>
            <source>All: {count}</source>
            <translation>الكل: {count}</translation>
        </message>
        <message>
            <source>Another body</source>
            <translation>جهة أخرى</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>Critical, nobody has spoken to the visitor</source>
            <translation>حرجة، ولم يكلّم أحد المراجع</translation>
        </message>
        <message>
            <source>Deadline passed</source>
            <translation>انقضت المهلة</translation>
        </message>
        <message>
            <source>Decided, visitor not told</source>
            <translation>بُتّ فيها ولم يُبلَّغ المراجع</translation>
        </message>
        <message>
            <source>Handed over again and again</source>
            <translation>تنتقل من يد إلى يد</translation>
        </message>
        <message>
            <source>Most of the time is used up</source>
            <translation>انقضى معظم المهلة</translation>
        </message>
        <message>
            <source>No answer from another body</source>
            <translation>لا رد من الجهة الأخرى</translation>
        </message>
        <message>
            <source>No case is stuck</source>
            <translation>لا معاملات متعثرة</translation>
        </message>
        <message>
            <source>Nobody can take it</source>
            <translation>لا أحد يستطيع توليها</translation>
        </message>
        <message>
            <source>Reading the stuck cases</source>
            <translation>جارٍ قراءة المعاملات المتعثرة</translation>
        </message>
        <message>
            <source>Stuck cases</source>
            <translation>المعاملات المتعثرة</translation>
        </message>
        <message>
            <source>The approver</source>
            <translation>صاحب الاعتماد</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The visitor</source>
            <translation>المراجع</translation>
        </message>
        <message>
            <source>Untouched for days</source>
            <translation>لم تُلمس منذ أيام</translation>
        </message>
        <message>
            <source>Visitor asked, no reminder</source>
            <translation>طُلب من المراجع ولم يُذكَّر</translation>
        </message>
        <message>
            <source>Waits for approval too long</source>
            <translation>تنتظر الاعتماد منذ مدة</translation>
        </message>
        <message>
            <source>Which cases</source>
            <translation>أي المعاملات</translation>
        </message>
        <message>
            <source>Why it is stuck</source>
            <translation>سبب التعثر</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>لدى من</translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>منذ {moment}</translation>
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
                <numerusform>لا معاملات متعثرة، المتأخرة: {late}</numerusform>
                <numerusform>معاملة متعثرة واحدة، المتأخرة: {late}</numerusform>
                <numerusform>معاملتان متعثرتان، المتأخرة: {late}</numerusform>
                <numerusform>%n معاملات متعثرة، المتأخرة: {late}</numerusform>
                <numerusform>%n معاملة متعثرة، المتأخرة: {late}</numerusform>
                <numerusform>%n معاملة متعثرة، المتأخرة: {late}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counters are signed out.</source>
            <translation>
                <numerusform>لا تُنهى أي جلسة عمل.</numerusform>
                <numerusform>تُنهى جلسة العمل في شباك واحد.</numerusform>
                <numerusform>تُنهى جلستا العمل في شباكين.</numerusform>
                <numerusform>تُنهى جلسات العمل في %n شبابيك.</numerusform>
                <numerusform>تُنهى جلسات العمل في %n شباكًا.</numerusform>
                <numerusform>تُنهى جلسات العمل في %n شباك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tickets end as not served:</source>
            <translation>
                <numerusform>لا تذاكر مفتوحة:</numerusform>
                <numerusform>تنتهي تذكرة مفتوحة واحدة دون خدمة:</numerusform>
                <numerusform>تنتهي تذكرتان مفتوحتان دون خدمة:</numerusform>
                <numerusform>تنتهي %n تذاكر مفتوحة دون خدمة:</numerusform>
                <numerusform>تنتهي %n تذكرة مفتوحة دون خدمة:</numerusform>
                <numerusform>تنتهي %n تذكرة مفتوحة دون خدمة:</numerusform>
            </translation>
        </message>
        <message>
            <source>A visitor who is being served there stays at the counter for the next person who signs in.</source>
            <translation>يبقى المراجع الذي تجري خدمته عند الشباك نفسه لمن يسجّل الدخول بعد ذلك.</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>رسم بياني</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Choose another day above.</source>
            <translation>اختر يومًا آخر من الأعلى.</translation>
        </message>
        <message>
            <source>Clerks sign in again. The figures become final when the day is closed.</source>
            <translation>على الموظفين تسجيل الدخول من جديد. تصبح الأرقام نهائية عند إغلاق اليوم.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>إغلاق اليوم</translation>
        </message>
        <message>
            <source>Close the day now?</source>
            <translation>هل يُغلق اليوم الآن؟</translation>
        </message>
        <message>
            <source>Copied. Paste it into a table or a letter.</source>
            <translation>تم النسخ. ألصقه في جدول أو رسالة.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>إبقاؤه مغلقًا</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>إبقاؤه مفتوحًا</translation>
        </message>
        <message>
            <source>Leave signed in</source>
            <translation>إبقاء الجلسة مفتوحة</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>No more numbers are issued until tomorrow.</source>
            <translation>لن تُصدر تذاكر أخرى حتى الغد.</translation>
        </message>
        <message>
            <source>No tickets on this day</source>
            <translation>لا تذاكر في هذا اليوم</translation>
        </message>
        <message>
            <source>Nothing unusual</source>
            <translation>لا شيء غير معتاد</translation>
        </message>
        <message>
            <source>Numbers are issued again.</source>
            <translation>عاد إصدار التذاكر.</translation>
        </message>
        <message>
            <source>On hold ({count}): {numbers}</source>
            <translation>مؤجَّل ({count}): {numbers}</translation>
        </message>
        <message>
            <source>Open the day again</source>
            <translation>إعادة فتح اليوم</translation>
        </message>
        <message>
            <source>Open the day again?</source>
            <translation>هل تريد إعادة فتح اليوم؟</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>Reading the day</source>
            <translation>تجري قراءة بيانات اليوم</translation>
        </message>
        <message>
            <source>Save as {form}</source>
            <translation>حفظ بصيغة {form}</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>حفظ الملاحظة</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>تم الحفظ: {file}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>عرض عنصر آخر</numerusform>
                <numerusform>عرض عنصرين آخرين</numerusform>
                <numerusform>عرض %n عناصر أخرى</numerusform>
                <numerusform>عرض %n عنصرًا آخر</numerusform>
                <numerusform>عرض %n عنصر آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>إنهاء جلسة العمل</translation>
        </message>
        <message>
            <source>Sign out {name}</source>
            <translation>إنهاء جلسة عمل {name}</translation>
        </message>
        <message>
            <source>Sign out {name}?</source>
            <translation>هل تُنهى جلسة عمل {name}؟</translation>
        </message>
        <message>
            <source>Signed in now: {count}</source>
            <translation>المسجَّلون الآن: {count}</translation>
        </message>
        <message>
            <source>Signed in: {names}</source>
            <translation>المسجَّلون الآن: {names}</translation>
        </message>
        <message>
            <source>Still at a counter ({count}): {numbers}</source>
            <translation>ما زال عند الشباك ({count}): {numbers}</translation>
        </message>
        <message>
            <source>The branch is open now. Really close the day?</source>
            <translation>الفرع مفتوح الآن. هل تريد حقًا إغلاق اليوم؟</translation>
        </message>
        <message>
            <source>The figures become final.</source>
            <translation>تصبح الأرقام نهائية.</translation>
        </message>
        <message>
            <source>The figures stay as they were then.</source>
            <translation>الأرقام باقية كما كانت حينها.</translation>
        </message>
        <message>
            <source>The note is saved with the day.</source>
            <translation>حُفظت الملاحظة مع ملخص اليوم.</translation>
        </message>
        <message>
            <source>Until then a manager can open the day again.</source>
            <translation>حتى ذلك الحين يمكن للمدير إعادة فتح اليوم.</translation>
        </message>
        <message>
            <source>Visitors whose wait ended when the day was closed wait again; the time they waited before counts.</source>
            <translation>المراجعون الذين انتهى انتظارهم بإغلاق اليوم ينتظرون من جديد، وتُحسب مدة انتظارهم السابقة.</translation>
        </message>
        <message>
            <source>Waiting ({count}): {numbers}</source>
            <translation>في الانتظار ({count}): {numbers}</translation>
        </message>
        <message>
            <source>What should be remembered about this day?</source>
            <translation>ما الذي ينبغي تذكّره عن هذا اليوم؟</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Write it later</source>
            <translation>كتابتها لاحقًا</translation>
        </message>
        <message>
            <source>Your note is not saved. It cannot be added later.</source>
            <translation>لم تُحفظ ملاحظتك، ولا يمكن إضافتها لاحقًا.</translation>
        </message>
        <message>
            <source>as usual on this weekday</source>
            <translation>كالمعتاد في هذا اليوم من الأسبوع</translation>
        </message>
        <message>
            <source>{counter} becomes free.</source>
            <translation>يصبح {counter} متاحًا.</translation>
        </message>
        <message>
            <source>{counter}, since {time}</source>
            <translation>{counter}، منذ {time}</translation>
        </message>
        <message>
            <source>{day} is closed. Its figures are final.</source>
            <translation>أُغلق يوم {day}. أرقامه نهائية.</translation>
        </message>
        <message>
            <source>{day} is open again. Numbers are issued.</source>
            <translation>أُعيد فتح يوم {day}. تُصدر التذاكر.</translation>
        </message>
        <message>
            <source>{name} is signed out.</source>
            <translation>انتهت جلسة عمل {name}.</translation>
        </message>
    </context>
    <context>
        <name>console.templates</name>
        <message>
            <source>Add a message</source>
            <translation>إضافة رسالة</translation>
        </message>
        <message>
            <source>Add the first message.</source>
            <translation>أضف أول رسالة.</translation>
        </message>
        <message>
            <source>Never used: its kind of case was removed</source>
            <translation>غير مستخدمة: حُذف نوع المعاملة</translation>
        </message>
        <message>
            <source>Read out, printed as a letter or sent, in the visitor's language.</source>
            <translation>تُقرأ أو تُطبع رسالةً أو تُرسل، بلغة المراجع.</translation>
        </message>
        <message>
            <source>Reading the messages</source>
            <translation>تُقرأ الرسائل</translation>
        </message>
        <message>
            <source>There is no message yet</source>
            <translation>لا توجد رسائل بعد</translation>
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
            <translation>يمكن توجيه أي نوع من المعاملات إلى قسم يتشارك موظفوه متابعتها.</translation>
        </message>
        <message>
            <source>Add a duty</source>
            <translation>إضافة موعد مقابلات</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>إضافة قسم</translation>
        </message>
        <message>
            <source>Add an absence</source>
            <translation>إضافة غياب</translation>
        </message>
        <message>
            <source>Add who is away, and who is the deputy.</source>
            <translation>أضف الغائب ونائبه.</translation>
        </message>
        <message>
            <source>Add who meets visitors on which days.</source>
            <translation>أضف من يقابل المراجعين وفي أي أيام.</translation>
        </message>
        <message>
            <source>Meetings are offered for these times. When somebody is away, the deputy meets the visitors.</source>
            <translation>تُعرض المقابلات في هذه الأوقات. وإذا غاب أحدهم قابل نائبه المراجعين.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Nobody has a duty yet</source>
            <translation>جدول المقابلات فارغ حتى الآن</translation>
        </message>
        <message>
            <source>Nobody is away</source>
            <translation>لا غائب</translation>
        </message>
        <message>
            <source>Nobody is given cases while away. Each person has one entry: change its days.</source>
            <translation>لا تُسند معاملات إلى الغائب. لكل موظف قيد واحد: عدّل أيامه.</translation>
        </message>
        <message>
            <source>Reading the absences</source>
            <translation>جارٍ قراءة الغياب</translation>
        </message>
        <message>
            <source>Reading the duty roster</source>
            <translation>جارٍ قراءة جدول المقابلات</translation>
        </message>
        <message>
            <source>Reading the units</source>
            <translation>جارٍ قراءة الأقسام</translation>
        </message>
        <message>
            <source>There is no unit yet</source>
            <translation>لا يوجد قسم بعد</translation>
        </message>
        <message>
            <source>Without units the whole branch shares all cases. Add the first unit.</source>
            <translation>من دون أقسام يتشارك الفرع كله المعاملات. أضف القسم الأول.</translation>
        </message>
        <message>
            <source>{name}, no longer works here</source>
            <translation>{name}، لم يعد يعمل هنا</translation>
        </message>
        <message>
            <source>{opens} to {closes}</source>
            <translation>من {opens} إلى {closes}</translation>
        </message>
    </context>
    <context>
        <name>console.versions</name>
        <message>
            <source>Saved by somebody else</source>
            <translation>ما حفظه شخص آخر</translation>
        </message>
        <message>
            <source>Two people changed the same thing</source>
            <translation>غيّر شخصان الشيء نفسه</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>ما كتبته أنت</translation>
        </message>
        <message>
            <source>{field}: saved by somebody else “{theirs}”, yours “{mine}”</source>
            <translation>{field}: ما حفظه شخص آخر «{theirs}»، وما كتبته «{mine}»</translation>
        </message>
    </context>
    <context>
        <name>console.visitors</name>
        <message>
            <source>A result waits to be told</source>
            <translation>توجد نتيجة يجب إبلاغها</translation>
        </message>
        <message>
            <source>Add it for {name}</source>
            <translation>إضافته إلى: {name}</translation>
        </message>
        <message>
            <source>Agreed to on {moment}</source>
            <translation>الموافقة في {moment}</translation>
        </message>
        <message>
            <source>An ID number, a card, or the number of a ticket or a case.</source>
            <translation>رقم هوية أو بطاقة أو رقم تذكرة أو معاملة.</translation>
        </message>
        <message>
            <source>Both are one visitor now.</source>
            <translation>أصبح الاثنان مراجعًا واحدًا.</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>By what the other one is found</source>
            <translation>بماذا يُعثر على الآخر</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>البطاقة</translation>
        </message>
        <message>
            <source>Case {number}</source>
            <translation>المعاملة {number}</translation>
        </message>
        <message>
            <source>Case {number}: {kind} – {state}</source>
            <translation>المعاملة {number}: {kind} – {state}</translation>
        </message>
        <message>
            <source>Comes with a companion</source>
            <translation>يأتي مع مرافق</translation>
        </message>
        <message>
            <source>Consent is withdrawn</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Entered twice by mistake</source>
            <translation>سُجّل مرتين بالخطأ</translation>
        </message>
        <message>
            <source>Erase the visitor</source>
            <translation>حذف بيانات المراجع</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>يُعثر عليه بـ</translation>
        </message>
        <message>
            <source>Hard of hearing</source>
            <translation>ضعيف السمع</translation>
        </message>
        <message>
            <source>How is the visitor with {number} found again?</source>
            <translation>بماذا يُتعرّف على المراجع صاحب التذكرة {number}؟</translation>
        </message>
        <message>
            <source>How the visitor wants to be told</source>
            <translation>كيف يودّ المراجع أن يُبلَّغ</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>رقم الهوية</translation>
        </message>
        <message>
            <source>Identify the visitor</source>
            <translation>التعرّف على المراجع</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>يحتاج إلى مترجم</translation>
        </message>
        <message>
            <source>It is not stored readably: it only finds the visitor again next time.</source>
            <translation>لا يُحفظ بشكل مقروء، بل يُستخدم فقط للتعرّف على المراجع في المرة القادمة.</translation>
        </message>
        <message>
            <source>Keep contact data</source>
            <translation>حفظ بيانات الاتصال</translation>
        </message>
        <message>
            <source>Known visitors</source>
            <translation>المراجعون المعروفون</translation>
        </message>
        <message>
            <source>Known: {name}</source>
            <translation>معروف: {name}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>آخر زيارة</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>الزيارات الأخيرة</translation>
        </message>
        <message>
            <source>Look for a visitor. Each search is written down.</source>
            <translation>ابحث عن مراجع. يُسجَّل كل بحث.</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name, contacts and needs are erased</source>
            <translation>يُحذف الاسم ووسائل الاتصال والاحتياجات</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>الاحتياجات</translation>
        </message>
        <message>
            <source>Next appointment</source>
            <translation>الموعد التالي</translation>
        </message>
        <message>
            <source>Next appointment: {day}, {time}, {service}</source>
            <translation>الموعد التالي: {day}، {time}، {service}</translation>
        </message>
        <message>
            <source>Nobody is known by this.</source>
            <translation>لا يُعرف أحد بهذا.</translation>
        </message>
        <message>
            <source>Nobody is shown</source>
            <translation>لا يُعرض أحد</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Not the same person</source>
            <translation>ليس الشخص نفسه</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Only at the counter</source>
            <translation>عند الشباك فقط</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number or card</source>
            <translation>الهاتف أو البريد الإلكتروني أو رقم الهوية أو البطاقة</translation>
        </message>
        <message>
            <source>Phone, e-mail, ID number, card, ticket, case or follow-up code</source>
            <translation>الهاتف أو البريد أو رقم الهوية أو البطاقة أو التذكرة أو المعاملة أو رمز المتابعة</translation>
        </message>
        <message>
            <source>Please read to the visitor: “We keep what you tell us now only for this. You can take it back at any time, and then it is erased.”</source>
            <translation>يرجى أن تقرأ للمراجع: «نحفظ ما تخبرنا به الآن لهذا الغرض فقط. يمكنك سحب موافقتك في أي وقت، وعندها تُحذف البيانات.»</translation>
        </message>
        <message>
            <source>Please tell the result of case {number}: {kind}</source>
            <translation>يرجى إبلاغ نتيجة المعاملة {number}: {kind}</translation>
        </message>
        <message>
            <source>Please type first whom to look for.</source>
            <translation>يرجى أولًا كتابة من تبحث عنه.</translation>
        </message>
        <message>
            <source>Reading the visitors</source>
            <translation>تجري قراءة بيانات المراجعين</translation>
        </message>
        <message>
            <source>Same person as another one</source>
            <translation>هو الشخص نفسه</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Sees poorly</source>
            <translation>ضعيف البصر</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>لغة الإشارة</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>مراجع جديد</translation>
        </message>
        <message>
            <source>The contact data are erased.</source>
            <translation>حُذفت بيانات الاتصال.</translation>
        </message>
        <message>
            <source>The contact data are kept.</source>
            <translation>حُفظت بيانات الاتصال.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة كما كانت في ذلك الوقت.</translation>
        </message>
        <message>
            <source>The same document was shown</source>
            <translation>أُبرزت الوثيقة نفسها</translation>
        </message>
        <message>
            <source>The visitor has agreed</source>
            <translation>وافق المراجع</translation>
        </message>
        <message>
            <source>The visitor is erased.</source>
            <translation>حُذفت بيانات المراجع.</translation>
        </message>
        <message>
            <source>The visitor says so</source>
            <translation>المراجع يقول ذلك</translation>
        </message>
        <message>
            <source>They are two visitors again.</source>
            <translation>عادا مراجعين منفصلين.</translation>
        </message>
        <message>
            <source>This is the visitor</source>
            <translation>هذا هو المراجع</translation>
        </message>
        <message>
            <source>To serve the visitor better at the counter</source>
            <translation>لخدمة المراجع بشكل أفضل عند الشباك</translation>
        </message>
        <message>
            <source>To serve the visitor better, to tell results and to remind</source>
            <translation>لخدمة المراجع بشكل أفضل وإبلاغه بالنتائج وتذكيره</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>الزيارة</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>المراجع</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>ما الذي يساعد أيضًا</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Wheelchair</source>
            <translation>كرسي متحرك</translation>
        </message>
        <message>
            <source>Who is the visitor with {number}?</source>
            <translation>من هو المراجع صاحب التذكرة {number}؟</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
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
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Counter {counter}</source>
            <translation>الشباك {counter}</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>ألوان داكنة</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>ملخص اليوم</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Full window</source>
            <translation>نافذة كاملة</translation>
        </message>
        <message>
            <source>If this continues, please tell your administrator.</source>
            <translation>إذا استمر ذلك فأخبر مسؤول النظام من فضلك.</translation>
        </message>
        <message>
            <source>If you need it for your work, ask a manager or an administrator: they can give you another role.</source>
            <translation>إن كنت تحتاج إليها في عملك فاطلب ذلك من المدير أو مسؤول النظام: فبإمكانهما منحك دورًا آخر.</translation>
        </message>
        <message>
            <source>In a few minutes you will have been signed in for 12 hours. Then please sign in again.</source>
            <translation>بعد دقائق قليلة تكتمل 12 ساعة على تسجيل دخولك. عندها سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>In less than a minute this console locks. Press any key or move the mouse to go on.</source>
            <translation>ستُقفل هذه الشاشة بعد أقل من دقيقة. للمتابعة اضغط أي مفتاح أو حرّك الفأرة.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>ألوان فاتحة</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Narrow column</source>
            <translation>عمود جانبي</translation>
        </message>
        <message>
            <source>Nobat – Counter console</source>
            <translation>Nobat – شاشة موظف الشباك</translation>
        </message>
        <message>
            <source>Press to show the pages.</source>
            <translation>اضغط لعرض الصفحات.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>الجودة</translation>
        </message>
        <message>
            <source>Service desk</source>
            <translation>مكتب الخدمات</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>إعداد الفرع</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Signed in {time}</source>
            <translation>الدخول {time}</translation>
        </message>
        <message>
            <source>Something went wrong here. Everything confirmed is kept.</source>
            <translation>حدث خلل هنا. كل ما تأكد محفوظ.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>فريق العمل</translation>
        </message>
        <message>
            <source>Text and contrast</source>
            <translation>النص والتباين</translation>
        </message>
        <message>
            <source>The database cannot be reached yet. This program connects automatically.</source>
            <translation>لا يمكن الوصول إلى قاعدة البيانات بعد. يتصل هذا البرنامج تلقائيًا.</translation>
        </message>
        <message>
            <source>The pages are shown below.</source>
            <translation>الصفحات معروضة أدناه.</translation>
        </message>
        <message>
            <source>This page is not part of your role</source>
            <translation>هذه الصفحة ليست ضمن دورك</translation>
        </message>
        <message>
            <source>Your account was deactivated, or your role has no pages any more.</source>
            <translation>عُطّل حسابك، أو لم تعد لدورك أي صفحات.</translation>
        </message>
    </context>
    <context>
        <name>console.words</name>
        <message>
            <source>Copied.</source>
            <translation>تم النسخ.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>No printer is set for the counters. Copy the words or save a letter.</source>
            <translation>لم تُحدَّد طابعة للشبابيك. انسخ النص أو احفظ الرسالة.</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>رقم المعاملة: {number}</translation>
        </message>
        <message>
            <source>Print on the slip printer</source>
            <translation>طباعة على طابعة التذاكر</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>تمت الطباعة.</translation>
        </message>
        <message>
            <source>Save as a letter</source>
            <translation>حفظ كرسالة</translation>
        </message>
        <message>
            <source>The letter to the other body</source>
            <translation>الرسالة إلى الجهة الأخرى</translation>
        </message>
        <message>
            <source>There is no message for this. A manager can add one.</source>
            <translation>لا توجد رسالة لذلك. يمكن للمدير إضافة واحدة.</translation>
        </message>
        <message>
            <source>We promise you:</source>
            <translation>نعدكم بما يلي:</translation>
        </message>
        <message>
            <source>What you say to the visitor</source>
            <translation>ما تقوله للمراجع</translation>
        </message>
    </context>
    <context>
        <name>devices</name>
        <message>
            <source>Board</source>
            <translation>لوحة النداء</translation>
        </message>
        <message>
            <source>Counter console</source>
            <translation>شاشة موظف الشباك</translation>
        </message>
        <message>
            <source>Cover open since {time}</source>
            <translation>الغطاء مفتوح منذ {time}</translation>
        </message>
        <message>
            <source>Faulty since {time}</source>
            <translation>معطّل منذ {time}</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>الكشك</translation>
        </message>
        <message>
            <source>No report since {time}</source>
            <translation>لا تقرير منذ {time}</translation>
        </message>
        <message>
            <source>Not reachable since {time}</source>
            <translation>لا يمكن الوصول إليه منذ {time}</translation>
        </message>
        <message>
            <source>Out of paper since {time}</source>
            <translation>بلا ورق منذ {time}</translation>
        </message>
        <message>
            <source>Paper low since {time}</source>
            <translation>الورق قليل منذ {time}</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Switched off since {time}</source>
            <translation>مطفأ منذ {time}</translation>
        </message>
        <message>
            <source>Working</source>
            <comment>state of a device</comment>
            <translation>يعمل</translation>
        </message>
        <message>
            <source>Working; it does not report its paper</source>
            <translation>يعمل؛ لا يبلغ عن حالة الورق</translation>
        </message>
        <message>
            <source>Works and chimes, but has had no voice since {time}</source>
            <translation>يعمل ويُصدر رنين التنبيه، لكنه لا ينطق النداءات منذ {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to play sound since {time}</source>
            <translation>يعمل، لكنه لا يُصدر صوتًا منذ {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to read its pages aloud since {time}</source>
            <translation>يعمل، لكنه لا يستطيع قراءة صفحاته بصوت منذ {time}</translation>
        </message>
        <message>
            <source>Works, but has not been able to write its files since {time}</source>
            <translation>يعمل، لكنه لا يستطيع كتابة ملفاته منذ {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>‏{day} الساعة {time}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A branch is being moved into this database already. Nothing was changed. Wait until that has ended.</source>
            <translation>يجري الآن نقل فرع إلى قاعدة البيانات هذه. لم يتغير شيء. انتظر حتى ينتهي ذلك.</translation>
        </message>
        <message>
            <source>A card number has between 4 and 40 letters and digits. Please check it.</source>
            <translation>يتكوّن رقم البطاقة من 4 إلى 40 حرفًا ورقمًا. يرجى التحقق منه.</translation>
        </message>
        <message>
            <source>A case can be reopened for 30 days after it was closed. Please register a new one.</source>
            <translation>يمكن إعادة فتح المعاملة خلال 30 يومًا من إغلاقها. سجّل معاملة جديدة.</translation>
        </message>
        <message>
            <source>A code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>يتكوّن الرمز من 2 إلى 24 من الحروف اللاتينية الصغيرة والأرقام والشرطات، ويبدأ بحرف.</translation>
        </message>
        <message>
            <source>A colleague has just changed what is known of this visitor. Nothing was saved. Please look again.</source>
            <translation>غيّر أحد الزملاء للتو ما هو معروف عن هذا المراجع. لم يُحفظ شيء. يرجى النظر مرة أخرى.</translation>
        </message>
        <message>
            <source>A colleague is signed in at this counter. Choose another counter, or ask the colleague or a manager to sign out there.</source>
            <translation>زميل مسجّل الدخول عند هذا الشباك. اختر شباكًا آخر أو اطلب من الزميل أو المدير تسجيل الخروج منه.</translation>
        </message>
        <message>
            <source>A complaint is upheld only with its cause and with what changes. Record the finding on the page Complaints, then decide.</source>
            <translation>لا تُقبل الشكوى إلا بذكر سببها وما سيتغير. سجّل نتيجة البحث في صفحة «الشكاوى» ثم اتخذ القرار.</translation>
        </message>
        <message>
            <source>A decision is saved only with a day until which it is carried out, today or later.</source>
            <translation>لا يُحفظ القرار إلا مع يوم أقصى لتنفيذه: اليوم أو بعده.</translation>
        </message>
        <message>
            <source>A decision is saved only with the person who carries it out. Please choose one.</source>
            <translation>لا يُحفظ القرار إلا مع من ينفذه. يرجى اختيار شخص.</translation>
        </message>
        <message>
            <source>A guide takes only a PDF. Nothing was saved.</source>
            <translation>لا يُقبل مع الدليل إلا PDF. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>A meeting has at most 20 decisions. Please put some together.</source>
            <translation>للمقابلة 20 قرارًا على الأكثر. يرجى جمع بعضها.</translation>
        </message>
        <message>
            <source>A network drive can damage this kind of database. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>قد تتلف قاعدة من هذا النوع على قرص شبكي. اختر مجلدًا في هذا الحاسوب، أو استخدم PostgreSQL لعدة حواسيب.</translation>
        </message>
        <message>
            <source>A number from 1 to {limit} is needed here. What you entered was kept. Please correct it.</source>
            <translation>يلزم هنا عدد من 1 إلى {limit}. ما أدخلته محفوظ. يُرجى تصحيحه.</translation>
        </message>
        <message>
            <source>A quarter is reviewed once, after its last day. Nothing was saved.</source>
            <translation>يُراجع الربع مرة واحدة بعد آخر يوم فيه. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>A reason is needed here. What you entered was kept. Choose a reason and try again.</source>
            <translation>يلزم هنا ذكر السبب. ما أدخلته محفوظ. اختر سببًا وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>A remedy waits for the approval of another person. The visitor is told only after that.</source>
            <translation>ثمة ترضية تنتظر موافقة شخص آخر. ولا يُبلَّغ المراجع إلا بعد ذلك.</translation>
        </message>
        <message>
            <source>A reply is possible once for each item that failed, within 10 working days. Nothing was changed.</source>
            <translation>الرد ممكن مرة واحدة لكل بند لم يتحقق، خلال 10 أيام عمل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A report has at most three groupings and six figures. Please remove some.</source>
            <translation>لا يزيد التقرير على ثلاثة تصنيفات وستة مؤشرات. يرجى حذف بعضها.</translation>
        </message>
        <message>
            <source>A sealed database is made where there is nothing yet. Nothing was changed.</source>
            <translation>تُنشأ قاعدة البيانات المغلقة حيث لا يوجد شيء بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A smaller or larger number is needed here. What you entered was kept. Please correct it.</source>
            <translation>يلزم هنا عدد أصغر أو أكبر. ما أدخلته محفوظ. يُرجى تصحيحه.</translation>
        </message>
        <message>
            <source>A survey begins today or later and lasts 5 to 60 days. Please change the days.</source>
            <translation>يبدأ الاستطلاع اليوم أو بعده ويستمر من 5 أيام إلى 60 يومًا. يُرجى تغيير الأيام.</translation>
        </message>
        <message>
            <source>A text has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>في أحد النصوص رمز لا تستطيع قاعدة البيانات الجديدة حفظه، أو النص أطول مما تسمح به. لم يُنقل شيء. يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>A text in the table {table} has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>في أحد نصوص الجدول {table} رمز لا تستطيع قاعدة البيانات الجديدة حفظه، أو النص أطول مما تسمح به. لم يُنقل شيء. يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>A version is approved by another person than the one who wrote it. Nothing was changed.</source>
            <translation>يعتمد النسخةَ شخصٌ غير الذي كتبها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A visit can be rated on the same day, once it has been served.</source>
            <translation>يمكن تقييم الزيارة في اليوم نفسه بعد انتهاء الخدمة.</translation>
        </message>
        <message>
            <source>A visit is read by other people than its assessor. Nothing was changed.</source>
            <translation>يقرأ الزيارةَ شخص غير من قام بها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>A visit is returned only once. Read it, or leave it out.</source>
            <translation>تُعاد الزيارة مرة واحدة فقط. اقرأها أو استبعدها.</translation>
        </message>
        <message>
            <source>An entry ends tomorrow at the earliest. Please choose a later day.</source>
            <translation>ينتهي العمل بالقيد غدًا على أقرب تقدير. يُرجى اختيار يوم لاحق.</translation>
        </message>
        <message>
            <source>Another file of the wave {wave} was imported before. The first one stays.</source>
            <translation>استُورد من قبل ملف آخر للجولة {wave}. يبقى الأول.</translation>
        </message>
        <message>
            <source>Another file of this wave was imported before. The first one stays.</source>
            <translation>استُورد من قبل ملف آخر لهذه الجولة. يبقى الأول.</translation>
        </message>
        <message>
            <source>Another person records what you have shown and gives you a pass. Nothing was changed.</source>
            <translation>يسجّل إثباتاتك ويمنحك التصريح شخص آخر. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Another person than the one who wrote the reply decides about it. Nothing was changed.</source>
            <translation>يبتّ في الرد شخص غير كاتبه. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Another running program has this name. Give this one a different name with --device.</source>
            <translation>هذا الاسم لبرنامج آخر يعمل الآن. أعطِ هذا البرنامج اسمًا آخر باستخدام ‎--device‎.</translation>
        </message>
        <message>
            <source>Another step of work follows before the decision. Please finish this step instead.</source>
            <translation>تلي هذه خطوة أخرى قبل القرار. يرجى إنهاء هذه الخطوة أولًا.</translation>
        </message>
        <message>
            <source>Another survey runs on these days. Only one at a time can be answered.</source>
            <translation>يجري في هذه الأيام استطلاع آخر. لا يمكن الإجابة إلا عن واحد في الوقت نفسه.</translation>
        </message>
        <message>
            <source>Another unit has this case. Only its people and managers can do this. Nothing was changed.</source>
            <translation>هذه المعاملة لدى قسم آخر. لا يستطيع فعل ذلك إلا موظفوه والمديرون. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Another version of this standard is being prepared. Please finish or discard it first.</source>
            <translation>هناك نسخة أخرى من هذا المعيار قيد الإعداد. يرجى إنهاؤها أو حذفها أولًا.</translation>
        </message>
        <message>
            <source>Choose at least one figure, and what the report is grouped by.</source>
            <translation>اختر مؤشرًا واحدًا على الأقل وتصنيفًا للتقرير؛ لا يُختار التصنيف نفسه مرتين.</translation>
        </message>
        <message>
            <source>Clerks and counters are shown alone, together or by week, and without filters, so that nobody’s figures can be worked out. Please remove the other groupings and the filters.</source>
            <translation>يُعرض الموظفون والشبابيك منفردين أو معًا أو حسب الأسبوع ومن دون تصفية، كي لا يمكن استنتاج أرقام شخص بعينه. يرجى حذف التصنيفات الأخرى والتصفية.</translation>
        </message>
        <message>
            <source>Contact data are kept only with the visitor’s consent. Please ask first.</source>
            <translation>لا تُحفظ بيانات الاتصال إلا بموافقة المراجع. يرجى سؤاله أولًا.</translation>
        </message>
        <message>
            <source>Even with these days the deadline would have passed. Please add more days.</source>
            <translation>حتى مع هذه الأيام تكون المهلة قد انقضت. أضف أيامًا أكثر.</translation>
        </message>
        <message>
            <source>Evidence is from today or earlier, and lasts longer than the day it is from. Please correct the days.</source>
            <translation>تاريخ الإثبات هو اليوم أو قبله، وينتهي بعد ذلك التاريخ. يرجى تصحيح التاريخين.</translation>
        </message>
        <message>
            <source>It is too late to undo this. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>فات وقت التراجع عن هذا. لم يتغير شيء. أعطِ المراجع رقمًا جديدًا عند الحاجة.</translation>
        </message>
        <message>
            <source>Line {line} of the recovery sheet was not typed as it is printed. Please check it.</source>
            <translation>لم يُكتب السطر {line} من ورقة الاستعادة كما هو مطبوع. يرجى التحقق منه.</translation>
        </message>
        <message>
            <source>Merged cases can be separated for 30 days. Please register a new case.</source>
            <translation>يمكن فصل المعاملات المدمجة خلال 30 يومًا. سجّل معاملة جديدة.</translation>
        </message>
        <message>
            <source>Name and PIN do not match. Please enter the PIN again.</source>
            <translation>الاسم والرمز السري غير متطابقين. يُرجى إدخال الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Missing: {names}. Nothing was changed.</source>
            <translation>يجب أن يؤكد الإعلانَ تسعة من كل عشرة موظفين في كل فرع. الناقص: {names}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nine of ten active people of every branch must have confirmed the notice. Nothing was changed.</source>
            <translation>يجب أن يؤكد الإعلانَ تسعة من كل عشرة موظفين في كل فرع. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>No appointments are given for this service. Please take a ticket.</source>
            <translation>لا تُحجز مواعيد لهذه الخدمة. يُرجى سحب تذكرة.</translation>
        </message>
        <message>
            <source>No appointments are given for {service}. Please take a ticket.</source>
            <translation>لا تُحجز مواعيد لخدمة «{service}». يُرجى سحب تذكرة.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. Nothing was changed.</source>
            <translation>لا يوجد في أي ملف لهذه الفروع دليل بهذا الرمز. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>No file of these branches has a guide with this code. There is: {names}. Nothing was changed.</source>
            <translation>لا يوجد في أي ملف لهذه الفروع دليل بهذا الرمز. الموجود: {names}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>No member of staff has the code {person}. Nothing was changed. Check the code.</source>
            <translation>لا أحد من الموظفين يحمل الرمز {person}. لم يتغير شيء. تحقق من الرمز.</translation>
        </message>
        <message>
            <source>No member of staff has this code. Nothing was changed. Check the code.</source>
            <translation>لا أحد من الموظفين يحمل هذا الرمز. لم يتغير شيء. تحقق من الرمز.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about number {number} of that day.</source>
            <translation>لا توجد ملاحظة ولا تعليق محفوظ عن الرقم {number} في ذلك اليوم.</translation>
        </message>
        <message>
            <source>No note and no comment is kept about this visit.</source>
            <translation>لا توجد ملاحظة ولا تعليق محفوظ عن هذه الزيارة.</translation>
        </message>
        <message>
            <source>No survey is open today. Nothing was counted.</source>
            <translation>لا يوجد استطلاع مفتوح اليوم. لم يُحتسب شيء.</translation>
        </message>
        <message>
            <source>No visits were recorded on this day, so there is nothing to show. Choose another day.</source>
            <translation>لم تُسجل زيارات في هذا اليوم فلا يوجد ما يُعرض. اختر يومًا آخر.</translation>
        </message>
        <message>
            <source>Nobody else, or several visitors are found by this. Please enter an ID number, a card or a ticket number.</source>
            <translation>لم يُعثر بهذا على شخص آخر، أو عُثر على أكثر من مراجع. يرجى إدخال رقم الهوية أو البطاقة أو رقم التذكرة.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day, for example {day}.</source>
            <translation>لا مقابلات في ذلك الوقت. يُرجى اقتراح يوم آخر، مثلًا {day}.</translation>
        </message>
        <message>
            <source>Nobody meets visitors then. Please offer another day.</source>
            <translation>لا مقابلات في ذلك الوقت. يُرجى اقتراح يوم آخر.</translation>
        </message>
        <message>
            <source>Nobody would be left to decide about an appeal. First give one more person the right to decide about merits and measures. Nothing was changed.</source>
            <translation>لن يبقى أحد يبتّ في التظلم. امنح أولًا شخصًا آخر صلاحية البت في التقدير والإجراءات. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet. Nothing was released.</source>
            <translation>لم تُقرأ جميع الزيارات بعد. لم يُنشر شيء.</translation>
        </message>
        <message>
            <source>Not every visit has been read yet: {number}. Nothing was released.</source>
            <translation>زيارات لم تُقرأ بعد: {number}. لم يُنشر شيء.</translation>
        </message>
        <message>
            <source>Not more people can confirm the notice than work in the branch. Nothing was changed.</source>
            <translation>لا يمكن أن يزيد عدد من أكّدوا الإعلان على عدد العاملين في الفرع. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nothing can be written to this folder. Allow this user to write there, or choose another folder.</source>
            <translation>لا يمكن الكتابة في هذا المجلد. اسمح لهذا المستخدم بالكتابة فيه أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Nothing can be written to {path}. Allow this user to write there, or choose another folder.</source>
            <translation>لا يمكن الكتابة في {path}. اسمح لهذا المستخدم بالكتابة فيه أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>Nothing shows whose ticket this visit had. Leave it out, or match the wave again.</source>
            <translation>لا شيء يبيّن أي تذكرة كانت لهذه الزيارة. استبعدها أو طابق تذاكر الجولة من جديد.</translation>
        </message>
        <message>
            <source>Nothing was booked yet. Please press the button once more.</source>
            <translation>لم يُحجز شيء بعد. يُرجى الضغط على الزر مرة أخرى.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong.</source>
            <translation>لم يُسلَّم شيء لأن في الصفوف أخطاء.</translation>
        </message>
        <message>
            <source>Nothing was handed in, because rows are wrong: {rows}.</source>
            <translation>لم يُسلَّم شيء لأن في الصفوف أخطاء: {rows}.</translation>
        </message>
        <message>
            <source>Number {number} can be rated on the same day, once it has been served.</source>
            <translation>يمكن تقييم الرقم {number} في اليوم نفسه بعد انتهاء الخدمة.</translation>
        </message>
        <message>
            <source>Number {number} has been rated already. That rating was kept. Thank you.</source>
            <translation>سبق تقييم الرقم {number} والتقييم محفوظ. شكرًا لك.</translation>
        </message>
        <message>
            <source>Number {number} has not been missed. It keeps its place; please watch the board.</source>
            <translation>لم يفُت دور الرقم {number}. مكانه محفوظ؛ يُرجى متابعة لوحة النداء.</translation>
        </message>
        <message>
            <source>Number {number} is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>الرقم {number} لم يعد في الانتظار: هو عند شباك آخر أو انتهت زيارته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Number {number} was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>نودي على الرقم {number} منذ وقت طويل فلا يمكن إعادته إلى الدور. يُرجى سحب تذكرة جديدة أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>Number {number} was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>ضاع الرقم {number} بسبب عطل في الحاسوب. نعتذر. يُرجى طلب رقم جديد من أحد موظفينا.</translation>
        </message>
        <message>
            <source>Numbers issued, visitors served and visitors who gave up belong to a whole visit, which may have several clerks, counters and outcomes. Please remove these figures or the grouping by clerk, counter, end or outcome.</source>
            <translation>الأرقام المسحوبة والمراجعون الذين خُدموا أو انصرفوا تخص الزيارة كلها، وقد يكون لها عدة موظفين وشبابيك ونتائج. يرجى حذف هذه المؤشرات أو التصنيف حسب الموظف أو الشباك أو الانتهاء أو النتيجة.</translation>
        </message>
        <message>
            <source>Only a value from {low} to {high} is possible: stricter than now, but no stricter than what is already reached.</source>
            <translation>القيمة الممكنة من {low} إلى {high} فقط: أشد من الحالية دون أن تتجاوز ما يتحقق فعلًا.</translation>
        </message>
        <message>
            <source>Only a value stricter than now is possible, but no stricter than what is already reached.</source>
            <translation>يجب أن تكون القيمة أشد من الحالية، دون أن تتجاوز ما يتحقق فعلًا.</translation>
        </message>
        <message>
            <source>Only the current day can be opened again. This day stays closed. Nothing was changed.</source>
            <translation>لا يمكن إعادة فتح إلا اليوم الجاري. يبقى هذا اليوم مغلقًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Only who has saved this report can change it. Save it under a name of your own.</source>
            <translation>لا يغيّر هذا التقرير إلا من حفظه. احفظه باسم خاص بك.</translation>
        </message>
        <message>
            <source>Please answer every item. Nothing was saved.</source>
            <translation>أجب عن كل بند. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Please answer every question. Nothing was counted.</source>
            <translation>يُرجى الإجابة عن جميع الأسئلة. لم يُحتسب شيء.</translation>
        </message>
        <message>
            <source>Please choose a body that is in use.</source>
            <translation>يُرجى اختيار جهة من القائمة.</translation>
        </message>
        <message>
            <source>Please choose a day from {earliest} to {latest}.</source>
            <translation>يرجى اختيار يوم من {earliest} إلى {latest}.</translation>
        </message>
        <message>
            <source>Please choose a reason.</source>
            <translation>يرجى اختيار السبب.</translation>
        </message>
        <message>
            <source>Please choose a remedy.</source>
            <translation>يرجى اختيار ترضية.</translation>
        </message>
        <message>
            <source>Please choose another branch that uses this database.</source>
            <translation>يُرجى اختيار فرع آخر يستخدم قاعدة البيانات هذه.</translation>
        </message>
        <message>
            <source>Please choose another unit that will go on with the case.</source>
            <translation>يرجى اختيار قسم آخر يواصل متابعة المعاملة.</translation>
        </message>
        <message>
            <source>Please choose at least one colleague or unit to be asked.</source>
            <translation>يُرجى اختيار زميل واحد أو قسم واحد على الأقل لطلب الرأي.</translation>
        </message>
        <message>
            <source>Please choose how serious it is.</source>
            <translation>يرجى اختيار مدى الخطورة.</translation>
        </message>
        <message>
            <source>Please choose how the visitor was contacted.</source>
            <translation>اختر كيف تم الاتصال بالمراجع.</translation>
        </message>
        <message>
            <source>Please choose one of the four faces. What you wrote was kept.</source>
            <translation>يُرجى اختيار أحد الوجوه الأربعة. ما كتبته محفوظ.</translation>
        </message>
        <message>
            <source>Please choose the earlier step to which the case goes back.</source>
            <translation>يرجى اختيار الخطوة السابقة التي تُرجَع إليها المعاملة.</translation>
        </message>
        <message>
            <source>Please choose the first and the last day, in this order.</source>
            <translation>يرجى اختيار اليوم الأول ثم اليوم الأخير بهذا الترتيب.</translation>
        </message>
        <message>
            <source>Please choose what was decided.</source>
            <translation>اختر ما تقرر.</translation>
        </message>
        <message>
            <source>Please choose who will handle the case.</source>
            <translation>اختر من يتولى المعاملة.</translation>
        </message>
        <message>
            <source>Please enter how many working days are added, from 1 to 10.</source>
            <translation>أدخل عدد أيام العمل المضافة، من 1 إلى 10.</translation>
        </message>
        <message>
            <source>Please enter the amount, more than 0.</source>
            <translation>يرجى إدخال مبلغ أكبر من 0.</translation>
        </message>
        <message>
            <source>Please enter the day of the meeting, today or earlier.</source>
            <translation>يرجى إدخال يوم المقابلة: اليوم أو قبله.</translation>
        </message>
        <message>
            <source>Please enter the day on which you will ask for the answer, today or later.</source>
            <translation>أدخل اليوم الذي ستسأل فيه عن الرد: اليوم أو بعده.</translation>
        </message>
        <message>
            <source>Please enter the number of the other case. It must be one that is still being worked on.</source>
            <translation>أدخل رقم المعاملة الأخرى، على أن تكون مما لم يُبتّ فيه بعد.</translation>
        </message>
        <message>
            <source>Please enter the whole path of a folder, as the computer with the maintenance service sees it.</source>
            <translation>يرجى إدخال المسار الكامل للمجلد كما يراه الحاسوب الذي تعمل عليه خدمة الصيانة.</translation>
        </message>
        <message>
            <source>Please give the report a name.</source>
            <translation>يرجى تسمية التقرير.</translation>
        </message>
        <message>
            <source>Please say where the report is to go: into a folder, to an e-mail address, or both.</source>
            <translation>يرجى تحديد وجهة التقرير: إلى مجلد أو إلى عنوان بريد إلكتروني أو إلى كليهما.</translation>
        </message>
        <message>
            <source>Please try to reach the visitor at least three times, on two different days.</source>
            <translation>حاول الاتصال بالمراجع ثلاث مرات على الأقل في يومين مختلفين.</translation>
        </message>
        <message>
            <source>Please write a few words. Nothing has been saved yet.</source>
            <translation>اكتب بضع كلمات. لم يُحفظ شيء بعد.</translation>
        </message>
        <message>
            <source>Please write a text. What you have entered is still here.</source>
            <translation>يُرجى كتابة نص. ما أدخلته ما زال هنا.</translation>
        </message>
        <message>
            <source>Please write something. Nothing was saved.</source>
            <translation>اكتب نصًا. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>Please write what changes. If nothing does, write: nothing, because …</source>
            <translation>يرجى كتابة ما سيتغير. وإن لم يتغير شيء فاكتب: لا شيء، لأن …</translation>
        </message>
        <message>
            <source>Please write what was decided.</source>
            <translation>يرجى كتابة ما تقرر.</translation>
        </message>
        <message>
            <source>Please write what was found.</source>
            <translation>يرجى كتابة ما تبيّن.</translation>
        </message>
        <message>
            <source>Please write what was said.</source>
            <translation>يرجى كتابة ما قيل.</translation>
        </message>
        <message>
            <source>Please write what you agreed with the visitor.</source>
            <translation>يرجى كتابة ما اتفقت عليه مع المراجع.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit.</source>
            <translation>تُنشر النتائج بعد خمسة أيام عمل من آخر زيارة.</translation>
        </message>
        <message>
            <source>Results are released five working days after the last visit: on {day} at the earliest.</source>
            <translation>تُنشر النتائج بعد خمسة أيام عمل من آخر زيارة: أقرب موعد {day}.</translation>
        </message>
        <message>
            <source>Somebody else decides this: not the person concerned, and nobody who proposed it or decided about it before. Nothing was changed.</source>
            <translation>يقرر شخص آخر: ليس صاحب الشأن ولا من اقترحه أو قرر فيه من قبل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Somebody else handles this case already. A manager can give it to somebody else.</source>
            <translation>يتولى زميل آخر هذه المعاملة. يمكن للمدير إسنادها إلى غيره.</translation>
        </message>
        <message>
            <source>Somebody else has changed the roll-out of this branch meanwhile. Nothing was saved. Look at it again.</source>
            <translation>غيّر شخص آخر بيانات التطبيق في هذا الفرع أثناء ذلك. لم يُحفظ شيء. راجعها مرة أخرى.</translation>
        </message>
        <message>
            <source>Somebody else has changed this meanwhile. {field}: {now}. Yours is still here, but not saved. Choose one of the two.</source>
            <translation>غيّر شخص آخر هذا في هذه الأثناء. {field}: {now}. ما أدخلته لا يزال هنا لكنه لم يُحفظ. اختر أحدهما.</translation>
        </message>
        <message>
            <source>Somebody else has changed this setting meanwhile. Nothing was saved. Look at it again before you change it.</source>
            <translation>غيّر شخص آخر هذا الإعداد في هذه الأثناء. لم يُحفظ شيء. راجعه قبل أن تغيّره.</translation>
        </message>
        <message>
            <source>Somebody else has just booked the last place at {time}. Please choose another time.</source>
            <translation>حُجز آخر مكان في الساعة {time} للتو. يُرجى اختيار وقت آخر.</translation>
        </message>
        <message>
            <source>Somebody has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>غيّر أحدهم هذا المحضر في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته مرة أخرى.</translation>
        </message>
        <message>
            <source>Somebody has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص ما هذا الإجراء في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>Somebody has changed this announcement in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص آخر هذا الإعلان في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>Somebody has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>غيّر شخص آخر هذه المعاملة في هذه الأثناء. لم يُحفظ شيء. اقرأها من جديد ثم قرر.</translation>
        </message>
        <message>
            <source>Somebody has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>غيّر أحدهم هذه الشكوى في هذه الأثناء. لم يُحفظ شيء. يرجى قراءتها مرة أخرى ثم اتخاذ القرار.</translation>
        </message>
        <message>
            <source>Somebody has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر أحدهم هذا القيد في هذه الأثناء. لم يُحفظ شيء. يُرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>Somebody has changed this idea in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص ما هذه الفكرة في هذه الأثناء. لم يُحفظ شيء. يرجى قراءتها من جديد.</translation>
        </message>
        <message>
            <source>Somebody has changed this in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص آخر هذا في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته مرة أخرى.</translation>
        </message>
        <message>
            <source>Somebody has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص ما هذا السجل في الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>Somebody has changed this report in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص ما هذا التقرير في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>Somebody has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>غيّر شخص آخر هذا البند بعد أن فتحتَه. لم يُحفظ شيء. قارن بين النسختين ثم اختر إحداهما.</translation>
        </message>
        <message>
            <source>Somebody has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر شخص ما هذا الهدف في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>Somebody has the code {person} already. Nobody was added. Choose another code.</source>
            <translation>الرمز {person} مستخدم من قبل. لم يُضف أحد. اختر رمزًا آخر.</translation>
        </message>
        <message>
            <source>Somebody has this code already. Nobody was added. Choose another code.</source>
            <translation>هذا الرمز مستخدم من قبل. لم يُضف أحد. اختر رمزًا آخر.</translation>
        </message>
        <message>
            <source>Something is still missing. Nothing was changed.</source>
            <translation>لا يزال هناك نقص. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Still missing: {parts}. Nothing was changed.</source>
            <translation>لا يزال ناقصًا: {parts}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened. Choose another file.</source>
            <translation>لم يُفتح نموذج XLSForm. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: sheet {sheet}, row {row}: {problem} Correct it there and open the file again.</source>
            <translation>لم يُفتح نموذج XLSForm: الورقة {sheet}، الصف {row}: {problem} صحّح ذلك وافتح الملف من جديد.</translation>
        </message>
        <message>
            <source>The XLSForm was not opened: {problem} Choose another file.</source>
            <translation>لم يُفتح نموذج XLSForm: {problem} اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The answers are not those that were sealed at the close. Nothing was released.</source>
            <translation>الإجابات ليست تلك التي خُتمت عند الإغلاق. لم يُنشر شيء.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}: the disk is full or has a fault. No incomplete file was left there, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>تعذّرت كتابة النسخة الاحتياطية في {path}: القرص ممتلئ أو به عطل. لم يبقَ هناك ملف ناقص، والنسخ السابقة محفوظة. وفّر بعض المساحة أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The backup could not be written: the disk is full or has a fault. No incomplete file was left, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>تعذّرت كتابة النسخة الاحتياطية: القرص ممتلئ أو به عطل. لم يبقَ ملف ناقص، والنسخ السابقة محفوظة. وفّر بعض المساحة أو اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct it and try again.</source>
            <translation>لا يمكن استخدام وصف الفرع. لم يُكتب شيء. صححه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct these places and try again:</source>
            <translation>لا يمكن استخدام وصف الفرع. لم يُكتب شيء. صحّح هذه المواضع وحاول مرة أخرى:</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was written. Correct this line and try again.</source>
            <translation>لا يمكن استخدام وصف الفرع: {file}، السطر {line}، {key}: {problem} لم يُكتب شيء. صحح هذا السطر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.</source>
            <translation>لا يمكن استخدام وصف الفرع: {problem}. لم يُكتب شيء. صححه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch description {file} cannot be used: {problem} Nothing was written. Choose another file, or correct this one.</source>
            <translation>لا يمكن استخدام وصف الفرع في {file}: {problem} لم يُكتب شيء. اختر ملفًا آخر أو صحح هذا الملف.</translation>
        </message>
        <message>
            <source>The branch is in use, so it cannot be moved now. Nothing was changed. Close all programs of this branch, including the maintenance service, and try again.</source>
            <translation>الفرع قيد الاستخدام، لذلك لا يمكن نقله الآن. لم يتغير شيء. أغلق كل برامج هذا الفرع، ومنها خدمة الصيانة، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch {branch} exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>الفرع {branch} موجود في قاعدة البيانات هذه ولم يتغير. اختر رمزًا آخر للفرع الجديد.</translation>
        </message>
        <message>
            <source>The case waits for an opinion. Ask for it, or go on without it and say why.</source>
            <translation>المعاملة في انتظار رأي. اطلبه مرة أخرى، أو تابع من دونه واذكر السبب.</translation>
        </message>
        <message>
            <source>The case waits for the opinion of {person}. Ask for it, or go on without it and say why.</source>
            <translation>المعاملة في انتظار رأي {person}. اطلبه مرة أخرى، أو تابع من دونه واذكر السبب.</translation>
        </message>
        <message>
            <source>The case was not registered, because an answer is missing or wrong. What you typed was kept.</source>
            <translation>لم تُسجَّل المعاملة لأن إجابة ناقصة أو خاطئة. بقي ما كتبته.</translation>
        </message>
        <message>
            <source>The case was not registered: {problem} What you typed was kept.</source>
            <translation>لم تُسجَّل المعاملة: {problem} بقي ما كتبته.</translation>
        </message>
        <message>
            <source>The connection to the database is interrupted. Everything confirmed so far is kept. Please wait a moment and try again; if this continues, tell your administrator.</source>
            <translation>انقطع الاتصال بقاعدة البيانات. كل ما تأكد محفوظ. انتظر قليلًا ثم حاول مرة أخرى، وإذا استمر ذلك فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>The content of this file is missing or was changed. Please tell the administrator.</source>
            <translation>محتوى هذا الملف مفقود أو تغيّر. يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>The copy in the new database differs from the old one. Keep working with the old one, do not use the new one, and tell your administrator.</source>
            <translation>النسخة في قاعدة البيانات الجديدة تختلف عن القديمة. واصل العمل بالقديمة، ولا تستخدم الجديدة، وأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>لم تجتز نسخة قاعدة البيانات الفحص. أُزيلت هذه النسخة، والنسخ السابقة محفوظة. يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check: {problem}. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>لم تجتز نسخة قاعدة البيانات الفحص: {problem}. أُزيلت هذه النسخة، والنسخ السابقة محفوظة. يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>The database file is damaged. It could not be repaired, and there is no good backup. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>ملف قاعدة البيانات تالف. تعذّر إصلاحه ولا توجد نسخة احتياطية سليمة. تُرك كما هو. إن كانت لديك نسخة احتياطية في مكان آخر فأعِدها بالأمر «nobat restore».</translation>
        </message>
        <message>
            <source>The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your administrator.</source>
            <translation>ملف قاعدة البيانات تالف. يجري إصلاحه؛ انتظر دقيقة من فضلك. إن بقي الأمر كذلك فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>The database file is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>ملف قاعدة البيانات مفقود، لكن ملفات أخرى تدل على أن فرعًا كان يعمل هناك. لم يُنشأ فرع جديد ولم يتغير شيء. أعِد الملف إلى مكانه، أو استعِد نسخة احتياطية بالأمر «nobat restore». لبدء فرع جديد انقل أولًا المجلد كله إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The database file {path} is damaged. It could not be repaired, and there is no good backup in {folder}. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>ملف قاعدة البيانات {path} تالف. تعذّر إصلاحه ولا توجد نسخة احتياطية سليمة في {folder}. تُرك كما هو. إن كانت لديك نسخة احتياطية في مكان آخر فأعِدها بالأمر «nobat restore».</translation>
        </message>
        <message>
            <source>The database file {path} is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>ملف قاعدة البيانات {path} مفقود، لكن ملفات أخرى تدل على أن فرعًا كان يعمل هناك. لم يُنشأ فرع جديد ولم يتغير شيء. أعِد الملف إلى مكانه، أو استعِد نسخة احتياطية بالأمر «nobat restore». لبدء فرع جديد انقل أولًا المجلد كله إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The database is read-only at the moment. The last step was not saved. Please tell your administrator.</source>
            <translation>قاعدة البيانات للقراءة فقط الآن. لم تُحفظ الخطوة الأخيرة. يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>The database server is PostgreSQL {version}; at least {least} is needed. Your administrator should upgrade the server.</source>
            <translation>يعمل خادم قاعدة البيانات بإصدار PostgreSQL {version}، والمطلوب {least} على الأقل. على مسؤول النظام ترقية الخادم.</translation>
        </message>
        <message>
            <source>The database server is too old for this program. Your administrator should upgrade the server.</source>
            <translation>خادم قاعدة البيانات قديم جدًا بالنسبة إلى هذا البرنامج. على مسؤول النظام ترقية الخادم.</translation>
        </message>
        <message>
            <source>The database server refused the connection. Your administrator should check the user, password and database name in the address.</source>
            <translation>رفض خادم قاعدة البيانات الاتصال. على مسؤول النظام التحقق من المستخدم وكلمة المرور واسم قاعدة البيانات في العنوان.</translation>
        </message>
        <message>
            <source>The database server refused the connection: {problem}. Your administrator should check the user, password and database name in the address.</source>
            <translation>رفض خادم قاعدة البيانات الاتصال: {problem}. على مسؤول النظام التحقق من المستخدم وكلمة المرور واسم قاعدة البيانات في العنوان.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of this program. It was left untouched. Install the newer version on this computer.</source>
            <translation>كُتبت قاعدة البيانات بإصدار أحدث من هذا البرنامج ولم تُمَس. ثبّت الإصدار الأحدث على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The database was written by an older version of this program. It was left untouched. Close all programs of the branch and run “nobat upgrade”; a copy is made first.</source>
            <translation>كُتبت قاعدة البيانات بإصدار أقدم من هذا البرنامج وتُركت كما هي. أغلق كل برامج الفرع ونفّذ الأمر «nobat upgrade»؛ تُنشأ نسخة منها أولًا.</translation>
        </message>
        <message>
            <source>The database {path} is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>قاعدة البيانات {path} ليست فارغة. لا يُنقل الفرع إلا إلى قاعدة فارغة. لم يتغير شيء. اختر قاعدة بيانات أخرى أو اسم ملف آخر.</translation>
        </message>
        <message>
            <source>The date of this branch must be confirmed first. Nothing was changed. Please ask our staff.</source>
            <translation>يجب أولًا تأكيد تاريخ هذا الفرع. لم يتغير شيء. يُرجى سؤال موظفينا.</translation>
        </message>
        <message>
            <source>The day of a milestone is today or later. Please change it.</source>
            <translation>يوم المعلم هو اليوم أو بعده. يُرجى تغييره.</translation>
        </message>
        <message>
            <source>The deadline has passed. Only a manager can extend it now.</source>
            <translation>انقضت المهلة. لا يمكن تمديدها الآن إلا للمدير.</translation>
        </message>
        <message>
            <source>The deadline was extended once already. Only a manager can extend it again.</source>
            <translation>مُدّدت المهلة مرة من قبل. لا يمكن تمديدها ثانية إلا للمدير.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Everything confirmed so far is kept; the last step was not saved. Please tell your administrator to free some space.</source>
            <translation>امتلأ قرص قاعدة البيانات. كل ما تأكد محفوظ؛ لم تُحفظ الخطوة الأخيرة. اطلب من مسؤول النظام توفير مساحة.</translation>
        </message>
        <message>
            <source>The file could not be created. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>تعذّر إنشاء الملف. لم يتغير شيء. اختر ملفًا جديدًا في مجلد يُسمح لك بالكتابة فيه.</translation>
        </message>
        <message>
            <source>The file could not be read. Is the disk or the network drive still there?</source>
            <translation>تعذّرت قراءة الملف. هل القرص أو المجلد الشبكي ما زال متصلًا؟</translation>
        </message>
        <message>
            <source>The file was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>لم يُضَف الملف. لا يزيد ملف PDF على 200 صفحة. يُرجى تقسيمه إلى أجزاء.</translation>
        </message>
        <message>
            <source>The file was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>لم يُضَف الملف. لا يزيد حجم الملف على 10 م.ب. امسحه ضوئيًا بدقة أقل.</translation>
        </message>
        <message>
            <source>The file was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>لم يُضَف الملف. لا تزيد الصورة على 40 مليون بكسل. يُرجى تصغيرها.</translation>
        </message>
        <message>
            <source>The file was not added: it can only be opened with a password. Save it without one.</source>
            <translation>لم يُضَف الملف. لا يُفتح إلا بكلمة مرور. احفظه دون كلمة مرور.</translation>
        </message>
        <message>
            <source>The file was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>لم يُضَف الملف. لا تُقبل إلا ملفات PDF و JPEG و PNG، أيًّا كان اسمها.</translation>
        </message>
        <message>
            <source>The file was not added: the files of one case may have at most 40 MB together.</source>
            <translation>لم يُضَف الملف. لا يزيد مجموع ملفات المعاملة الواحدة على 40 م.ب.</translation>
        </message>
        <message>
            <source>The file was not added: this case has no such question. Please choose another one.</source>
            <translation>لم يُضَف الملف. لا يوجد في هذه المعاملة سؤال كهذا. يُرجى اختيار سؤال آخر.</translation>
        </message>
        <message>
            <source>The file was not added: this question has all its files. Remove one of them first.</source>
            <translation>لم يُضَف الملف. اكتملت ملفات هذا السؤال. أزِل أحدها أولًا.</translation>
        </message>
        <message>
            <source>The file was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>لم يُضَف الملف. لا يقبل هذا السؤال إلا الصور بصيغة JPEG أو PNG.</translation>
        </message>
        <message>
            <source>The file {path} could not be created: {problem}. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>تعذّر إنشاء الملف {path}: {problem}. لم يتغير شيء. اختر ملفًا جديدًا في مجلد يُسمح لك بالكتابة فيه.</translation>
        </message>
        <message>
            <source>The files of this branch say how many have confirmed the notice. Nothing was changed.</source>
            <translation>تبيّن ملفات هذا الفرع عدد من أكّدوا الإعلان. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The form is not complete. Nothing was saved.</source>
            <translation>الاستمارة غير مكتملة. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>The form of assignment {assignment} is not complete: {parts}. Nothing was saved.</source>
            <translation>استمارة المهمة {assignment} غير مكتملة: {parts}. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>تعذّر التحقق من هوية خادم قاعدة البيانات، فلم يُرسَل إليه شيء. على مسؤول النظام التحقق من اسم الخادم في العنوان وشهادته وقيمة sslrootcert.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it: {problem}. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>تعذّر التحقق من هوية خادم قاعدة البيانات، فلم يُرسَل إليه شيء: {problem}. على مسؤول النظام التحقق من اسم الخادم في العنوان وشهادته وقيمة sslrootcert.</translation>
        </message>
        <message>
            <source>The key for identifiers cannot be saved on this computer. Ask the administrator to make the folder of keys writable.</source>
            <translation>تعذّر حفظ مفتاح المعرّفات على هذا الحاسوب. اطلب من مسؤول النظام السماح بالكتابة في مجلد المفاتيح.</translation>
        </message>
        <message>
            <source>The key for identifiers is not on this computer, so nobody can be found by them. Ask the administrator to run “nobat visitors read-sheet” here with the recovery sheet.</source>
            <translation>مفتاح المعرّفات غير موجود على هذا الحاسوب، لذلك لا يمكن العثور على أحد بها. اطلب من مسؤول النظام تنفيذ «nobat visitors read-sheet» هنا باستخدام ورقة الاستعادة.</translation>
        </message>
        <message>
            <source>The key that protects the PINs of this branch is missing on this computer. An administrator can put the key file back, or set new PINs with the command “nobat pins”.</source>
            <translation>المفتاح الذي يحمي الرموز السرية لهذا الفرع غير موجود على هذا الحاسوب. يمكن لمسؤول النظام إعادة ملف المفتاح أو تعيين رموز سرية جديدة بالأمر «nobat pins».</translation>
        </message>
        <message>
            <source>The last day is before the first day. Please correct one of them.</source>
            <translation>اليوم الأخير قبل اليوم الأول. يُرجى تصحيح أحدهما.</translation>
        </message>
        <message>
            <source>The last day of visits is over. Cancel this wave, and plan another one.</source>
            <translation>انقضى آخر يوم للزيارات. ألغوا هذه الجولة وخططوا جولة أخرى.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Something is missing. Nothing was changed.</source>
            <translation>لا يمكن تجديد الحدود. ثمة ما ينقص. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The limits cannot be renewed. Still missing: {parts}. Nothing was changed.</source>
            <translation>لا يمكن تجديد الحدود. ما زال ينقص: {parts}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The name {device} is used by a program that is running on the PC {computer}. Close that program, or give this one a different name with --device. If that PC was switched off, try again in three minutes.</source>
            <translation>الاسم {device} يستخدمه برنامج يعمل على الحاسوب {computer}. أغلق ذلك البرنامج، أو أعطِ هذا البرنامج اسمًا آخر باستخدام ‎--device‎. وإذا كان ذلك الحاسوب مطفأً فأعد المحاولة بعد ثلاث دقائق.</translation>
        </message>
        <message>
            <source>The new database is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>قاعدة البيانات الجديدة ليست فارغة. لا يُنقل الفرع إلا إلى قاعدة فارغة. لم يتغير شيء. اختر قاعدة بيانات أخرى أو اسم ملف آخر.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. Nothing was changed.</source>
            <translation>يجب أن يكون إعلان البرنامج معروضًا منذ 14 يومًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The notice of the programme must have stood 14 days. The wave can begin on {day}. Nothing was changed.</source>
            <translation>يجب أن يكون إعلان البرنامج معروضًا منذ 14 يومًا. يمكن أن تبدأ الجولة في {day}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The second reading is another person’s. Nothing was changed.</source>
            <translation>القراءة الثانية لشخص آخر. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The table would have more than 5,000 rows. Please choose a shorter period or fewer groupings.</source>
            <translation>سيزيد الجدول على 5000 صف. يرجى اختيار مدة أقصر أو تصنيفات أقل.</translation>
        </message>
        <message>
            <source>The text of the promise is missing. Nothing was changed.</source>
            <translation>نص التعهّد ناقص. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The visit with this number has already ended. Nothing was changed.</source>
            <translation>انتهت زيارة صاحب هذا الرقم من قبل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Calls needed: {calls}, and {wait} after the last one. Please call again or wait a little.</source>
            <translation>يحتاج المراجع إلى وقت أطول. عدد النداءات اللازم: {calls}، ومرور {wait} بعد آخرها. نادِ مرة أخرى أو انتظر قليلًا.</translation>
        </message>
        <message>
            <source>The visitor needs more time. Please call again or wait a little.</source>
            <translation>يحتاج المراجع إلى وقت أطول. نادِ مرة أخرى أو انتظر قليلًا.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back another day or ask our staff.</source>
            <translation>نفدت تذاكر اليوم لهذه الخدمة. يُرجى الحضور في يوم آخر أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>There are no more tickets for “{service}” today. Please come back another day or ask our staff.</source>
            <translation>نفدت تذاكر اليوم لخدمة «{service}». يُرجى الحضور في يوم آخر أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>توجد قاعدة بيانات في {path}. لم يتغير شيء. للمتابعة أضف ‎--replace‎؛ وتُحفظ القاعدة الحالية باسم آخر.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. What came after this backup would be lost: tickets – {tickets}, cases – {cases}, appointments – {appointments}. Nothing was changed. Add --replace to continue; a copy of the present database is made first.</source>
            <translation>توجد قاعدة بيانات في {path}. سيُفقد ما سُجّل بعد هذه النسخة: التذاكر – {tickets}، المعاملات – {cases}، المواعيد – {appointments}. لم يتغير شيء. للمتابعة أضف ‎--replace‎؛ وتُنشأ نسخة من القاعدة الحالية أولًا.</translation>
        </message>
        <message>
            <source>There is already a database there. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>توجد قاعدة بيانات هناك. لم يتغير شيء. للمتابعة أضف ‎--replace‎؛ وتُحفظ القاعدة الحالية باسم آخر.</translation>
        </message>
        <message>
            <source>There is already an entry with the code {taken}. Please choose another one.</source>
            <translation>يوجد قيد بالرمز {taken} من قبل. يُرجى اختيار رمز آخر.</translation>
        </message>
        <message>
            <source>There is already an entry with this code. Please choose another one.</source>
            <translation>يوجد قيد بهذا الرمز من قبل. يُرجى اختيار رمز آخر.</translation>
        </message>
        <message>
            <source>There is no appointment with this code. Please check the digits on your slip.</source>
            <translation>لا يوجد موعد بهذا الرمز. يُرجى التحقق من الأرقام على ورقتك.</translation>
        </message>
        <message>
            <source>There is no case with this number. Please check the number.</source>
            <translation>لا توجد معاملة بهذا الرقم. تحقق من الرقم.</translation>
        </message>
        <message>
            <source>There is no database at {path} yet. Create it with “nobat init”, or check the address.</source>
            <translation>لا توجد قاعدة بيانات في {path} بعد. أنشئها بالأمر «nobat init» أو تحقق من العنوان.</translation>
        </message>
        <message>
            <source>There is no database yet. Create it with “nobat init”, or check its address.</source>
            <translation>لا توجد قاعدة بيانات بعد. أنشئها بالأمر «nobat init» أو تحقق من عنوانها.</translation>
        </message>
        <message>
            <source>There is no file {file}. Nothing was changed. Check the name and try again.</source>
            <translation>لا يوجد ملف باسم {file}. لم يتغير شيء. تحقق من الاسم وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no file {pattern} in the folder {folder}. Nothing was saved.</source>
            <translation>لا يوجد ملف {pattern} في المجلد {folder}. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Please compare it with the ticket and try again.</source>
            <translation>لا يوجد اليوم رقم {number}. يُرجى مطابقته مع التذكرة والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Tickets have Latin letters: please switch the keyboard, it writes {letter}.</source>
            <translation>لا يوجد اليوم رقم {number}. الحروف على التذاكر لاتينية: يُرجى تغيير لغة لوحة المفاتيح، فهي تكتب الآن {letter}.</translation>
        </message>
        <message>
            <source>There is no open question of this kind. Nothing was changed.</source>
            <translation>لا يوجد سؤال مفتوح من هذا النوع. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no reply on this item that waits for a decision. Nothing was changed.</source>
            <translation>لا يوجد رد على هذا البند ينتظر قرارًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no setting called {key}. Nothing was changed.</source>
            <translation>لا يوجد إعداد باسم {key}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no such backup file. Nothing was changed. Check the name and try again.</source>
            <translation>لا يوجد ملف نسخة احتياطية كهذا. لم يتغير شيء. تحقق من الاسم وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no such setting. Nothing was changed.</source>
            <translation>لا يوجد إعداد كهذا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no visitor at this counter now. Nothing was changed. Call the next visitor first.</source>
            <translation>لا يوجد مراجع عند هذا الشباك الآن. لم يتغير شيء. نادِ التالي أولًا.</translation>
        </message>
        <message>
            <source>There is no whole week in this period that is over. Figures about the work of people are made of whole weeks.</source>
            <translation>لا يوجد في هذه المدة أسبوع كامل منتهٍ. تُحسب مؤشرات عمل الأشخاص من أسابيع كاملة.</translation>
        </message>
        <message>
            <source>There is nothing to undo at this counter. Nothing was changed.</source>
            <translation>لا يوجد ما يمكن التراجع عنه عند هذا الشباك. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. Finish this visit first, then call the next one.</source>
            <translation>ما زال عند هذا الشباك مراجع. أنهِ زيارته أولًا ثم نادِ التالي.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. You are still signed in. Finish the visit, put it on hold or transfer it first.</source>
            <translation>ما زال عند هذا الشباك مراجع. لم يُسجَّل خروجك. أنهِ الزيارة أو أجّلها أو حوّلها أولًا.</translation>
        </message>
        <message>
            <source>These two cases cannot be merged. They must be of the same kind and, unless a manager merges them, of the same visitor.</source>
            <translation>لا يمكن دمج هاتين المعاملتين. يجب أن تكونا من نوع واحد ومن مراجع واحد، ما لم يدمجهما المدير.</translation>
        </message>
        <message>
            <source>They were asked already, and the answer is still open.</source>
            <translation>طُلب الرأي من قبل ولم يصل الجواب بعد.</translation>
        </message>
        <message>
            <source>This ID number cannot be right: its check digit does not fit. Please check the digits.</source>
            <translation>رقم الهوية هذا غير صحيح: رقم التحقق لا يطابق. يرجى مراجعة الأرقام.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess. The old one is still valid. Choose 6 to 12 digits without repeats or runs such as 121212 or 123456.</source>
            <translation>هذا الرمز سهل التخمين. ما زال الرمز السابق صالحًا. اختر من 6 إلى 12 رقمًا بلا تكرار أو تسلسل مثل 121212 أو 123456.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>لا يُسمح لهذا الحساب بإعداد أدوار قاعدة البيانات. لم يتغير شيء. استخدم حساب مسؤول الخادم، مثل postgres.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database: {problem}. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>لا يُسمح لهذا الحساب بإعداد أدوار قاعدة البيانات: {problem}. لم يتغير شيء. استخدم حساب مسؤول الخادم، مثل postgres.</translation>
        </message>
        <message>
            <source>This action does not exist. Nothing was changed.</source>
            <translation>لا يوجد هذا الإجراء. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This announcement does not exist. Nothing was changed.</source>
            <translation>هذا الإعلان غير موجود. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This appointment has changed in the meantime. Nothing was saved. Please look at it again.</source>
            <translation>تغيّر هذا الموعد في هذه الأثناء. لم يُحفظ شيء. يُرجى الاطلاع عليه من جديد.</translation>
        </message>
        <message>
            <source>This appointment is over. Please book a new one.</source>
            <translation>انتهى هذا الموعد. يُرجى حجز موعد جديد.</translation>
        </message>
        <message>
            <source>This appointment was cancelled. Please take a ticket, or ask a member of staff.</source>
            <translation>أُلغي هذا الموعد. يُرجى سحب تذكرة أو سؤال أحد الموظفين.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of this program. Nothing was changed. Install the newer version on this computer first.</source>
            <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من هذا البرنامج. لم يتغير شيء. ثبّت الإصدار الأحدث على هذا الحاسوب أولًا.</translation>
        </message>
        <message>
            <source>This backup was not signed with the key of this computer. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, restore it with --accept-key.</source>
            <translation>لم تُوقَّع هذه النسخة الاحتياطية بمفتاح هذا الحاسوب. ربما زوّرها أحدهم، ليمنح نفسه صلاحيات مثلًا. لم يتغير شيء. إن كنت تعرف مصدرها فاستعِدها باستخدام ‎--accept-key‎.</translation>
        </message>
        <message>
            <source>This branch already has visitors on these days. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>لدى هذا الفرع مراجعون في هذه الأيام. لا يمكن محاكاة إلا الأيام التي تلي آخر نشاط فعلي. لم يُكتب شيء. اختر أيامًا لاحقة.</translation>
        </message>
        <message>
            <source>This branch does not exist in this database yet. Set it up with “nobat init”, or check the branch code and the database address.</source>
            <translation>هذا الفرع غير موجود في قاعدة البيانات هذه بعد. أنشئه بالأمر «nobat init» أو تحقق من رمز الفرع وعنوان القاعدة.</translation>
        </message>
        <message>
            <source>This branch exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>هذا الفرع موجود في قاعدة البيانات ولم يتغير. اختر رمزًا آخر للفرع الجديد.</translation>
        </message>
        <message>
            <source>This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was written. Complete the branch first.</source>
            <translation>ليست لهذا الفرع ساعات عمل أو ليس فيه موظف لخدماته، فلا يمكن محاكاة أي يوم. لم يُكتب شيء. أكمل إعداد الفرع أولًا.</translation>
        </message>
        <message>
            <source>This branch has visitors or open counters on this day: {day}. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>لدى هذا الفرع مراجعون أو شبابيك مفتوحة في هذا اليوم: {day}. لا يمكن محاكاة إلا الأيام التي تلي آخر نشاط فعلي. لم يُكتب شيء. اختر أيامًا لاحقة.</translation>
        </message>
        <message>
            <source>This business day has been closed; its figures are final. Nothing was changed.</source>
            <translation>أُغلق يوم العمل هذا وأرقامه نهائية. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This can only be undone for {time}; that time has passed. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>لا يمكن التراجع عن هذا إلا خلال {time}، وقد انتهت هذه المهلة. لم يتغير شيء. أعطِ المراجع رقمًا جديدًا عند الحاجة.</translation>
        </message>
        <message>
            <source>This cannot be a phone number, an e-mail address, an ID number or a card. Please check it.</source>
            <translation>لا يبدو هذا رقم هاتف ولا بريدًا إلكترونيًا ولا رقم هوية ولا بطاقة. يرجى التحقق.</translation>
        </message>
        <message>
            <source>This cannot be changed: somebody must always be able to change the rights, and clerks to serve. Nothing was changed.</source>
            <translation>لا يمكن تغيير هذا: يجب أن يبقى دائمًا من يستطيع تغيير الصلاحيات، وأن يستطيع الموظفون تقديم الخدمة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This cannot be removed, because it is used. Take it out of use instead.</source>
            <translation>لا يمكن حذف هذا لأنه مستخدَم. أخرِجه من الاستخدام بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>This cannot be saved. Nothing was changed. What you typed is still here.</source>
            <translation>لا يمكن حفظ هذا. لم يتغير شيء. ما كتبتَه ما زال هنا.</translation>
        </message>
        <message>
            <source>This cannot be saved: {problem} Nothing was changed. What you typed is still here.</source>
            <translation>لا يمكن حفظ هذا: {problem} لم يتغير شيء. ما كتبتَه ما زال هنا.</translation>
        </message>
        <message>
            <source>This case is closed. Reopen it if there is something left to do.</source>
            <translation>هذه المعاملة مغلقة. أعد فتحها إن بقي ما يُعمل.</translation>
        </message>
        <message>
            <source>This case is no complaint, criticism, suggestion or praise. Nothing was changed.</source>
            <translation>هذه المعاملة ليست شكوى ولا انتقادًا ولا اقتراحًا ولا شكرًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This case is no meeting with the manager. Nothing was changed.</source>
            <translation>هذه المعاملة ليست مقابلة مع المدير. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This change cannot be undone here. Nothing was changed. Make a new change on its own page.</source>
            <translation>لا يمكن التراجع عن هذا التغيير هنا. لم يتغير شيء. أجرِ تغييرًا جديدًا في صفحته.</translation>
        </message>
        <message>
            <source>This code was used before. Every code counts once. Nothing was counted.</source>
            <translation>استُعمل هذا الرمز من قبل. يُحتسب كل رمز مرة واحدة. لم يُحتسب شيء.</translation>
        </message>
        <message>
            <source>This computer's database account is not allowed to do this. Nothing was changed. Do it on a computer that is set up for it, for example the manager's, or ask your administrator.</source>
            <translation>لا يُسمح لحساب هذا الحاسوب في قاعدة البيانات بذلك. لم يتغير شيء. نفّذه على حاسوب أُعدّ له، مثل حاسوب المدير، أو اسأل مسؤول النظام.</translation>
        </message>
        <message>
            <source>This counter is not in use any more. Nothing was changed. Choose another counter.</source>
            <translation>لم يعد هذا الشباك مستخدمًا. لم يتغير شيء. اختر شباكًا آخر.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left untouched. Choose another address.</source>
            <translation>تعود قاعدة البيانات هذه إلى برنامج آخر ولم تُمَس. اختر عنوانًا آخر.</translation>
        </message>
        <message>
            <source>This day has not begun yet. Nothing was closed. Choose today or an earlier day.</source>
            <translation>لم يبدأ هذا اليوم بعد. لم يُغلق شيء. اختر اليوم أو يومًا سابقًا.</translation>
        </message>
        <message>
            <source>This day is not over. Send it when it is closed: tickets that come later would be missing.</source>
            <translation>لم ينتهِ هذا اليوم بعد. أرسله بعد إغلاقه: وإلا فستنقصه التذاكر اللاحقة.</translation>
        </message>
        <message>
            <source>This day is not possible. Please choose another one.</source>
            <translation>هذا اليوم غير ممكن. يرجى اختيار يوم آخر.</translation>
        </message>
        <message>
            <source>This day is over. Nothing was changed. Choose today or a later day.</source>
            <translation>انقضى هذا اليوم. لم يتغير شيء. اختر اليوم أو يومًا لاحقًا.</translation>
        </message>
        <message>
            <source>This document or card belongs to another visitor. Nothing was saved. Please look again.</source>
            <translation>هذه الوثيقة أو البطاقة تخص مراجعًا آخر. لم يُحفظ شيء. يرجى النظر مرة أخرى.</translation>
        </message>
        <message>
            <source>This does not ask less than now: give more minutes, or a lower share. Nothing was changed.</source>
            <translation>هذا ليس أخف من الهدف الحالي: أدخل دقائق أكثر أو نسبة أقل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This does not count as evidence, or not any more. A complaint about this person that was upheld counts, or a figure of at least 30 ratings. Nothing was changed.</source>
            <translation>هذا لا يُعد دليلًا أو لم يعد كذلك. يُقبل دليلًا: شكوى ثبتت بحق هذا الموظف، أو مؤشر من 30 تقييمًا على الأقل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This entry does not exist. Nothing was changed.</source>
            <translation>لا يوجد هذا القيد. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This exists already. Nothing was saved. Choose another one.</source>
            <translation>هذا موجود من قبل. لم يُحفظ شيء. اختر غيره.</translation>
        </message>
        <message>
            <source>This file cannot be restored: it is damaged or is not a backup. Nothing was changed. Choose another one.</source>
            <translation>لا يمكن الاستعادة من هذا الملف: هو تالف أو ليس نسخة احتياطية. لم يتغير شيء. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>This file has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>لا صفوف زيارات في هذا الملف: assignment, item, answer, comment. لم يُسلَّم شيء.</translation>
        </message>
        <message>
            <source>This file is damaged or not complete.</source>
            <translation>هذا الملف تالف أو غير مكتمل.</translation>
        </message>
        <message>
            <source>This file is not there any more. Please read the case again.</source>
            <translation>لم يعد هذا الملف موجودًا. يُرجى قراءة المعاملة من جديد.</translation>
        </message>
        <message>
            <source>This file was changed after its release: its digest does not fit. Nothing was imported.</source>
            <translation>عُدّل هذا الملف بعد نشره: البصمة الرقمية لا تطابق محتواه. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>This folder has no such file of a branch. Nothing was saved.</source>
            <translation>لا يوجد في هذا المجلد ملف كهذا من فرع. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Something is missing. Nothing was changed.</source>
            <translation>لا يمكن تحديد هذا الهدف: ينقصه شيء. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This goal cannot be set. Still missing: {parts}. Nothing was changed.</source>
            <translation>لا يمكن تحديد هذا الهدف. ما زال ينقص: {parts}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This idea does not exist. Nothing was changed.</source>
            <translation>لا توجد هذه الفكرة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is a sealed database of mystery shopping, not a branch. Only the counter console and the commands for people, checks and backups open it.</source>
            <translation>هذه قاعدة بيانات مغلقة للزيارات السرية وليست فرعًا. لا تفتحها إلا شاشة موظف الشباك وأوامر الأشخاص والفحص والنسخ الاحتياطي.</translation>
        </message>
        <message>
            <source>This is not a code of the open survey. Please type it again.</source>
            <translation>هذا ليس رمزًا من رموز الاستطلاع الحالي. يُرجى كتابته من جديد.</translation>
        </message>
        <message>
            <source>This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>هذا ليس عنوان قاعدة بيانات. استخدم sqlite:///FILE أو postgresql+psycopg://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>هذا ليس تاريخًا. اكتبه على شكل سنة-شهر-يوم، مثل 2026-03-21.</translation>
        </message>
        <message>
            <source>This is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>هذا ليس ملفًا أرسله فرع، أو جرى تغييره. لم يُقرأ شيء.</translation>
        </message>
        <message>
            <source>This is not a file with a released wave. Nothing was imported.</source>
            <translation>هذا ليس ملف جولة تقييم منشورة. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above, or something in it is wrong: {problem}.</source>
            <translation>هذا ليس ملف إعدادات من جهة أعلى، أو فيه خطأ: {problem}.</translation>
        </message>
        <message>
            <source>This is not a file with settings from above. Nothing was changed.</source>
            <translation>هذا ليس ملف إعدادات من جهة أعلى. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This is not a phone number: it has between 5 and 15 digits. Please check it.</source>
            <translation>هذا ليس رقم هاتف: يتكوّن الرقم من 5 إلى 15 خانة. يرجى التحقق منه.</translation>
        </message>
        <message>
            <source>This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.</source>
            <translation>هذا ليس عنوان طابعة. لم يُطبع شيء. يعرض الأمر «nobat doctor» ما يمكن استخدامه.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. Please check it.</source>
            <translation>هذا ليس عنوان بريد إلكتروني. يرجى التحقق منه.</translation>
        </message>
        <message>
            <source>This is not an e-mail address: it looks like name@example.org. Please check it.</source>
            <translation>هذا ليس عنوان بريد إلكتروني: يكون شكله name@example.org. يرجى التحقق منه.</translation>
        </message>
        <message>
            <source>This is not possible any more, or not yet. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا أو لم يحن وقته بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for the ticket now; it may have been changed at another counter. Nothing was changed. Check the desk again.</source>
            <translation>هذا غير ممكن الآن لهذه التذكرة؛ ربما تغيّرت عند شباك آخر. لم يتغير شيء. راجع صفحة المكتب مرة أخرى.</translation>
        </message>
        <message>
            <source>This is not possible for this action any more, or not yet. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا لهذا الإجراء، أو لم يحن وقته بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for this announcement any more. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا لهذا الإعلان. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for this idea any more. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا لهذه الفكرة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for this meeting any more, or not yet. Nothing was changed.</source>
            <translation>هذا لم يعد ممكنًا لهذه المقابلة، أو ليس ممكنًا بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for this proposal any more, or not yet. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا لهذا الاقتراح، أو ليس ممكنًا بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for this version any more, or not yet. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا لهذه النسخة، أو ليس بعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible for this visitor now. Please look again.</source>
            <translation>هذا غير ممكن الآن لهذا المراجع. يرجى النظر مرة أخرى.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the case. Nothing was changed.</source>
            <translation>هذا غير ممكن في الحالة الراهنة للمعاملة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the complaint. Nothing was changed.</source>
            <translation>هذا غير ممكن في الحالة الحالية للشكوى. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the visit. Nothing was changed.</source>
            <translation>هذا غير ممكن في الحالة الراهنة للزيارة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible in the present state of the wave. Nothing was changed.</source>
            <translation>هذا غير ممكن في الحالة الراهنة للجولة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not possible now. Nothing was changed. Look at the roll-out again.</source>
            <translation>هذا غير ممكن الآن. لم يتغيّر شيء. راجع سير التطبيق مرة أخرى.</translation>
        </message>
        <message>
            <source>This is not possible with this record any more. Nothing was changed.</source>
            <translation>لم يعد هذا ممكنًا في هذا السجل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This is not the recovery sheet of this branch. Please check the lines.</source>
            <translation>هذه ليست ورقة الاستعادة الخاصة بهذا الفرع. يرجى مراجعة السطور.</translation>
        </message>
        <message>
            <source>This kind of case is not offered here any more. Please choose another one.</source>
            <translation>لم يعد هذا النوع من المعاملات متاحًا. اختر نوعًا آخر.</translation>
        </message>
        <message>
            <source>This merit or measure does not exist. Nothing was changed.</source>
            <translation>هذا التقدير أو الإجراء غير موجود. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This message does not exist any more.</source>
            <translation>هذه الرسالة لم تعد موجودة.</translation>
        </message>
        <message>
            <source>This message was sent or cancelled already. Nothing was changed.</source>
            <translation>أُرسلت هذه الرسالة أو أُلغيت من قبل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This number does not exist today. Please compare it with the ticket and try again.</source>
            <translation>لا يوجد اليوم رقم كهذا. يُرجى مطابقته مع التذكرة والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>This number has not been missed. It keeps its place; please watch the board.</source>
            <translation>لم يفُت دور هذا الرقم. مكانه محفوظ؛ يُرجى متابعة لوحة النداء.</translation>
        </message>
        <message>
            <source>This number is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>هذا الرقم لم يعد في الانتظار: هو عند شباك آخر أو انتهت زيارته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This number was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>نودي على هذا الرقم منذ وقت طويل فلا يمكن إعادته إلى الدور. يُرجى سحب تذكرة جديدة أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>This number was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>ضاع هذا الرقم بسبب عطل في الحاسوب. نعتذر. يُرجى طلب رقم جديد من أحد موظفينا.</translation>
        </message>
        <message>
            <source>This outcome is not on the list any more. The visit is still open. Choose another one.</source>
            <translation>لم تعد هذه النتيجة في القائمة. ما زالت الزيارة مفتوحة. اختر نتيجة أخرى.</translation>
        </message>
        <message>
            <source>This person cannot handle the case: it concerns them, or they decided it before. Please choose somebody else.</source>
            <translation>لا يمكن لهذا الموظف تولي المعاملة: فهي تخصه أو سبق أن بتّ فيها. اختر غيره.</translation>
        </message>
        <message>
            <source>This person does not belong to the unit that has the case. Please choose somebody of that unit.</source>
            <translation>هذا الموظف ليس من القسم الذي لديه المعاملة. يرجى اختيار موظف من ذلك القسم.</translation>
        </message>
        <message>
            <source>This person does not work here any more and could not answer. Nothing was changed.</source>
            <translation>لم يعد هذا الموظف يعمل هنا ولا يمكنه الرد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This person does not work here any more. Choose another coach.</source>
            <translation>لم يعد هذا الشخص يعمل هنا. اختر مدرّبًا آخر.</translation>
        </message>
        <message>
            <source>This person has as many open appointments for this service as one person may have. Please move or cancel one of them.</source>
            <translation>لدى هذا الشخص أقصى عدد مسموح به من المواعيد المفتوحة لهذه الخدمة. يُرجى تغيير أحدها أو إلغاؤه.</translation>
        </message>
        <message>
            <source>This person is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>هذا الموظف غائب وليس له نائب يستطيع تسلّم المعاملة. يرجى اختيار غيره.</translation>
        </message>
        <message>
            <source>This person is not known here any more. Nothing was changed. Choose somebody else from the list.</source>
            <translation>هذا الموظف لم يعد مسجلًا هنا. لم يتغير شيء. اختر شخصًا آخر من القائمة.</translation>
        </message>
        <message>
            <source>This person is signed in at a counter. Nothing was changed. Sign the person out in the day summary first.</source>
            <translation>هذا الموظف مسجّل الدخول عند أحد الشبابيك. لم يتغير شيء. أنهِ جلسة عمله أولًا من صفحة «ملخص اليوم».</translation>
        </message>
        <message>
            <source>This person is the only administrator, and a branch needs one. Nothing was changed. Make somebody else an administrator first.</source>
            <translation>هذا الموظف هو مسؤول النظام الوحيد، ولا بد للفرع من مسؤول. لم يتغير شيء. عيّن أولًا مسؤول نظام آخر.</translation>
        </message>
        <message>
            <source>This person may serve this service today. Nothing was changed.</source>
            <translation>يستطيع هذا الشخص تقديم هذه الخدمة اليوم. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This proposal does not exist. Nothing was changed.</source>
            <translation>هذا الاقتراح غير موجود. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This report does not exist. Nothing was changed.</source>
            <translation>هذا التقرير غير موجود. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This role may do more than yours. Nothing was changed. Please ask an administrator.</source>
            <translation>لهذا الدور صلاحيات أكثر من دورك. لم يتغير شيء. يُرجى مراجعة مسؤول النظام.</translation>
        </message>
        <message>
            <source>This service asks for a competency that cannot be shown today. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>تتطلب هذه الخدمة كفاءة غير مثبتة اليوم. لم يتغير شيء. يرجى اختيار شخص آخر أو طلب تصريح لليوم من المدير.</translation>
        </message>
        <message>
            <source>This service gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>لا تُصدر الآن تذاكر لهذه الخدمة. لم تُسحب أي تذكرة. يُرجى اختيار خدمة أخرى أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>This service has a charter already, or does not exist any more. Nothing was changed.</source>
            <translation>لهذه الخدمة ميثاق بالفعل، أو لم تعد موجودة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This service is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>هذه الخدمة غير متاحة الآن. لم تُسحب أي تذكرة. يُرجى اختيار خدمة أخرى أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Nothing was changed. Please choose another one.</source>
            <translation>لم تعد هذه الخدمة متاحة هنا. لم يتغير شيء. يُرجى اختيار خدمة أخرى.</translation>
        </message>
        <message>
            <source>This service needs an outcome. The visit is still open. Choose how it ended, then finish it.</source>
            <translation>تتطلب هذه الخدمة تحديد النتيجة. ما زالت الزيارة مفتوحة. اختر النتيجة ثم أنهِ الزيارة.</translation>
        </message>
        <message>
            <source>This setting comes from an authority above. Say on the page Settings why it differs here.</source>
            <translation>هذا الإعداد مقرر من جهة أعلى. اذكر في صفحة «الإعدادات» سبب اختلافه هنا.</translation>
        </message>
        <message>
            <source>This setting is locked by an authority above. It cannot be changed here.</source>
            <translation>هذا الإعداد مقفل من جهة أعلى. لا يمكن تغييره هنا.</translation>
        </message>
        <message>
            <source>This step is for who leads the unit. Nothing was changed.</source>
            <translation>هذه الخطوة لرئيس القسم. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This text is longer than {limit} characters. It was kept on this page. Please shorten it.</source>
            <translation>عدد أحرف هذا النص أكبر من {limit}. بقي النص في هذه الصفحة. يُرجى اختصاره.</translation>
        </message>
        <message>
            <source>This text is too long. It was kept on this page. Please shorten it.</source>
            <translation>هذا النص طويل جدًا. بقي النص في هذه الصفحة. يُرجى اختصاره.</translation>
        </message>
        <message>
            <source>This time is not free any more. Please choose another one.</source>
            <translation>هذا الوقت لم يعد متاحًا. يُرجى اختيار وقت آخر.</translation>
        </message>
        <message>
            <source>This value is not possible here. The previous value is kept.</source>
            <translation>هذه القيمة غير ممكنة هنا. بقيت القيمة السابقة.</translation>
        </message>
        <message>
            <source>This version asks less than the one before. That is done on the page “Targets”, with a reason. Nothing was changed.</source>
            <translation>هذه النسخة أخف من سابقتها. يُخفض الهدف في صفحة «الأهداف» مع ذكر السبب. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This version is not complete. Nothing was changed.</source>
            <translation>هذه النسخة غير مكتملة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This version is not complete. Still missing: {parts}. Nothing was changed.</source>
            <translation>هذه النسخة غير مكتملة. ما زال ينقص: {parts}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This version of the guide is not in force any more. Please read the new one.</source>
            <translation>لم تعد هذه النسخة من الدليل سارية. يرجى قراءة النسخة الجديدة.</translation>
        </message>
        <message>
            <source>This version of the scorecard is not in force any more. Nothing was saved. Please read it again.</source>
            <translation>لم يعد هذا الإصدار من بطاقة التقييم ساريًا. لم يُحفظ شيء. اقرأها من جديد.</translation>
        </message>
        <message>
            <source>This visit does not exist, or it is somebody else’s. Nothing was changed.</source>
            <translation>لا توجد هذه الزيارة، أو هي لشخص آخر. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This visit has been rated already. That rating was kept. Thank you.</source>
            <translation>سبق تقييم هذه الزيارة والتقييم محفوظ. شكرًا لك.</translation>
        </message>
        <message>
            <source>This visitor is not known any more. Please look again.</source>
            <translation>لم يعد هذا المراجع معروفًا. يرجى البحث مرة أخرى.</translation>
        </message>
        <message>
            <source>This was changed again later. Nothing was changed now. If you want the earlier value, set it on its own page.</source>
            <translation>تغيّر هذا مرة أخرى لاحقًا. لم يتغير شيء الآن. إذا أردت القيمة السابقة فعيّنها في صفحتها.</translation>
        </message>
        <message>
            <source>This wave cannot be planned. Nothing was saved.</source>
            <translation>لا يمكن تخطيط هذه الجولة. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>This wave cannot be planned: {parts}. Nothing was saved.</source>
            <translation>لا يمكن تخطيط هذه الجولة: {parts}. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>This wave does not exist. Nothing was changed.</source>
            <translation>لا توجد هذه الجولة. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This wave was released to another branch. Nothing was imported.</source>
            <translation>نُشرت هذه الجولة لفرع آخر. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>Time zone and start of the day cannot be changed while visitors are waiting. Nothing was saved. Try again after the day is closed.</source>
            <translation>لا يمكن تغيير المنطقة الزمنية وبداية اليوم ما دام مراجعون ينتظرون. لم يُحفظ شيء. حاول مجددًا بعد إغلاق اليوم.</translation>
        </message>
        <message>
            <source>To read this file takes too much time or memory.</source>
            <translation>تتطلب قراءة هذا الملف وقتًا أو ذاكرة أكثر من اللازم.</translation>
        </message>
        <message>
            <source>Today we cannot call you before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>لن نتمكن اليوم من نداء رقمك قبل الإغلاق. لم يُسحب أي رقم. يُرجى الحضور في يوم آخر أو سؤال موظفينا.</translation>
        </message>
        <message>
            <source>Today we cannot call you for “{service}” before we close. No number was taken. Please come back another day or ask our staff.</source>
            <translation>لن نتمكن اليوم من نداء رقمك لخدمة «{service}» قبل الإغلاق. لم يُسحب أي رقم. يُرجى الحضور في يوم آخر أو سؤال موظفينا.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for a while. Please try again later.</source>
            <translation>أُدخل رمز سري غير صحيح عدة مرات. هذا الحساب مقفل مؤقتًا. يُرجى المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for {wait}.</source>
            <translation>أُدخل رمز سري غير صحيح عدة مرات. هذا الحساب مقفل مدة {wait}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked. A manager can set a new PIN for it.</source>
            <translation>أُدخل رمز سري غير صحيح مرات كثيرة. هذا الحساب مقفل. يمكن للمدير تعيين رمز سري جديد له.</translation>
        </message>
        <message>
            <source>Training is planned for today or later. Please choose a later day.</source>
            <translation>يُخطَّط التدريب لليوم أو لما بعده. يرجى اختيار يوم لاحق.</translation>
        </message>
        <message>
            <source>Two files say different things about the same. Keep only the newer one.</source>
            <translation>ملفان مختلفان عن الشيء نفسه. أبقوا الأحدث فقط.</translation>
        </message>
        <message>
            <source>Two visits have number {number}: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>الرقم {number} لزيارتين: زيارة الأمس وزيارة اليوم. لم يتغير شيء. يُرجى سؤال موظفينا أو اختياره من القائمة.</translation>
        </message>
        <message>
            <source>Two visits have this number: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>هذا الرقم لزيارتين: زيارة الأمس وزيارة اليوم. لم يتغير شيء. يُرجى سؤال موظفينا أو اختياره من القائمة.</translation>
        </message>
        <message>
            <source>We are closed now. No number was taken. Please come during opening hours.</source>
            <translation>الفرع مغلق الآن. لم تُسحب أي تذكرة. يُرجى الحضور في أوقات العمل.</translation>
        </message>
        <message>
            <source>What was known of this visitor has been erased.</source>
            <translation>حُذف ما كان معروفًا عن هذا المراجع.</translation>
        </message>
        <message>
            <source>With fewer than 5 people nothing could be shown without showing who answered.</source>
            <translation>إذا كان العدد أقل من 5 أشخاص فإن عرض النتائج يكشف من أجاب.</translation>
        </message>
        <message>
            <source>You already have a report with this name. Please choose another name.</source>
            <translation>لديك تقرير بهذا الاسم. يرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <source>You are no longer signed in at this counter. What was finished before is kept. Please sign in again.</source>
            <translation>لم تعد مسجّل الدخول عند هذا الشباك. ما أُنجز من قبل محفوظ. يُرجى تسجيل الدخول مرة أخرى.</translation>
        </message>
        <message>
            <source>You are signed in at another counter. Sign out there first, or ask a manager to do it.</source>
            <translation>أنت مسجّل الدخول عند شباك آخر. سجّل الخروج منه أولًا أو اطلب ذلك من المدير.</translation>
        </message>
        <message>
            <source>You cannot approve a remedy that you offered yourself. Please ask another manager.</source>
            <translation>لا يمكنك الموافقة على ترضية عرضتها بنفسك. يرجى الطلب من مدير آخر.</translation>
        </message>
        <message>
            <source>You cannot approve your own decision. Please ask another manager.</source>
            <translation>لا يمكنك اعتماد قرارك بنفسك. اطلب ذلك من مدير آخر.</translation>
        </message>
        <message>
            <source>You have already checked in. If you have no ticket, please ask a member of staff.</source>
            <translation>سبق أن سجّلت حضورك. إن لم تكن معك تذكرة فاسأل أحد الموظفين.</translation>
        </message>
        <message>
            <source>You have already checked in: your number is {number}.</source>
            <translation>سبق أن سجّلت حضورك: رقم دورك {number}.</translation>
        </message>
        <message>
            <source>Your appointment is on another day. Please come then, or take a ticket for today.</source>
            <translation>موعدك في يوم آخر. يُرجى الحضور حينها، أو سحب تذكرة لليوم.</translation>
        </message>
        <message>
            <source>Your appointment is on {day} at {time}. Please come then, or take a ticket for today.</source>
            <translation>موعدك يوم {day} في الساعة {time}. يُرجى الحضور حينها، أو سحب تذكرة لليوم.</translation>
        </message>
        <message>
            <source>Your appointment is over. Please take a ticket for today.</source>
            <translation>فات موعدك. يُرجى سحب تذكرة لليوم.</translation>
        </message>
        <message>
            <source>Your appointment was on {day} at {time} and is over. Please take a ticket for today.</source>
            <translation>كان موعدك يوم {day} في الساعة {time} وقد فات. يُرجى سحب تذكرة لليوم.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Please ask a manager.</source>
            <translation>هذا الإجراء ليس ضمن دورك. لم يتغير شيء. يُرجى الرجوع إلى المدير.</translation>
        </message>
        <message>
            <source>{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>{address} ليس عنوان قاعدة بيانات. استخدم sqlite:///FILE أو postgresql+psycopg://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>{field} was changed again later. Now: {now}. Undoing would set: {before}. Nothing was changed. If you want that, set it on its own page.</source>
            <translation>{field}: تغيّر مرة أخرى لاحقًا. الآن: {now}. كان التراجع سيعيد: {before}. لم يتغير شيء. إذا أردت ذلك فعيّنه في صفحته.</translation>
        </message>
        <message>
            <source>{file} and {twin} say different things about the same. Keep only the newer one.</source>
            <translation>الملفان {file} و{twin} مختلفان عن الشيء نفسه. أبقوا الأحدث فقط.</translation>
        </message>
        <message>
            <source>{file} cannot be restored: {problem}. Nothing was changed. Choose another backup.</source>
            <translation>لا يمكن الاستعادة من {file}: {problem}. لم يتغير شيء. اختر نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>{file} could not be read. Is the disk or the network drive still there?</source>
            <translation>تعذّرت قراءة {file}. هل القرص أو المجلد الشبكي ما زال متصلًا؟</translation>
        </message>
        <message>
            <source>{file} has no rows of visits: assignment, item, answer, comment. Nothing was handed in.</source>
            <translation>لا صفوف زيارات في الملف {file}: assignment, item, answer, comment. لم يُسلَّم شيء.</translation>
        </message>
        <message>
            <source>{file} is not a file that a branch sent, or it was changed. Nothing was read.</source>
            <translation>الملف {file} ليس ملفًا أرسله فرع، أو جرى تغييره. لم يُقرأ شيء.</translation>
        </message>
        <message>
            <source>{file} was not added: a PDF may have at most 200 pages. Split it into parts.</source>
            <translation>لم يُضَف {file}. لا يزيد ملف PDF على 200 صفحة. يُرجى تقسيمه إلى أجزاء.</translation>
        </message>
        <message>
            <source>{file} was not added: a file may have at most 10 MB. Scan it at a lower resolution.</source>
            <translation>لم يُضَف {file}. لا يزيد حجم الملف على 10 م.ب. امسحه ضوئيًا بدقة أقل.</translation>
        </message>
        <message>
            <source>{file} was not added: a guide takes only a PDF. Nothing was saved.</source>
            <translation>لم يُضَف {file}: لا يُقبل مع الدليل إلا PDF. لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>{file} was not added: a picture may have at most 40 million pixels. Make it smaller.</source>
            <translation>لم يُضَف {file}. لا تزيد الصورة على 40 مليون بكسل. يُرجى تصغيرها.</translation>
        </message>
        <message>
            <source>{file} was not added: it can only be opened with a password. Save it without one.</source>
            <translation>لم يُضَف {file}. لا يُفتح إلا بكلمة مرور. احفظه دون كلمة مرور.</translation>
        </message>
        <message>
            <source>{file} was not added: it is damaged or not complete. Save or scan it again.</source>
            <translation>لم يُضَف {file}. الملف تالف أو غير مكتمل. احفظه أو امسحه ضوئيًا مرة أخرى.</translation>
        </message>
        <message>
            <source>{file} was not added: only PDF, JPEG and PNG files are taken, whatever their name says.</source>
            <translation>لم يُضَف {file}. لا تُقبل إلا ملفات PDF و JPEG و PNG، أيًّا كان اسمها.</translation>
        </message>
        <message>
            <source>{file} was not added: the files of one case may have at most 40 MB together.</source>
            <translation>لم يُضَف {file}. لا يزيد مجموع ملفات المعاملة الواحدة على 40 م.ب.</translation>
        </message>
        <message>
            <source>{file} was not added: this case has no such question. Please choose another one.</source>
            <translation>لم يُضَف {file}. لا يوجد في هذه المعاملة سؤال كهذا. يُرجى اختيار سؤال آخر.</translation>
        </message>
        <message>
            <source>{file} was not added: this question has all its files. Remove one of them first.</source>
            <translation>لم يُضَف {file}. اكتملت ملفات هذا السؤال. أزِل أحدها أولًا.</translation>
        </message>
        <message>
            <source>{file} was not added: this question takes only pictures, JPEG or PNG.</source>
            <translation>لم يُضَف {file}. لا يقبل هذا السؤال إلا الصور بصيغة JPEG أو PNG.</translation>
        </message>
        <message>
            <source>{file} was not added: to read it takes too much time or memory. Print it and scan the paper.</source>
            <translation>لم يُضَف {file}. تتطلب قراءته وقتًا أو ذاكرة أكثر من اللازم. اطبعه ثم امسح الورقة ضوئيًا.</translation>
        </message>
        <message>
            <source>{file} was not signed with the key of this computer, but with: {key}. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, add --accept-key {key} to continue.</source>
            <translation>لم يُوقَّع {file} بمفتاح هذا الحاسوب، بل بالمفتاح: {key}. ربما زوّره أحدهم، ليمنح نفسه صلاحيات مثلًا. لم يتغير شيء. إن كنت تعرف مصدره فأضف ‎--accept-key {key}‎ للمتابعة.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {problem}</source>
            <translation>{file}، السطر {line}، {key}: {problem}</translation>
        </message>
        <message>
            <source>{name} cannot be removed. It is used by: {uses}. Take it out of use instead.</source>
            <translation>لا يمكن حذف «{name}». تستخدمه: {uses}. أخرِجه من الاستخدام بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>{name} exists already. Nothing was saved. Choose another one.</source>
            <translation>«{name}» موجود من قبل. لم يُحفظ شيء. اختر غيره.</translation>
        </message>
        <message>
            <source>{name} has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.</source>
            <translation>غيّر {name} هذا البند بعد أن فتحتَه. لم يُحفظ شيء. قارن بين النسختين ثم اختر إحداهما.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where this kind of database can be damaged. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>يقع {path} على قرص شبكي قد تتلف فيه قاعدة من هذا النوع. اختر مجلدًا في هذا الحاسوب، أو استخدم PostgreSQL لعدة حواسيب.</translation>
        </message>
        <message>
            <source>{person} cannot handle this case: it concerns this person, or this person decided it before. Please choose somebody else.</source>
            <translation>لا يمكن أن يتولى {person} هذه المعاملة: فهي تخصه أو سبق أن بتّ فيها. اختر غيره.</translation>
        </message>
        <message>
            <source>{person} does not belong to the unit that has this case. Please choose somebody of that unit.</source>
            <translation>{person} ليس من القسم الذي لديه هذه المعاملة. يرجى اختيار موظف من ذلك القسم.</translation>
        </message>
        <message>
            <source>{person} handles this case already. A manager can give it to somebody else.</source>
            <translation>يتولى {person} هذه المعاملة. يمكن للمدير إسنادها إلى غيره.</translation>
        </message>
        <message>
            <source>{person} has changed these minutes in the meantime. Nothing was saved. Please read them again.</source>
            <translation>غيّر {person} هذا المحضر في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته مرة أخرى.</translation>
        </message>
        <message>
            <source>{person} has changed this action in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر {person} هذا الإجراء في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>{person} has changed this case in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>غيّر {person} هذه المعاملة في هذه الأثناء. لم يُحفظ شيء. اقرأها من جديد ثم قرر.</translation>
        </message>
        <message>
            <source>{person} has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.</source>
            <translation>غيّر {person} هذه الشكوى في هذه الأثناء. لم يُحفظ شيء. يرجى قراءتها مرة أخرى ثم اتخاذ القرار.</translation>
        </message>
        <message>
            <source>{person} has changed this entry in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر {person} هذا القيد في هذه الأثناء. لم يُحفظ شيء. يُرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>{person} has changed this record in the meantime. Nothing was saved. Please read it again.</source>
            <translation>في الأثناء غيّر {person} هذا السجل. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>{person} has changed this target in the meantime. Nothing was saved. Please read it again.</source>
            <translation>غيّر {person} هذا الهدف في هذه الأثناء. لم يُحفظ شيء. يرجى قراءته من جديد.</translation>
        </message>
        <message>
            <source>{person} is away and has no deputy who could take the case. Please choose somebody else.</source>
            <translation>{person} غائب وليس له نائب يستطيع تسلّم المعاملة. يرجى اختيار غيره.</translation>
        </message>
        <message>
            <source>{person} was asked already, and the answer is still open.</source>
            <translation>طُلب رأي {person} من قبل ولم يصل الجواب بعد.</translation>
        </message>
        <message>
            <source>{printer} is not a printer address. Nothing was printed. Use network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.</source>
            <translation>{printer} ليس عنوان طابعة. لم يُطبع شيء. استخدم network:HOST أو usb:VENDOR:PRODUCT أو serial:DEVICE أو device:PATH أو file:FOLDER.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>{value} ليس تاريخًا. اكتبه على شكل سنة-شهر-يوم، مثل 2026-03-21.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. Allowed: {limits}.</source>
            <translation>القيمة {value} غير ممكنة للإعداد «{name}». بقيت القيمة السابقة. المسموح: {limits}.</translation>
        </message>
        <message>
            <source>{value} is not possible for “{name}”. The previous value is kept. {hint}</source>
            <translation>القيمة {value} غير ممكنة للإعداد «{name}». بقيت القيمة السابقة. {hint}</translation>
        </message>
        <message>
            <source>“{name}” comes from {author}. Say on the page Settings why it differs here.</source>
            <translation>«{name}» مقرر من {author}. اذكر في صفحة «الإعدادات» سبب اختلافه هنا.</translation>
        </message>
        <message>
            <source>“{name}” is locked by {author}. It cannot be changed here.</source>
            <translation>«{name}» مقفل من {author}. لا يمكن تغييره هنا.</translation>
        </message>
        <message>
            <source>“{service}” asks for a competency that {person} cannot show today: {competencies}. Nothing was changed. Please choose somebody else, or ask the manager for a pass for today.</source>
            <translation>تتطلب خدمة «{service}» كفاءة لم يثبتها {person} اليوم: {competencies}. لم يتغير شيء. يرجى اختيار شخص آخر أو طلب تصريح لليوم من المدير.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. It opens next: {day}, {time}. No number was taken. Please choose another service or come back then.</source>
            <translation>لا تُصدر الآن تذاكر لخدمة «{service}». تُفتح: {day}، {time}. لم تُسحب أي تذكرة. يُرجى اختيار خدمة أخرى أو العودة في ذلك الوقت.</translation>
        </message>
        <message>
            <source>“{service}” gives no tickets now. No number was taken. Please choose another service or ask our staff.</source>
            <translation>لا تُصدر الآن تذاكر لخدمة «{service}». لم تُسحب أي تذكرة. يُرجى اختيار خدمة أخرى أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>“{service}” is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>خدمة «{service}» غير متاحة الآن. لم تُسحب أي تذكرة. يُرجى اختيار خدمة أخرى أو سؤال أحد موظفينا.</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <source>HH:MM</source>
            <comment>a format: hours and minutes</comment>
            <translation>ساعة:دقيقة</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <comment>a format: year, month, day of the Gregorian calendar</comment>
            <translation>سنة-شهر-يوم</translation>
        </message>
        <message>
            <source>a PNG of at most {size} kilobytes, as base64 text, is expected.</source>
            <translation>تلزم هنا صورة PNG لا تتجاوز {size} كيلوبايت، مكتوبة بنص base64.</translation>
        </message>
        <message>
            <source>a body cannot be merged into itself, nor two into each other.</source>
            <translation>لا تُدمج جهة في نفسها، ولا جهتان إحداهما في الأخرى.</translation>
        </message>
        <message>
            <source>a brace stands alone, or there is no name between two braces.</source>
            <translation>قوس معقوف بمفرده، أو لا اسم بين القوسين.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>يحتاج الفرع إلى واحد من هذا القسم على الأقل.</translation>
        </message>
        <message>
            <source>a code</source>
            <translation>رمز</translation>
        </message>
        <message>
            <source>a code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter.</source>
            <translation>يتكوّن الرمز من 2 إلى 24 من الحروف اللاتينية الصغيرة والأرقام والشرطات، ويبدأ بحرف.</translation>
        </message>
        <message>
            <source>a code stays as it is, because tickets hold it.</source>
            <translation>لا يتغير الرمز لأنه مسجَّل في التذاكر.</translation>
        </message>
        <message>
            <source>a colour such as #0B5A5E is expected.</source>
            <translation>يلزم هنا لون، مثل #0B5A5E.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>يلزم هنا تاريخ، مثل 2026-03-21.</translation>
        </message>
        <message>
            <source>a file is missing here.</source>
            <translation>يلزم ملف هنا.</translation>
        </message>
        <message>
            <source>a group of keys is expected here.</source>
            <translation>تلزم هنا مجموعة مفاتيح.</translation>
        </message>
        <message>
            <source>a list in square brackets is expected.</source>
            <translation>تلزم هنا قائمة بين قوسين مربعين.</translation>
        </message>
        <message>
            <source>a list of groups of keys is expected here.</source>
            <translation>تلزم هنا قائمة من مجموعات المفاتيح.</translation>
        </message>
        <message>
            <source>a list of names of files is expected.</source>
            <translation>يلزم هنا سرد بأسماء الملفات.</translation>
        </message>
        <message>
            <source>a message about appointments is for no kind of case.</source>
            <translation>الرسالة الخاصة بالمواعيد لا تخص أي نوع من المعاملات.</translation>
        </message>
        <message>
            <source>a number from {low} to {high} is expected.</source>
            <translation>يلزم هنا عدد من {low} إلى {high}.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>يلزم هنا عدد أكبر من {low}.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>يلزم هنا عدد.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>يلزم هنا عدد لا يقل عن {low}.</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>a question that is answered with files decides about no step.</source>
            <translation>السؤال الذي يُجاب عنه بملفات لا يحدد خطوة.</translation>
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
            <source>a unit is needed, because the step is for who leads it.</source>
            <translation>يلزم تحديد قسم، لأن الخطوة لرئيسه.</translation>
        </message>
        <message>
            <source>a value is missing here.</source>
            <translation>توجد قيمة ناقصة هنا.</translation>
        </message>
        <message>
            <source>a value of another kind is expected.</source>
            <translation>تلزم هنا قيمة من نوع آخر.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>يلزم هنا عدد صحيح من {low} إلى {high}.</translation>
        </message>
        <message>
            <source>an invisible character is not allowed here ({code}).</source>
            <translation>لا يُسمح هنا بحرف غير مرئي ({code}).</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>يجب أن يكون أحد الموظفين على الأقل مسؤولًا للنظام.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>يجب أن تدل نتيجة واحدة على الأقل على إتمام الخدمة.</translation>
        </message>
        <message>
            <source>at least one step must be work on the case.</source>
            <translation>يجب أن تكون خطوة واحدة على الأقل عملًا على المعاملة.</translation>
        </message>
        <message>
            <source>at least two answers to choose from are needed.</source>
            <translation>يلزم إجابتان على الأقل للاختيار بينهما.</translation>
        </message>
        <message numerus="yes">
            <source>at most %n files can be given here.</source>
            <translation>
                <numerusform>لا يمكن إرفاق أي ملف هنا.</numerusform>
                <numerusform>يمكن إرفاق ملف واحد هنا على الأكثر.</numerusform>
                <numerusform>يمكن إرفاق ملفين هنا على الأكثر.</numerusform>
                <numerusform>يمكن إرفاق %n ملفات هنا على الأكثر.</numerusform>
                <numerusform>يمكن إرفاق %n ملفًا هنا على الأكثر.</numerusform>
                <numerusform>يمكن إرفاق %n ملف هنا على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>at most {high} characters are allowed.</source>
            <translation>الحد الأقصى لعدد الأحرف: {high}.</translation>
        </message>
        <message>
            <source>clerks need at least one reason for this: {name}.</source>
            <translation>يحتاج الموظفون إلى سبب واحد على الأقل لهذا: {name}.</translation>
        </message>
        <message>
            <source>codes that begin with “contact_” belong to the program.</source>
            <translation>الرموز التي تبدأ بـ «contact_» محجوزة للبرنامج.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>kiosks need the kind “message”: in use, with the question “message” in several lines, and without questions that must be answered.</source>
            <translation>يحتاج الكشك إلى النوع «message»: قيد الاستخدام، وفيه السؤال «message» بعدة أسطر، ومن دون أسئلة إلزامية.</translation>
        </message>
        <message>
            <source>minutes, or hours and minutes such as 1:30, are expected.</source>
            <translation>تلزم هنا دقائق، أو ساعات ودقائق مثل 1:30.</translation>
        </message>
        <message>
            <source>no body has the code {name}.</source>
            <translation>لا جهة رمزها {name}.</translation>
        </message>
        <message>
            <source>no earlier step has the code {name}.</source>
            <translation>لا خطوة سابقة رمزها {name}.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>لا توجد مجموعة بالرمز {name}.</translation>
        </message>
        <message>
            <source>no outcome has the code {name}.</source>
            <translation>لا توجد نتيجة بالرمز {name}.</translation>
        </message>
        <message>
            <source>no question has the code {name}.</source>
            <translation>لا سؤال رمزه {name}.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>لا توجد خدمة بالرمز {name}.</translation>
        </message>
        <message>
            <source>no unit has the code {name}.</source>
            <translation>لا قسم رمزه {name}.</translation>
        </message>
        <message>
            <source>nobody here has the code {name}.</source>
            <translation>لا أحد هنا رمزه {name}.</translation>
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
            <source>small letters a to z, digits and “_” are expected, and a letter first.</source>
            <translation>يُنتظر أحرف صغيرة من a إلى z وأرقام و«_»، على أن يبدأ بحرف.</translation>
        </message>
        <message>
            <source>somebody else must be the deputy.</source>
            <translation>يجب أن يكون النائب شخصًا آخر.</translation>
        </message>
        <message>
            <source>the answer to the question is missing.</source>
            <translation>إجابة السؤال ناقصة.</translation>
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
            <source>the class “ordinary” must have weight 1 and rank 0, and be in use.</source>
            <translation>يجب أن يكون وزن الفئة «ordinary» 1 ورتبتها 0 وأن تكون مستخدمة.</translation>
        </message>
        <message>
            <source>the code {name} is used twice here.</source>
            <translation>الرمز {name} مستخدم هنا مرتين.</translation>
        </message>
        <message>
            <source>the code {name} is used twice.</source>
            <translation>الرمز {name} مستخدم مرتين.</translation>
        </message>
        <message>
            <source>the code “missed” belongs to visitors who did not come when called.</source>
            <translation>الرمز «missed» مخصّص للمراجعين الذين لم يحضروا عند النداء.</translation>
        </message>
        <message>
            <source>the counter {name} is listed twice.</source>
            <translation>الشباك {name} مذكور مرتين.</translation>
        </message>
        <message>
            <source>the day {day} is listed twice.</source>
            <translation>اليوم {day} مذكور مرتين.</translation>
        </message>
        <message>
            <source>the duty would end before it begins.</source>
            <translation>ستنتهي المقابلات قبل أن تبدأ.</translation>
        </message>
        <message>
            <source>the last day is before the first day.</source>
            <translation>اليوم الأخير قبل اليوم الأول.</translation>
        </message>
        <message>
            <source>the steps take {days} working days, but the decision is due after {most}.</source>
            <translation>تستغرق الخطوات من أيام العمل: {days}، بينما يُستحق القرار بعد: {most}.</translation>
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
            <source>this cannot be left out: {name}.</source>
            <translation>لا يمكن حذف هذا: {name}.</translation>
        </message>
        <message>
            <source>this is listed twice: {name}.</source>
            <translation>هذا مذكور مرتين: {name}.</translation>
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
            <source>this person is listed twice.</source>
            <translation>ذُكر هذا الشخص مرتين.</translation>
        </message>
        <message>
            <source>this person is not in the unit.</source>
            <translation>هذا الشخص ليس من القسم.</translation>
        </message>
        <message>
            <source>this right stays as it is: somebody must always be able to change the rights, and clerks to serve.</source>
            <translation>تبقى هذه الصلاحية كما هي: يجب أن يبقى دائمًا من يستطيع تغيير الصلاحيات، وأن يستطيع الموظفون تقديم الخدمة.</translation>
        </message>
        <message>
            <source>times such as 09:00–13:00, 14:00–18:00 are expected.</source>
            <translation>اكتب الأوقات هكذا: 09:00–13:00، 14:00–18:00.</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>يلزم هنا true أو false.</translation>
        </message>
        <message>
            <source>two of these periods overlap.</source>
            <translation>تتداخل فترتان من هذه الفترات.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>تتداخل فترتا عمل في يوم {day}.</translation>
        </message>
        <message>
            <source>work comes before the approvals.</source>
            <translation>يسبق العمل الاعتمادات.</translation>
        </message>
        <message>
            <source>{low} to {high} digits in quotation marks are expected.</source>
            <translation>يلزم هنا عدد من الأرقام بين {low} و{high} داخل علامتي اقتباس.</translation>
        </message>
        <message>
            <source>{low}–{high}</source>
            <translation>من {low} إلى {high}</translation>
        </message>
        <message>
            <source>{name} cannot be filled in here. Possible: {names}.</source>
            <translation>لا يمكن تعبئة {name} هنا. الممكن: {names}.</translation>
        </message>
        <message>
            <source>{name} {number}</source>
            <translation>{name} {number}</translation>
        </message>
        <message>
            <source>{name}: order</source>
            <translation>{name}: الترتيب</translation>
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
            <translation>اليوم السيئ فيه {cases} من التقديرات على الأقل، ويختلف عن الأيام التي قبله أكثر مما تختلف فيما بينها (ثلاثة انحرافات معيارية). ويهم ذلك المراجعين: أخطأت التقديرات لساعات بخمس دقائق وبثلث الانتظار في المتوسط، أو كان 6 من كل 10 انتظارات على الأكثر ضمن المدى. ويلزم ثمانية أيام أخرى على الأقل.</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>جميع الخدمات</translation>
        </message>
        <message>
            <source>Bad days</source>
            <translation>أيام سيئة</translation>
        </message>
        <message>
            <source>By hour</source>
            <translation>حسب الساعة</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>حسب الخدمة</translation>
        </message>
        <message>
            <source>Choose another period above. A day is counted when it has been closed.</source>
            <translation>اختر فترة أخرى أعلاه. يُحسب اليوم بعد إغلاقه.</translation>
        </message>
        <message>
            <source>Comparing the estimates with the waits</source>
            <translation>تُقارَن التقديرات بالانتظارات</translation>
        </message>
        <message>
            <source>Days whose estimates were bad</source>
            <translation>أيام كانت تقديراتها سيئة</translation>
        </message>
        <message>
            <source>Estimates</source>
            <translation>التقديرات</translation>
        </message>
        <message>
            <source>Estimates: called visits whose ticket had shown a range. It is compared with the wait to the first call; times marked as wrong are left out.</source>
            <translation>التقديرات: زيارات نُودي عليها وبيّنت تذكرتها مدى. يُقارَن بالانتظار حتى النداء الأول، وتُستبعد الأوقات المعلَّمة بأنها خاطئة.</translation>
        </message>
        <message>
            <source>Inside the range</source>
            <translation>ضمن المدى</translation>
        </message>
        <message>
            <source>Inside the range, by day</source>
            <translation>ضمن المدى، حسب اليوم</translation>
        </message>
        <message>
            <source>Inside the range, by hour</source>
            <translation>ضمن المدى، حسب الساعة</translation>
        </message>
        <message>
            <source>Inside the range, by week</source>
            <translation>ضمن المدى، حسب الأسبوع</translation>
        </message>
        <message>
            <source>Inside the range: waits within the range that was shown, both ends included. The aim is 8 in 10: more means that the ranges are wider than they need be.</source>
            <translation>ضمن المدى: انتظارات داخل المدى المبيَّن، بما فيه طرفاه. الهدف 8 من 10: الأكثر يعني أن المدى أوسع مما يلزم.</translation>
        </message>
        <message>
            <source>No closed days with estimates in this period</source>
            <translation>لا أيام مغلقة ذات تقديرات في هذه الفترة</translation>
        </message>
        <message>
            <source>Off by, median</source>
            <translation>وسيط الخطأ</translation>
        </message>
        <message>
            <source>Off by: the difference between the wait and the middle of the estimate; half were off by less.</source>
            <translation>الخطأ: الفرق بين الانتظار ووسط التقدير، وكان خطأ نصفها أقل.</translation>
        </message>
        <message>
            <source>On average</source>
            <translation>في المتوسط</translation>
        </message>
        <message>
            <source>On average, longer than said by</source>
            <translation>في المتوسط أطول مما قيل بمقدار</translation>
        </message>
        <message>
            <source>On average, shorter than said by</source>
            <translation>في المتوسط أقصر مما قيل بمقدار</translation>
        </message>
        <message>
            <source>On average: the mean of wait − estimate. Too short: visitors waited longer than they were told.</source>
            <translation>في المتوسط: متوسط الانتظار − التقدير. أقصر مما ينبغي: انتظر المراجعون أطول مما قيل لهم.</translation>
        </message>
        <message>
            <source>Only {share} of the waits were inside the range; the most misses were from {first} to {last}.</source>
            <translation>كانت {share} فقط من الانتظارات ضمن المدى، وأكثر الأخطاء من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>الأرقام من ذلك الوقت.</translation>
        </message>
        <message>
            <source>There are not enough days yet to tell a bad day from an ordinary one.</source>
            <translation>لا توجد أيام كافية بعد لتمييز يوم سيئ من يوم عادي.</translation>
        </message>
        <message>
            <source>Too few: figures are shown from {cases} estimates on.</source>
            <translation>قليلة جدًا: تُعرض الأرقام ابتداءً من {cases} من التقديرات.</translation>
        </message>
        <message>
            <source>Wait estimates</source>
            <translation>تقديرات الانتظار</translation>
        </message>
        <message>
            <source>Waits were longer than said: from {first} to {last} by {time} on average.</source>
            <translation>كانت الانتظارات أطول مما قيل: من {first} إلى {last} بمقدار {time} في المتوسط.</translation>
        </message>
        <message>
            <source>Waits were shorter than said: from {first} to {last} by {time} on average.</source>
            <translation>كانت الانتظارات أقصر مما قيل: من {first} إلى {last} بمقدار {time} في المتوسط.</translation>
        </message>
        <message>
            <source>Width of the range</source>
            <translation>عرض المدى</translation>
        </message>
        <message>
            <source>Width of the range: the mean of its upper end − its lower end.</source>
            <translation>عرض المدى: متوسط طرفه الأعلى − طرفه الأدنى.</translation>
        </message>
        <message>
            <source>aim</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>one visitor took {found}, usually {usual}</source>
            <translation>استغرق المراجع الواحد {found}، والمعتاد {usual}</translation>
        </message>
        <message>
            <source>too few</source>
            <comment>instead of a figure</comment>
            <translation>قليلة جدًا</translation>
        </message>
        <message numerus="yes">
            <source>{day}: {why} {inside} of %n estimate(s) were right.</source>
            <translation>
                <numerusform>{day}: {why} لا تقديرات: {inside}.</numerusform>
                <numerusform>{day}: {why} صحّ {inside} من تقدير واحد.</numerusform>
                <numerusform>{day}: {why} صحّ {inside} من تقديرين.</numerusform>
                <numerusform>{day}: {why} صحّ {inside} من %n تقديرات.</numerusform>
                <numerusform>{day}: {why} صحّ {inside} من %n تقديرًا.</numerusform>
                <numerusform>{day}: {why} صحّ {inside} من %n تقدير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} – {last}, %n day(s) with estimates</source>
            <translation>
                <numerusform>{first} – {last}، لا أيام ذات تقديرات</numerusform>
                <numerusform>{first} – {last}، يوم واحد ذو تقديرات</numerusform>
                <numerusform>{first} – {last}، يومان ذوا تقديرات</numerusform>
                <numerusform>{first} – {last}، %n أيام ذات تقديرات</numerusform>
                <numerusform>{first} – {last}، %n يومًا ذا تقديرات</numerusform>
                <numerusform>{first} – {last}، %n يوم ذي تقديرات</numerusform>
            </translation>
        </message>
        <message>
            <source>{found} counters were open, usually {usual}</source>
            <translation>الشبابيك المفتوحة: {found}، والمعتاد {usual}</translation>
        </message>
        <message>
            <source>{found} visitors came, usually {usual}</source>
            <translation>عدد المراجعين: {found}، والمعتاد {usual}</translation>
        </message>
        <message>
            <source>{what} Nothing unusual is known of these hours.</source>
            <translation>{what} لا يُعرف شيء غير معتاد عن هذه الساعات.</translation>
        </message>
        <message>
            <source>{what} Then: {causes}.</source>
            <translation>{what} حينها: {causes}.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>6 to 12 digits that are not easy to guess</source>
            <translation>من 6 إلى 12 رقمًا يصعب تخمينها</translation>
        </message>
        <message>
            <source>A few questions, then your branch works. It takes about 15 minutes; every answer is kept.</source>
            <translation>أجب عن بضعة أسئلة ليصبح الفرع جاهزًا للعمل. يستغرق ذلك نحو 15 دقيقة، وتُحفظ كل الإجابات.</translation>
        </message>
        <message>
            <source>A printer in the network, or another one</source>
            <translation>طابعة في الشبكة أو غيرها</translation>
        </message>
        <message>
            <source>A ready-made set saves typing: names, documents and steps in five languages.</source>
            <translation>المجموعة الجاهزة توفر الكتابة: الأسماء والمستندات والخطوات بخمس لغات.</translation>
        </message>
        <message>
            <source>A telephone number or an address for questions; it is on the slip.</source>
            <translation>رقم هاتف أو عنوان للاستفسار، ويظهر على التذكرة.</translation>
        </message>
        <message>
            <source>A test slip was sent. Did it come out of the printer?</source>
            <translation>أُرسلت ورقة التجربة. هل خرجت من الطابعة؟</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة موظف</translation>
        </message>
        <message>
            <source>Address of the printer</source>
            <translation>عنوان الطابعة</translation>
        </message>
        <message>
            <source>All answers that you have given are dropped.</source>
            <translation>ستُحذف جميع الإجابات التي أدخلتها.</translation>
        </message>
        <message>
            <source>Are there days with other hours?</source>
            <translation>هل هناك أيام بساعات مختلفة؟</translation>
        </message>
        <message>
            <source>Are they numbered 1, 2, 3 …?</source>
            <translation>هل هي مرقمة 1، 2، 3 …؟</translation>
        </message>
        <message>
            <source>As colleagues know it</source>
            <translation>كما يعرفه الزملاء</translation>
        </message>
        <message>
            <source>At first every counter serves everything.</source>
            <translation>في البداية يقدم كل شباك جميع الخدمات.</translation>
        </message>
        <message>
            <source>At least one administrator is needed. Others can be added later.</source>
            <translation>يلزم مسؤول نظام واحد على الأقل. يمكن إضافة الآخرين لاحقًا.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>By chance, shown once</source>
            <translation>عشوائي، يُعرض مرة واحدة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Closes at</source>
            <translation>يغلق عند</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>وسيلة الاتصال</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Counters</source>
            <translation>الشبابيك</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Create the branch</source>
            <translation>إنشاء الفرع</translation>
        </message>
        <message>
            <source>Day and night</source>
            <translation>على مدار الساعة</translation>
        </message>
        <message>
            <source>Days with other hours</source>
            <translation>أيام بساعات مختلفة</translation>
        </message>
        <message>
            <source>Does it close for lunch?</source>
            <translation>هل يغلق وقت الغداء؟</translation>
        </message>
        <message>
            <source>Farthest seat from the board</source>
            <translation>أبعد مقعد عن لوحة النداء</translation>
        </message>
        <message>
            <source>First PIN</source>
            <translation>الرمز السري الأول</translation>
        </message>
        <message>
            <source>First PINs</source>
            <translation>الرموز السرية الأولى</translation>
        </message>
        <message>
            <source>For example Asia/Baku</source>
            <translation>مثال: Asia/Baku</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100 or serial:/dev/ttyUSB0:115200</source>
            <translation>مثال: network:192.0.2.10:9100 أو serial:/dev/ttyUSB0:115200</translation>
        </message>
        <message>
            <source>For example: Board in the hall</source>
            <translation>مثال: لوحة النداء في القاعة</translation>
        </message>
        <message>
            <source>How can visitors reach the branch?</source>
            <translation>كيف يتواصل المراجعون مع الفرع؟</translation>
        </message>
        <message>
            <source>How many counters?</source>
            <translation>كم عدد الشبابيك؟</translation>
        </message>
        <message>
            <source>I type it now</source>
            <translation>أكتبه الآن</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>هل كل شيء صحيح؟</translation>
        </message>
        <message>
            <source>Is it open day and night?</source>
            <translation>هل يعمل على مدار الساعة؟</translation>
        </message>
        <message>
            <source>It suggests languages, time zone and working days.</source>
            <translation>يقترح اللغات والمنطقة الزمنية وأيام العمل.</translation>
        </message>
        <message>
            <source>It works without one too: visitors then remember the number on the screen.</source>
            <translation>يعمل من دون طابعة أيضًا: يتذكر المراجعون عندئذ الرقم الظاهر على الشاشة.</translation>
        </message>
        <message>
            <source>Keep my answers</source>
            <translation>الإبقاء على إجاباتي</translation>
        </message>
        <message>
            <source>Kiosk and board begin with it.</source>
            <translation>يبدأ بها الكشك ولوحة النداء.</translation>
        </message>
        <message>
            <source>Language of the screens</source>
            <translation>لغة الشاشات</translation>
        </message>
        <message>
            <source>Language of this guide</source>
            <translation>لغة هذا الدليل</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>لغات المراجعين</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>البحث عن الطابعات من جديد</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>الغداء من</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>الغداء حتى</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>اسم الفرع</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>بلا طابعة</translation>
        </message>
        <message>
            <source>No printer is chosen yet.</source>
            <translation>لم تُختر طابعة بعد.</translation>
        </message>
        <message>
            <source>Nobat – New branch</source>
            <translation>Nobat – فرع جديد</translation>
        </message>
        <message>
            <source>Nothing has been created yet. You can change each answer.</source>
            <translation>لم يُنشأ شيء بعد. يمكنك تغيير أي إجابة.</translation>
        </message>
        <message>
            <source>On these days it closes at</source>
            <translation>يغلق في هذه الأيام عند</translation>
        </message>
        <message>
            <source>On these days it opens at</source>
            <translation>يفتح في هذه الأيام عند</translation>
        </message>
        <message>
            <source>One moment please …</source>
            <translation>لحظة من فضلك …</translation>
        </message>
        <message>
            <source>Open the branch</source>
            <translation>فتح الفرع</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Opens at</source>
            <translation>يفتح عند</translation>
        </message>
        <message>
            <source>Outside these hours the kiosk issues no tickets. Holidays can be added later.</source>
            <translation>خارج هذه الساعات لا يصدر الكشك تذاكر. يمكن إضافة العطلات الرسمية لاحقًا.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرمز السري</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>الصفحة {number} من {count}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>الموظف {number}</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Please complete this person, or remove the entry.</source>
            <translation>أكمل بيانات هذا الموظف أو أزِله من فضلك.</translation>
        </message>
        <message>
            <source>Please keep your PIN to yourself.</source>
            <translation>لا تُطلع أحدًا على رمزك السري.</translation>
        </message>
        <message>
            <source>Please write the PINs down or print them: they are shown only now.</source>
            <translation>اكتب الرموز السرية أو اطبعها: لا تظهر إلا الآن.</translation>
        </message>
        <message>
            <source>Print a test slip</source>
            <translation>طباعة ورقة تجربة</translation>
        </message>
        <message>
            <source>Print the PINs</source>
            <translation>طباعة الرموز السرية</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Ready-made set</source>
            <translation>مجموعة جاهزة</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>إزالة هذا الموظف</translation>
        </message>
        <message>
            <source>Remove what your branch does not offer. Fees and times can be changed later.</source>
            <translation>أزل ما لا يقدمه الفرع. يمكن تغيير الرسوم والمدد لاحقًا.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور الوظيفي</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Some answers must be changed first; they are marked below.</source>
            <translation>يجب تغيير بعض الإجابات أولًا، وهي مبيّنة أدناه.</translation>
        </message>
        <message>
            <source>Something went wrong here. Your answers are kept; please try again.</source>
            <translation>حدث خطأ. إجاباتك محفوظة، حاول مرة أخرى من فضلك.</translation>
        </message>
        <message>
            <source>Staff read it in notices: Kiosk by the entrance</source>
            <translation>يراه الموظفون في التنبيهات: الكشك قرب المدخل</translation>
        </message>
        <message>
            <source>Take the sample branch</source>
            <translation>استخدام الفرع النموذجي</translation>
        </message>
        <message>
            <source>Take the sample branch instead of yours?</source>
            <translation>هل تريد الفرع النموذجي بدلًا من فرعك؟</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>The PINs were sent to the printer.</source>
            <translation>أُرسلت الرموز السرية إلى الطابعة.</translation>
        </message>
        <message>
            <source>The board makes its letters large enough for the farthest seat.</source>
            <translation>تكبّر لوحة النداء حروفها لتُقرأ من أبعد مقعد.</translation>
        </message>
        <message>
            <source>The branch is ready</source>
            <translation>الفرع جاهز</translation>
        </message>
        <message>
            <source>The first service</source>
            <translation>الخدمة الأولى</translation>
        </message>
        <message>
            <source>The kiosk and the slip show it, for example: first floor.</source>
            <translation>يظهر على الكشك والتذكرة، مثال: الطابق الأول.</translation>
        </message>
        <message>
            <source>This is a test slip, not a ticket</source>
            <translation>هذه ورقة تجربة وليست تذكرة</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Visitors see this name on kiosk, board and slip.</source>
            <translation>يرى المراجعون هذا الاسم على الكشك ولوحة النداء والتذكرة.</translation>
        </message>
        <message>
            <source>Welcome to Nobat</source>
            <translation>مرحبًا بك في Nobat</translation>
        </message>
        <message>
            <source>What do visitors come for?</source>
            <translation>لماذا يأتي المراجعون؟</translation>
        </message>
        <message>
            <source>What is the branch called?</source>
            <translation>ما اسم الفرع؟</translation>
        </message>
        <message>
            <source>What is written on them?</source>
            <translation>ماذا كُتب عليها؟</translation>
        </message>
        <message>
            <source>What kind of branch is it?</source>
            <translation>ما نوع الفرع؟</translation>
        </message>
        <message>
            <source>When is the branch open?</source>
            <translation>متى يفتح الفرع؟</translation>
        </message>
        <message>
            <source>Where are kiosk and board?</source>
            <translation>أين الكشك ولوحة النداء؟</translation>
        </message>
        <message>
            <source>Where is the board?</source>
            <translation>أين لوحة النداء؟</translation>
        </message>
        <message>
            <source>Where is the branch?</source>
            <translation>أين يقع الفرع؟</translation>
        </message>
        <message>
            <source>Where is the kiosk?</source>
            <translation>أين الكشك؟</translation>
        </message>
        <message>
            <source>Which counters are there?</source>
            <translation>ما الشبابيك الموجودة؟</translation>
        </message>
        <message>
            <source>Which languages does the branch offer?</source>
            <translation>ما اللغات التي يقدمها الفرع؟</translation>
        </message>
        <message>
            <source>Which one comes first?</source>
            <translation>أيها الأولى؟</translation>
        </message>
        <message>
            <source>Which printer does the kiosk have?</source>
            <translation>ما طابعة الكشك؟</translation>
        </message>
        <message>
            <source>Who works here?</source>
            <translation>من يعمل هنا؟</translation>
        </message>
        <message>
            <source>With commas between them: 11, 12, 20A</source>
            <translation>بفواصل بينها: 11، 12، 20A</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>أيام العمل</translation>
        </message>
        <message>
            <source>You will write names in these languages. The others can be added later.</source>
            <translation>ستكتب الأسماء بهذه اللغات. يمكن إضافة البقية لاحقًا.</translation>
        </message>
        <message>
            <source>Your answers from the last time are kept.</source>
            <translation>إجاباتك من المرة السابقة محفوظة.</translation>
        </message>
        <message>
            <source>write the kind of connection and the address, as in the example.</source>
            <translation>اكتب نوع الاتصال والعنوان كما في المثال.</translation>
        </message>
        <message>
            <source>{metres} m</source>
            <translation>{metres} م</translation>
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
            <translation>من {opens} إلى {closes}</translation>
        </message>
    </context>
    <context>
        <name>guide.countries</name>
        <message>
            <source>Afghanistan</source>
            <translation>أفغانستان</translation>
        </message>
        <message>
            <source>Another country</source>
            <translation>بلد آخر</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>مصر</translation>
        </message>
        <message>
            <source>Iran</source>
            <translation>إيران</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>العراق</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>الأردن</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>كازاخستان</translation>
        </message>
        <message>
            <source>Kuwait</source>
            <translation>الكويت</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>قيرغيزستان</translation>
        </message>
        <message>
            <source>Qatar</source>
            <translation>قطر</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>روسيا</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>السعودية</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>طاجيكستان</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>الإمارات العربية المتحدة</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>المملكة المتحدة</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>أوزبكستان</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>A file of case {name} was copied</source>
            <translation>نُسخ ملف من المعاملة {name}</translation>
        </message>
        <message>
            <source>A look at case {name} was refused</source>
            <translation>رُفض الاطلاع على المعاملة {name}</translation>
        </message>
        <message>
            <source>Absence of {name}</source>
            <translation>غياب {name}</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>مسموح</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Branch “{name}”</source>
            <translation>الفرع «{name}»</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>من غيّره</translation>
        </message>
        <message>
            <source>Competencies of {name}</source>
            <translation>كفاءات {name}</translation>
        </message>
        <message>
            <source>Competency “{name}”</source>
            <translation>الكفاءة «{name}»</translation>
        </message>
        <message>
            <source>Counter {name}</source>
            <translation>الشباك {name}</translation>
        </message>
        <message>
            <source>Counters and devices</source>
            <translation>الشبابيك والأجهزة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Device {name} was removed</source>
            <translation>الجهاز {name}: أُزيل من القائمة</translation>
        </message>
        <message>
            <source>Duty “{name}”</source>
            <translation>جدول المقابلات: {name}</translation>
        </message>
        <message>
            <source>Exit code at {name}: right</source>
            <translation>رمز الخروج عند {name}: صحيح</translation>
        </message>
        <message>
            <source>Exit code at {name}: wrong</source>
            <translation>رمز الخروج عند {name}: خاطئ</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Hours and calendar</source>
            <translation>الساعات والتقويم</translation>
        </message>
        <message>
            <source>Kind of case “{name}”</source>
            <translation>نوع المعاملة «{name}»</translation>
        </message>
        <message>
            <source>Message to visitors “{name}”</source>
            <translation>رسالة إلى المراجعين «{name}»</translation>
        </message>
        <message>
            <source>New PIN for {name}</source>
            <translation>رمز سري جديد: {name}</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>موظف جديد: {name}</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Order: {name}</source>
            <translation>الترتيب: {name}</translation>
        </message>
        <message>
            <source>Other body “{name}”</source>
            <translation>جهة أخرى «{name}»</translation>
        </message>
        <message>
            <source>Outcome “{name}”</source>
            <translation>النتيجة «{name}»</translation>
        </message>
        <message>
            <source>Pass for a day: {name}</source>
            <translation>تصريح ليوم: {name}</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>Person: {name}</source>
            <translation>الموظف: {name}</translation>
        </message>
        <message>
            <source>Priority class “{name}”</source>
            <translation>فئة الأولوية «{name}»</translation>
        </message>
        <message>
            <source>Reason “{name}”</source>
            <translation>السبب «{name}»</translation>
        </message>
        <message>
            <source>Right of a role: {name}</source>
            <translation>صلاحية الدور الوظيفي: {name}</translation>
        </message>
        <message>
            <source>Service group “{name}”</source>
            <translation>مجموعة الخدمات «{name}»</translation>
        </message>
        <message>
            <source>Service “{name}”</source>
            <translation>الخدمة «{name}»</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Setting “{name}”</source>
            <translation>الإعداد «{name}»</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Settings from {name}</source>
            <translation>إعدادات من {name}</translation>
        </message>
        <message>
            <source>Sound of the boards tested</source>
            <translation>اختُبر صوت لوحات النداء</translation>
        </message>
        <message>
            <source>Special day: {name}</source>
            <translation>يوم خاص: {name}</translation>
        </message>
        <message>
            <source>The branch was set up</source>
            <translation>تم إعداد الفرع</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Unit “{name}”</source>
            <translation>القسم «{name}»</translation>
        </message>
        <message>
            <source>Weekly hours</source>
            <translation>ساعات العمل الأسبوعية</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما تغيّر</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
        <message>
            <source>{what} – {field}: {after} (before: {before})</source>
            <translation>{what} – {field}: {after} (سابقًا: {before})</translation>
        </message>
        <message>
            <source>{what}: added</source>
            <translation>{what}: تمت الإضافة</translation>
        </message>
        <message>
            <source>{what}: removed</source>
            <translation>{what}: تمت الإزالة</translation>
        </message>
        <message>
            <source>{what}: {after} (before: {before})</source>
            <translation>{what}: {after} (سابقًا: {before})</translation>
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
                <numerusform>لا إجراءات متأخرة.</numerusform>
                <numerusform>إجراء واحد متأخر.</numerusform>
                <numerusform>إجراءان متأخران.</numerusform>
                <numerusform>%n إجراءات متأخرة.</numerusform>
                <numerusform>%n إجراءً متأخرًا.</numerusform>
                <numerusform>%n إجراء متأخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Action {number}</source>
            <translation>الإجراء {number}</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Actions, ideas and reviews</source>
            <translation>الإجراءات والأفكار والمراجعات</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>إداري</translation>
        </message>
        <message>
            <source>Administrative: rules, forms, powers</source>
            <translation>إداري: القواعد والنماذج والصلاحيات</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>مُعتمدة</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>All services together</source>
            <translation>كل الخدمات معًا</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Answer to the author</source>
            <translation>الجواب لصاحب الفكرة</translation>
        </message>
        <message>
            <source>Became</source>
            <translation>أصبحت</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Being tried</source>
            <translation>قيد التجربة</translation>
        </message>
        <message>
            <source>Being worked on</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <source>Cannot be judged</source>
            <translation>لا يمكن الجزم</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Change of the others</source>
            <translation>تغيّر الآخرين</translation>
        </message>
        <message>
            <source>Change the standards</source>
            <translation>تغيير المعايير</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>تم فحصه</translation>
        </message>
        <message numerus="yes">
            <source>Compared with %n others in the same weeks.</source>
            <translation>
                <numerusform>لا مقارنة مع غيره.</numerusform>
                <numerusform>بالمقارنة مع واحد آخر في الأسابيع نفسها.</numerusform>
                <numerusform>بالمقارنة مع اثنين آخرين في الأسابيع نفسها.</numerusform>
                <numerusform>بالمقارنة مع %n أخرى في الأسابيع نفسها.</numerusform>
                <numerusform>بالمقارنة مع %n أخرى في الأسابيع نفسها.</numerusform>
                <numerusform>بالمقارنة مع %n أخرى في الأسابيع نفسها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with nothing else.</source>
            <translation>من دون مقارنة بغيره.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>فعّال</translation>
        </message>
        <message>
            <source>Empty: as it was proposed.</source>
            <translation>فارغ: كما اقتُرح.</translation>
        </message>
        <message>
            <source>Everybody may leave an idea. An action says what is wrong and what will show its effect.</source>
            <translation>يمكن للجميع تقديم فكرة. ويبيّن الإجراء ما الخلل وما الذي سيُظهر أثره.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Fixed when it was accepted</source>
            <translation>ثُبّت عند القبول</translation>
        </message>
        <message>
            <source>Followed by</source>
            <translation>يليه</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>يأتي بعد</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Go on as before</source>
            <translation>المتابعة كما سبق</translation>
        </message>
        <message>
            <source>How its effect will be checked; this is fixed now</source>
            <translation>كيف سيُفحص أثره؛ يُثبَّت هذا الآن</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>قرأتها</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>الفكرة</translation>
        </message>
        <message>
            <source>Idea {number}</source>
            <translation>الفكرة {number}</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>الأفكار</translation>
        </message>
        <message>
            <source>Improvement</source>
            <translation>التحسين</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>تم إنجازه</translation>
        </message>
        <message>
            <source>It should go down</source>
            <translation>ينبغي أن ينخفض</translation>
        </message>
        <message>
            <source>It should go up</source>
            <translation>ينبغي أن يرتفع</translation>
        </message>
        <message>
            <source>Leave an idea</source>
            <translation>تقديم فكرة</translation>
        </message>
        <message>
            <source>Leave it at that</source>
            <translation>الاكتفاء بذلك</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>تاريخ التقديم</translation>
        </message>
        <message>
            <source>Looking at what visitors need</source>
            <translation>الاهتمام باحتياجات المراجعين</translation>
        </message>
        <message>
            <source>Make an action of it</source>
            <translation>تحويلها إلى إجراء</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>No actions or ideas yet</source>
            <translation>لا توجد إجراءات أو أفكار بعد</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>بلا أثر</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Noticed in the week of</source>
            <translation>لوحظ في أسبوع</translation>
        </message>
        <message>
            <source>One service is compared with the others.</source>
            <translation>تُقارن الخدمة الواحدة بالخدمات الأخرى.</translation>
        </message>
        <message>
            <source>Only for this service</source>
            <translation>لهذه الخدمة فقط</translation>
        </message>
        <message>
            <source>Organisational</source>
            <translation>تنظيمي</translation>
        </message>
        <message>
            <source>Organisational: people, their work and training</source>
            <translation>تنظيمي: الموظفون وعملهم وتدريبهم</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Owner or author</source>
            <translation>المسؤول أو صاحب الفكرة</translation>
        </message>
        <message>
            <source>Problems and remedies</source>
            <translation>المشكلات والحلول</translation>
        </message>
        <message>
            <source>Proof that it was done</source>
            <translation>ما يثبت إنجازه</translation>
        </message>
        <message>
            <source>Propose an action</source>
            <translation>اقتراح إجراء</translation>
        </message>
        <message>
            <source>Propose the next action</source>
            <translation>اقتراح الإجراء التالي</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Proposed figure</source>
            <translation>المؤشر المقترح</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>مقروءة</translation>
        </message>
        <message>
            <source>Reading the actions</source>
            <translation>جارٍ قراءة الإجراءات</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>التعليل</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Review of quarter {number}, {year}</source>
            <translation>مراجعة الربع {number}، {year}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>المراجعات</translation>
        </message>
        <message>
            <source>Satisfaction of staff</source>
            <translation>رضا الموظفين</translation>
        </message>
        <message>
            <source>Satisfaction of visitors</source>
            <translation>رضا المراجعين</translation>
        </message>
        <message>
            <source>Saved: {action}</source>
            <translation>تم الحفظ: {action}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Share called within the promised time</source>
            <translation>نسبة من نودي عليهم في المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>Share of ratings with one of the two better faces</source>
            <translation>نسبة التقييمات بأحد الوجهين الأفضل</translation>
        </message>
        <message>
            <source>Share of visits with an outcome</source>
            <translation>نسبة الزيارات بنتيجة معيّنة</translation>
        </message>
        <message>
            <source>Share of visits with the outcome: {outcome}</source>
            <translation>نسبة الزيارات بالنتيجة: {outcome}</translation>
        </message>
        <message>
            <source>Share that kept a standard</source>
            <translation>نسبة الالتزام بالمعيار</translation>
        </message>
        <message>
            <source>Share that kept “{promise}”</source>
            <translation>نسبة الالتزام بـ«{promise}»</translation>
        </message>
        <message>
            <source>Share that left before being served</source>
            <translation>نسبة من غادروا قبل خدمتهم</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>موقّعة</translation>
        </message>
        <message>
            <source>Stages of the action</source>
            <translation>مراحل الإجراء</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>لم ينته بعد</translation>
        </message>
        <message>
            <source>Take action</source>
            <translation>اتخاذ إجراء</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>تقني</translation>
        </message>
        <message>
            <source>Technical: devices, programs, networks</source>
            <translation>تقني: الأجهزة والبرامج والشبكات</translation>
        </message>
        <message>
            <source>Thank you. You will see the answer here.</source>
            <translation>شكرًا. سترى الجواب هنا.</translation>
        </message>
        <message>
            <source>The action is proposed.</source>
            <translation>تم اقتراح الإجراء.</translation>
        </message>
        <message>
            <source>The idea carries your name. The person who leads improvement reads it and answers within ten working days; you see the answer here. Colleagues do not see the idea.</source>
            <translation>تحمل الفكرة اسمك. يقرؤها المسؤول عن التحسين ويجيب خلال عشرة أيام عمل، وترى الجواب هنا. لا يرى الزملاء الفكرة.</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>تم توقيع المراجعة.</translation>
        </message>
        <message>
            <source>The week in which it was noticed is not counted: after a very bad week figures improve by themselves. Dashed line: the week in which it was done. Dotted: the median of the others.</source>
            <translation>لا يُحتسب الأسبوع الذي لوحظ فيه ذلك: فبعد أسبوع سيئ جدًا تتحسن المؤشرات من تلقاء نفسها. الخط المتقطع: أسبوع الإنجاز. النقاط: وسيط الآخرين.</translation>
        </message>
        <message>
            <source>The week of this day is not counted: after a very bad week figures improve by themselves.</source>
            <translation>لا يُحتسب أسبوع هذا اليوم: فبعد أسبوع سيئ جدًا تتحسن المؤشرات من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>Time saved for visitors</source>
            <translation>الوقت الموفَّر للمراجعين</translation>
        </message>
        <message>
            <source>To be decided when it is accepted</source>
            <translation>يُقرَّر عند القبول</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <source>To be written</source>
            <translation>تنتظر الكتابة</translation>
        </message>
        <message>
            <source>Try it out</source>
            <translation>تجربتها</translation>
        </message>
        <message>
            <source>Typical wait of a day</source>
            <translation>الانتظار المعتاد في اليوم</translation>
        </message>
        <message>
            <source>Use of money</source>
            <translation>استخدام المال</translation>
        </message>
        <message>
            <source>Week by week</source>
            <translation>أسبوعًا بأسبوع</translation>
        </message>
        <message>
            <source>Week of {day}: {value}</source>
            <translation>أسبوع {day}: {value}</translation>
        </message>
        <message>
            <source>Week of {day}: {value}; others {others}</source>
            <translation>أسبوع {day}: {value}؛ الآخرون {others}</translation>
        </message>
        <message>
            <source>What hinders</source>
            <translation>ما الذي يعيق</translation>
        </message>
        <message>
            <source>What is done about it</source>
            <translation>ما الذي يُفعل حياله</translation>
        </message>
        <message>
            <source>What is known of this action</source>
            <translation>ما هو معروف عن هذا الإجراء</translation>
        </message>
        <message>
            <source>What is known of this idea</source>
            <translation>ما هو معروف عن هذه الفكرة</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما ينبغي فعله</translation>
        </message>
        <message>
            <source>What is to be reached next</source>
            <translation>ما ينبغي بلوغه لاحقًا</translation>
        </message>
        <message>
            <source>What is wrong, and why</source>
            <translation>ما الخلل ولماذا</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What was achieved, and what follows</source>
            <translation>ما تحقق وما يليه</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما لوحظ</translation>
        </message>
        <message>
            <source>What will show the effect</source>
            <translation>ما الذي سيُظهر الأثر</translation>
        </message>
        <message>
            <source>When it was noticed</source>
            <translation>متى لوحظ ذلك</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>مصدره</translation>
        </message>
        <message>
            <source>Who does what by when</source>
            <translation>من يفعل ماذا وإلى متى</translation>
        </message>
        <message>
            <source>Why servings took long, last four weeks</source>
            <translation>لماذا طالت الخدمة، آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>With the signature it never changes again</source>
            <translation>بعد التوقيع لا تتغير أبدًا</translation>
        </message>
        <message>
            <source>Working together with other offices</source>
            <translation>التعاون مع الدوائر الأخرى</translation>
        </message>
        <message>
            <source>Write and sign</source>
            <translation>الكتابة والتوقيع</translation>
        </message>
        <message>
            <source>Your judgement, 0 to 100</source>
            <translation>تقديرك، من 0 إلى 100</translation>
        </message>
        <message>
            <source>a day by which it is done, within two years</source>
            <translation>موعد للإنجاز خلال سنتين</translation>
        </message>
        <message>
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>after an action without effect</source>
            <translation>بعد إجراء بلا أثر</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>مسؤول يعمل هنا</translation>
        </message>
        <message>
            <source>answer by {day}</source>
            <translation>الجواب حتى {day}</translation>
        </message>
        <message>
            <source>answer overdue since {day}</source>
            <translation>تأخر الجواب منذ {day}</translation>
        </message>
        <message>
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>checked on {day}</source>
            <translation>يُفحص في {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>مُحي</translation>
        </message>
        <message>
            <source>from a review</source>
            <translation>من مراجعة</translation>
        </message>
        <message>
            <source>from a standard</source>
            <translation>من معيار</translation>
        </message>
        <message>
            <source>from a target</source>
            <translation>من هدف</translation>
        </message>
        <message>
            <source>from an assessment</source>
            <translation>من تقييم للخدمة</translation>
        </message>
        <message>
            <source>from an idea</source>
            <translation>من فكرة</translation>
        </message>
        <message>
            <source>from the charter</source>
            <translation>من ميثاق الخدمة</translation>
        </message>
        <message>
            <source>in the same weeks</source>
            <translation>في الأسابيع نفسها</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n weeks</source>
            <translation>
                <numerusform>لا أسابيع</numerusform>
                <numerusform>أسبوع واحد</numerusform>
                <numerusform>متوسط أسبوعين</numerusform>
                <numerusform>متوسط %n أسابيع</numerusform>
                <numerusform>متوسط %n أسبوعًا</numerusform>
                <numerusform>متوسط %n أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>متأخر منذ {day}</translation>
        </message>
        <message>
            <source>proposed by hand</source>
            <translation>اقتُرح يدويًا</translation>
        </message>
        <message>
            <source>surely between {low} and {high}</source>
            <translation>بالتأكيد بين {low} و{high}</translation>
        </message>
        <message>
            <source>the figure that shows the effect</source>
            <translation>المؤشر الذي يُظهر الأثر</translation>
        </message>
        <message>
            <source>the idea</source>
            <translation>الفكرة</translation>
        </message>
        <message>
            <source>the proof that it was done</source>
            <translation>ما يثبت الإنجاز</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>التعليل</translation>
        </message>
        <message>
            <source>what is to be done</source>
            <translation>ما ينبغي فعله</translation>
        </message>
        <message>
            <source>what was found</source>
            <translation>ما لوحظ</translation>
        </message>
        <message>
            <source>whether that figure is to go up or down</source>
            <translation>هل ينبغي أن يرتفع المؤشر أم ينخفض</translation>
        </message>
        <message numerus="yes">
            <source>{before} weeks before and {after} after with %n cases: too few</source>
            <translation>
                <numerusform>أسابيع قبل: {before}، بعد: {after}، بلا حالات: قليل جدًا</numerusform>
                <numerusform>أسابيع قبل: {before}، بعد: {after}، حالة واحدة: قليل جدًا</numerusform>
                <numerusform>أسابيع قبل: {before}، بعد: {after}، حالتان: قليل جدًا</numerusform>
                <numerusform>أسابيع قبل: {before}، بعد: {after}، %n حالات: قليل جدًا</numerusform>
                <numerusform>أسابيع قبل: {before}، بعد: {after}، %n حالة: قليل جدًا</numerusform>
                <numerusform>أسابيع قبل: {before}، بعد: {after}، %n حالة: قليل جدًا</numerusform>
            </translation>
        </message>
        <message>
            <source>{figure}, week by week</source>
            <translation>{figure}، أسبوعًا بأسبوع</translation>
        </message>
        <message>
            <source>{figure}. {direction}. {weeks} weeks before the week in which it was noticed, {settling} weeks to settle, {weeks} weeks after. {against}</source>
            <translation>{figure}. {direction}. الأسابيع قبل أسبوع الملاحظة: {weeks}؛ أسابيع الاستقرار: {settling}؛ الأسابيع بعد ذلك: {weeks}. {against}</translation>
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
            <translation>{score} من 100</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n cases; target {target}</source>
            <translation>
                <numerusform>{share} من 0 حالات؛ الهدف {target}</numerusform>
                <numerusform>{share} من حالة واحدة؛ الهدف {target}</numerusform>
                <numerusform>{share} من حالتين؛ الهدف {target}</numerusform>
                <numerusform>{share} من %n حالات؛ الهدف {target}</numerusform>
                <numerusform>{share} من %n حالة؛ الهدف {target}</numerusform>
                <numerusform>{share} من %n حالة؛ الهدف {target}</numerusform>
            </translation>
        </message>
        <message>
            <source>{sign}{count} min</source>
            <translation>{sign}{count} د</translation>
        </message>
        <message>
            <source>{sign}{count} points</source>
            <translation>{sign}{count} نقطة مئوية</translation>
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
            <translation>يصنّف التقرير الأيام المغلقة حسب ثلاثة تصنيفات على الأكثر ويعرض ستة مؤشرات على الأكثر.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>As</source>
            <translation>بصيغة</translation>
        </message>
        <message>
            <source>By</source>
            <translation>حسب</translation>
        </message>
        <message>
            <source>By {groupings}</source>
            <translation>حسب {groupings}</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Clerks by week, last quarter</source>
            <translation>الموظفون حسب الأسبوع، الربع الماضي</translation>
        </message>
        <message>
            <source>Closed days only. Figures about people’s work are made of the whole weeks in the period.</source>
            <translation>الأيام المغلقة فقط. تُحسب مؤشرات عمل الأشخاص من الأسابيع الكاملة في المدة.</translation>
        </message>
        <message>
            <source>Colleagues see it too</source>
            <translation>يراه الزملاء أيضًا</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>الشباك</translation>
        </message>
        <message>
            <source>Counting …</source>
            <translation>جارٍ الحساب …</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>حُذف: {name}</translation>
        </message>
        <message>
            <source>Every Monday</source>
            <translation>كل يوم اثنين</translation>
        </message>
        <message>
            <source>Every day, after its close</source>
            <translation>كل يوم بعد إغلاقه</translation>
        </message>
        <message>
            <source>Figures that could tell something about a single visitor or about one person’s work are hidden.</source>
            <translation>تُخفى المؤشرات التي قد تكشف شيئًا عن مراجع واحد أو عن عمل شخص بعينه.</translation>
        </message>
        <message>
            <source>Figures: service</source>
            <translation>المؤشرات: الخدمة</translation>
        </message>
        <message>
            <source>Figures: visits</source>
            <translation>المؤشرات: الزيارات</translation>
        </message>
        <message>
            <source>Figures: waiting</source>
            <translation>المؤشرات: الانتظار</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>For example 12: visitors who came before 12 o’clock. Empty: until its end.</source>
            <translation>مثلًا 12: من جاؤوا قبل الساعة 12. فارغ: حتى نهاية اليوم.</translation>
        </message>
        <message>
            <source>For example 9. Empty: from the beginning of the day.</source>
            <translation>مثلًا 9. فارغ: من بداية اليوم.</translation>
        </message>
        <message>
            <source>From the hour</source>
            <translation>من الساعة</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>انصرفوا</translation>
        </message>
        <message>
            <source>Gave up: numbers that ended as left or not come before any serving began, of all issued.</source>
            <translation>انصرفوا: الأرقام التي انتهت بـ«غادر» أو «لم يحضر» قبل بدء أي خدمة، من كل الأرقام المسحوبة.</translation>
        </message>
        <message>
            <source>Hidden: fewer than {visitors} cases, or fewer than {person} of a single clerk; and one more in the same row or column, so that none can be worked out.</source>
            <translation>مخفي: أقل من {visitors} حالات، أو أقل من {person} لموظف واحد؛ ومعها خانة أخرى في الصف أو العمود نفسه كي لا يُستنتج شيء.</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>كيف انتهى</translation>
        </message>
        <message>
            <source>Into the folder</source>
            <translation>إلى المجلد</translation>
        </message>
        <message>
            <source>Its whole path, as the computer with the maintenance service sees it.</source>
            <translation>المسار الكامل كما يراه حاسوب خدمة الصيانة.</translation>
        </message>
        <message>
            <source>Keeping it</source>
            <translation>الحفظ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>الشهر الماضي</translation>
        </message>
        <message>
            <source>Last quarter</source>
            <translation>الربع الماضي</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>الأسبوع الماضي</translation>
        </message>
        <message>
            <source>Leave it empty to only look at the report.</source>
            <translation>اتركه فارغًا للاطلاع على التقرير فقط.</translation>
        </message>
        <message>
            <source>Made by the clock</source>
            <translation>حسب الجدول الزمني</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>يُعدّ</translation>
        </message>
        <message>
            <source>Make it regularly</source>
            <translation>إعداده بانتظام</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>متوسط زمن الخدمة</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>متوسط الانتظار</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>وسيط زمن الخدمة</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>وسيط الانتظار</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>تقرير جديد</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>لا تقارير بعد</translation>
        </message>
        <message>
            <source>None: all.</source>
            <translation>بلا اختيار: الكل.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>غير محفوظ</translation>
        </message>
        <message>
            <source>Numbers issued</source>
            <translation>الأرقام المسحوبة</translation>
        </message>
        <message>
            <source>Numbers issued: by the service a visitor came for and the hour they came.</source>
            <translation>الأرقام المسحوبة: حسب الخدمة التي جاء المراجع من أجلها وساعة مجيئه.</translation>
        </message>
        <message>
            <source>Of all figures at most six.</source>
            <translation>ستة من كل المؤشرات على الأكثر.</translation>
        </message>
        <message>
            <source>Of people only weeks count in which one person had at least {cases} cases at one counter ({ratings} for ratings), and further small weeks, so that nobody’s figures can be worked out.</source>
            <translation>لا تُحسب للأشخاص إلا الأسابيع التي كان فيها للشخص الواحد في شباك واحد {cases} حالات على الأقل ({ratings} للتقييمات). وتُترك أسابيع صغيرة أخرى كي لا تُستنتج أرقام أحد.</translation>
        </message>
        <message>
            <source>On the first of every month</source>
            <translation>في أول كل شهر</translation>
        </message>
        <message>
            <source>Only a part of the visits</source>
            <translation>جزء من الزيارات فقط</translation>
        </message>
        <message>
            <source>Only my own</source>
            <translation>تقاريري فقط</translation>
        </message>
        <message>
            <source>Only the whole weeks of the period count, because figures about people’s work are among these.</source>
            <translation>تُحسب الأسابيع الكاملة من المدة فقط، لأن بين هذه المؤشرات ما يخص عمل الأشخاص.</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>أيام أخرى</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Priority class</source>
            <translation>فئة الأولوية</translation>
        </message>
        <message>
            <source>Priority classes</source>
            <translation>فئات الأولوية</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>الالتزام بالمدة</translation>
        </message>
        <message>
            <source>Promise kept strictly</source>
            <translation>الالتزام بالمدة، صارم</translation>
        </message>
        <message>
            <source>Promise kept strictly: who gave up after waiting longer than promised counts as not kept.</source>
            <translation>الحساب الصارم: من انصرف بعد انتظار أطول من المدة المتعهَّد بها يُعد إخلالًا.</translation>
        </message>
        <message>
            <source>Promise kept: finished services called within the promise of their day, of all finished ones.</source>
            <translation>الالتزام بالمدة: الخدمات المنجزة التي نودي عليها ضمن المدة المتعهَّد بها في يومها، من كل المنجزة.</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Ratings: given until the day was closed.</source>
            <translation>التقييمات: ما أُعطي حتى إغلاق اليوم.</translation>
        </message>
        <message>
            <source>Reading the reports</source>
            <translation>قراءة التقارير</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Report: {name}</source>
            <translation>التقرير: {name}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>مؤشر الرضا</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of 100, 66.7, 33.3 and 0 points for the four faces.</source>
            <translation>مؤشر الرضا: متوسط 100 و66.7 و33.3 و0 نقطة للوجوه الأربعة.</translation>
        </message>
        <message>
            <source>Save as a new report</source>
            <translation>الحفظ كتقرير جديد</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>حُفظ: {name}</translation>
        </message>
        <message>
            <source>Sent by the e-mail server of the settings.</source>
            <translation>يُرسل عبر خادم البريد المحدد في الإعدادات.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Service group</source>
            <translation>مجموعة الخدمات</translation>
        </message>
        <message>
            <source>Service time: from the beginning to the end of the serving without holds, over finished services.</source>
            <translation>زمن الخدمة: من بداية الخدمة إلى نهايتها من دون التأجيل، في الخدمات المنجزة.</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Services finished</source>
            <translation>الخدمات المنجزة</translation>
        </message>
        <message>
            <source>Services finished: a visitor with two services counts twice, each where it was finished.</source>
            <translation>الخدمات المنجزة: المراجع صاحب الخدمتين يُعد مرتين، كل خدمة حيث أُنجزت.</translation>
        </message>
        <message>
            <source>Services, last month</source>
            <translation>الخدمات، الشهر الماضي</translation>
        </message>
        <message>
            <source>The reports are from that time.</source>
            <translation>التقارير من ذلك الوقت.</translation>
        </message>
        <message>
            <source>There is nothing to count in this period.</source>
            <translation>لا يوجد ما يُحسب في هذه المدة.</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>هذه السنة</translation>
        </message>
        <message>
            <source>To the e-mail address</source>
            <translation>إلى عنوان البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Until the hour</source>
            <translation>حتى الساعة</translation>
        </message>
        <message>
            <source>Visitors served</source>
            <translation>خُدموا</translation>
        </message>
        <message>
            <source>Visitors served: numbers with at least one service that was finished.</source>
            <translation>المراجعون الذين خُدموا: الأرقام التي أُنجزت لها خدمة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>التقديرات الصحيحة</translation>
        </message>
        <message>
            <source>Wait estimates that were right: waits inside the range that the ticket had shown.</source>
            <translation>تقديرات الانتظار الصحيحة: انتظار ضمن المدى الذي بيّنته التذكرة.</translation>
        </message>
        <message>
            <source>Wait of 9 in 10</source>
            <translation>انتظار 9 من 10</translation>
        </message>
        <message>
            <source>Wait: from joining the queue to the first call, of all who were called. “Of 9 in 10”: nine in ten waited no longer.</source>
            <translation>الانتظار: من دخول الدور إلى أول نداء، لكل من نودي عليهم. «9 من 10»: تسعة من كل عشرة لم ينتظروا أكثر.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>الأسبوع</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>يوم الأسبوع</translation>
        </message>
        <message>
            <source>Weekdays</source>
            <translation>أيام الأسبوع</translation>
        </message>
        <message>
            <source>Weekdays and hours, last four weeks</source>
            <translation>أيام الأسبوع والساعات، آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>ما يعرضه</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>أي أيام</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>and by</source>
            <translation>ثم حسب</translation>
        </message>
        <message>
            <source>and by, third</source>
            <translation>ثم حسب، ثالثًا</translation>
        </message>
        <message>
            <source>comes with the program</source>
            <translation>مرفق بالبرنامج</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>لم يحضر</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>من {day}</translation>
        </message>
        <message>
            <source>hidden</source>
            <comment>of a figure that could tell something about a single person</comment>
            <translation>مخفي</translation>
        </message>
        <message>
            <source>last for {day}</source>
            <translation>آخر مرة: {day}</translation>
        </message>
        <message>
            <source>left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>no longer known</source>
            <translation>لم يعد معروفًا</translation>
        </message>
        <message>
            <source>none noted</source>
            <translation>غير مسجل</translation>
        </message>
        <message>
            <source>sent to another queue</source>
            <translation>حُوّل إلى دور آخر</translation>
        </message>
        <message>
            <source>with an appointment</source>
            <translation>بموعد</translation>
        </message>
        <message>
            <source>without an appointment</source>
            <translation>من دون موعد</translation>
        </message>
        <message>
            <source>{begins}–{ends}</source>
            <translation>{begins}–{ends}</translation>
        </message>
        <message numerus="yes">
            <source>{figures} by {groupings}, {first} – {last} (%n closed day(s))</source>
            <translation>
                <numerusform>{figures} حسب {groupings}؛ {first} – {last} (لا أيام مغلقة)</numerusform>
                <numerusform>{figures} حسب {groupings}؛ {first} – {last} (يوم مغلق واحد)</numerusform>
                <numerusform>{figures} حسب {groupings}؛ {first} – {last} (يومان مغلقان)</numerusform>
                <numerusform>{figures} حسب {groupings}؛ {first} – {last} (%n أيام مغلقة)</numerusform>
                <numerusform>{figures} حسب {groupings}؛ {first} – {last} (%n يومًا مغلقًا)</numerusform>
                <numerusform>{figures} حسب {groupings}؛ {first} – {last} (%n يوم مغلق)</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message numerus="yes">
            <source>{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.</source>
            <translation>
                <numerusform>{report}. لا أيام مغلقة أخرى لم تُحسب بعد.</numerusform>
                <numerusform>{report}. يوم مغلق واحد آخر لم يُحسب بعد؛ ستضيفه خدمة الصيانة.</numerusform>
                <numerusform>{report}. يومان مغلقان آخران لم يُحسبا بعد؛ ستضيفهما خدمة الصيانة.</numerusform>
                <numerusform>{report}. %n أيام مغلقة أخرى لم تُحسب بعد؛ ستضيفها خدمة الصيانة.</numerusform>
                <numerusform>{report}. %n يومًا مغلقًا آخر لم تُحسب بعد؛ ستضيفها خدمة الصيانة.</numerusform>
                <numerusform>{report}. %n يوم مغلق آخر لم تُحسب بعد؛ ستضيفها خدمة الصيانة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{report}. Only: {filters}</source>
            <translation>{report}. فقط: {filters}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.access</name>
        <message>
            <source>Black on white</source>
            <translation>أسود على أبيض</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>How should the screen look?</source>
            <translation>كيف تريد أن تظهر الشاشة؟</translation>
        </message>
        <message numerus="yes">
            <source>If nothing is touched for %n seconds, this screen asks if you need more time.</source>
            <translation>
                <numerusform>إذا لم يُلمس شيء قبل مرور %n ثانية، تسألك هذه الشاشة هل تحتاج إلى وقت أطول.</numerusform>
                <numerusform>إذا لم يُلمس شيء لمدة %n ثانية، تسألك هذه الشاشة هل تحتاج إلى وقت أطول.</numerusform>
                <numerusform>إذا لم يُلمس شيء لمدة %n ثانية، تسألك هذه الشاشة هل تحتاج إلى وقت أطول.</numerusform>
                <numerusform>إذا لم يُلمس شيء لمدة %n ثوانٍ، تسألك هذه الشاشة هل تحتاج إلى وقت أطول.</numerusform>
                <numerusform>إذا لم يُلمس شيء لمدة %n ثانية، تسألك هذه الشاشة هل تحتاج إلى وقت أطول.</numerusform>
                <numerusform>إذا لم يُلمس شيء لمدة %n ثانية، تسألك هذه الشاشة هل تحتاج إلى وقت أطول.</numerusform>
            </translation>
        </message>
        <message>
            <source>Large</source>
            <translation>كبير</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Lower part</source>
            <translation>الجزء السفلي</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>قراءة الصفحات بصوت</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translation>تباين خفيف</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تباين قوي</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>These settings are only for you. They are reset when you leave.</source>
            <translation>هذه الإعدادات لك وحدك، وتعود إلى حالتها الأولى عندما تغادر.</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>Where the buttons are</source>
            <translation>مكان الأزرار</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>الشاشة كلها</translation>
        </message>
    </context>
    <context>
        <name>kiosk.aloud</name>
        <message>
            <source>A voice reads everything that stands here. It ends when you leave.</source>
            <translation>يقرأ صوتٌ كل ما على الشاشة، ويتوقف عندما تغادر.</translation>
        </message>
        <message>
            <source>Digits entered: {count} of {all}.</source>
            <translation>عَدَد الأَرْقَام المُدْخَلَة: {count} مِنْ {all}.</translation>
        </message>
        <message>
            <source>Digits entered: {count}.</source>
            <translation>عَدَد الأَرْقَام المُدْخَلَة: {count}.</translation>
        </message>
        <message>
            <source>Entered: {signs}.</source>
            <comment>read aloud; the letters and digits one by one</comment>
            <translation>أُدْخِلَ: {signs}.</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>أسرع</translation>
        </message>
        <message>
            <source>For this language: press the arrow up until you hear “{language}”.</source>
            <comment>read aloud to somebody who does not understand the language of the page; the arrow is a key</comment>
            <translation>لِهٰذِهِ اللُّغَة: اِضْغَطْ سَهْم الأَعْلَى حَتَّى تَسْمَعَ «{language}».</translation>
        </message>
        <message>
            <source>Keys on the screen.</source>
            <comment>read aloud</comment>
            <translation>مَفَاتِيح عَلَى الشَّاشَة.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>لا يُقرأ</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>أعلى</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <comment>read aloud</comment>
            <translation>لَمْ يُدْخَلْ شَيْء بَعْد.</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>أخفض</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>بصوت</translation>
        </message>
        <message>
            <source>Read it too</source>
            <translation>يُقرأ أيضًا</translation>
        </message>
        <message>
            <source>Read the pages aloud</source>
            <translation>قراءة الصفحات بصوت</translation>
        </message>
        <message>
            <source>Reading aloud is off.</source>
            <comment>read aloud</comment>
            <translation>القِرَاءَة بِصَوْت عَالٍ مُتَوَقِّفَة.</translation>
        </message>
        <message>
            <source>Reading aloud is on.</source>
            <comment>read aloud</comment>
            <translation>القِرَاءَة بِصَوْت عَالٍ مُفَعَّلَة.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>بلا صوت</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>أبطأ</translation>
        </message>
        <message>
            <source>Something private is left out.</source>
            <comment>read aloud; what others should not hear</comment>
            <translation>لَمْ تُقْرَأْ مَعْلُومَات خَاصَّة.</translation>
        </message>
        <message>
            <source>Speed {step} of {steps}</source>
            <translation>السرعة {step} من {steps}</translation>
        </message>
        <message>
            <source>The arrow down leads on, the arrow up leads back, and Enter chooses. Speed and volume: “{page}”, then “{button}”.</source>
            <comment>read aloud; the arrows and Enter are keys</comment>
            <translation>سَهْم الأَسْفَل يَنْقُل إِلَى الأَمَام، وَسَهْم الأَعْلَى إِلَى الخَلْف، وَمِفْتَاح الإِدْخَال يَخْتَار. السُّرْعَة وَمُسْتَوَى الصَّوْت: «{page}»، ثُمَّ «{button}».</translation>
        </message>
        <message>
            <source>This kiosk cannot read aloud at the moment. Please touch “Ask for help”.</source>
            <translation>لا يستطيع هذا الكشك القراءة بصوت الآن. المس «طلب مساعدة» من فضلك.</translation>
        </message>
        <message>
            <source>Volume {step} of {steps}</source>
            <translation>مستوى الصوت {step} من {steps}</translation>
        </message>
        <message>
            <source>What is private, such as your words and codes</source>
            <translation>ما هو خاص، مثل كلماتك ورموزك</translation>
        </message>
        <message>
            <source>Would you like to hear the pages?</source>
            <translation>هل تريد سماع الصفحات؟</translation>
        </message>
        <message>
            <source>You are at: {control}</source>
            <comment>read aloud; the button that Enter presses now</comment>
            <translation>أَنْتَ هُنَا: {control}</translation>
        </message>
        <message>
            <source>{branch}. It is {time}.</source>
            <translation>{branch}. السَّاعَة الآن {time}.</translation>
        </message>
        <message>
            <source>{name}, button</source>
            <comment>read aloud</comment>
            <translation>{name}، زِرّ</translation>
        </message>
        <message>
            <source>{name}, cannot be used now</source>
            <comment>read aloud; a button</comment>
            <translation>{name}، غَيْر مُتَاح الآن</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}، مُخْتَار</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <comment>read aloud; an answer, in its neutral form</comment>
            <translation>{name}، غَيْر مُخْتَار</translation>
        </message>
        <message>
            <source>{name}, text field, empty</source>
            <comment>read aloud</comment>
            <translation>{name}، حَقْل نَصّ، فَارِغ</translation>
        </message>
        <message>
            <source>{name}, text field, letters: {count}</source>
            <translation>{name}، حَقْل نَصّ، عَدَد الحُرُوف: {count}</translation>
        </message>
        <message>
            <source>{name}, text field: {words}</source>
            <comment>read aloud</comment>
            <translation>{name}، حَقْل نَصّ: {words}</translation>
        </message>
        <message>
            <source>{number}. Sign by sign: {signs}.</source>
            <comment>read aloud; the number of a ticket, said twice</comment>
            <translation>{number}. رَمْزًا رَمْزًا: {signs}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.appointment</name>
        <message>
            <source>Cancel it</source>
            <translation>إلغاء الموعد</translation>
        </message>
        <message>
            <source>Cancel this appointment?</source>
            <translation>هل تريد إلغاء هذا الموعد؟</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>اختيار وقت آخر</translation>
        </message>
        <message>
            <source>I will come then</source>
            <translation>سأحضر حينها</translation>
        </message>
        <message>
            <source>No, I will come</source>
            <translation>لا، سأحضر</translation>
        </message>
        <message>
            <source>Please come then, with the code.</source>
            <translation>يُرجى الحضور حينها ومعك الرمز.</translation>
        </message>
        <message>
            <source>Somebody else can have the time then.</source>
            <translation>عندئذٍ يمكن لغيرك أن يأخذ هذا الوقت.</translation>
        </message>
        <message>
            <source>Take a ticket for today</source>
            <translation>سحب تذكرة لليوم</translation>
        </message>
        <message>
            <source>Yes, cancel it</source>
            <translation>نعم، ألغِه</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>موعدك</translation>
        </message>
        <message>
            <source>Your appointment is cancelled</source>
            <translation>أُلغي موعدك</translation>
        </message>
    </context>
    <context>
        <name>kiosk.book</name>
        <message numerus="yes">
            <source>%n times are free</source>
            <translation>
                <numerusform>لا يوجد وقت متاح</numerusform>
                <numerusform>وقت واحد متاح</numerusform>
                <numerusform>وقتان متاحان</numerusform>
                <numerusform>%n أوقات متاحة</numerusform>
                <numerusform>%n وقتًا متاحًا</numerusform>
                <numerusform>%n وقت متاح</numerusform>
            </translation>
        </message>
        <message>
            <source>A lot of slips have just been printed. Please ask a member of staff.</source>
            <translation>طُبعت أوراق كثيرة قبل قليل. يُرجى سؤال أحد الموظفين.</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>يوم آخر</translation>
        </message>
        <message>
            <source>Appointments cannot be booked at the moment.</source>
            <translation>لا يمكن حجز موعد في الوقت الحالي.</translation>
        </message>
        <message>
            <source>At what time would you like to come?</source>
            <translation>في أي ساعة تود الحضور؟</translation>
        </message>
        <message>
            <source>Book an appointment</source>
            <translation>حجز موعد</translation>
        </message>
        <message>
            <source>Book for another day</source>
            <translation>حجز موعد ليوم آخر</translation>
        </message>
        <message>
            <source>Book this appointment</source>
            <translation>حجز هذا الموعد</translation>
        </message>
        <message>
            <source>Earlier days</source>
            <translation>أيام أقرب</translation>
        </message>
        <message>
            <source>Earlier times</source>
            <translation>أوقات أبكر</translation>
        </message>
        <message>
            <source>For which service would you like to come?</source>
            <translation>لأي خدمة تود الحضور؟</translation>
        </message>
        <message>
            <source>Instead of: {time}</source>
            <translation>بدلاً من: {time}</translation>
        </message>
        <message>
            <source>Is everything right?</source>
            <translation>هل كل شيء صحيح؟</translation>
        </message>
        <message>
            <source>Later days</source>
            <translation>أيام لاحقة</translation>
        </message>
        <message>
            <source>Later times</source>
            <translation>أوقات لاحقة</translation>
        </message>
        <message>
            <source>Leave a message and we help you, or touch “{help}” and somebody comes.</source>
            <translation>اترك رسالة لنساعدك، أو المس «{help}» ليأتي إليك موظف.</translation>
        </message>
        <message>
            <source>More services</source>
            <translation>خدمات أخرى</translation>
        </message>
        <message>
            <source>Move the appointment</source>
            <translation>تغيير الموعد</translation>
        </message>
        <message>
            <source>No time is free at the moment.</source>
            <translation>لا يوجد وقت متاح حاليًا.</translation>
        </message>
        <message>
            <source>On which day would you like to come?</source>
            <translation>في أي يوم تود الحضور؟</translation>
        </message>
        <message>
            <source>Please bring</source>
            <translation>يُرجى إحضار</translation>
        </message>
        <message>
            <source>Previous services</source>
            <translation>الخدمات السابقة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>Touch “{help}” and somebody comes to you.</source>
            <translation>المس «{help}» ليأتي إليك موظف.</translation>
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
            <translation>عند حضورك أظهر هذا الرمز عند أي شباك.</translation>
        </message>
        <message>
            <source>Your appointment is booked</source>
            <translation>حُجز موعدك</translation>
        </message>
        <message>
            <source>Your appointment is moved</source>
            <translation>تغيّر موعدك</translation>
        </message>
    </context>
    <context>
        <name>kiosk.card</name>
        <message>
            <source>A lot of tickets have just been printed. Please ask a member of staff.</source>
            <translation>طُبعت تذاكر كثيرة قبل قليل. يُرجى سؤال أحد الموظفين.</translation>
        </message>
        <message>
            <source>A service that you chose before is not offered any more. It is not on this ticket.</source>
            <translation>الخدمة التي اخترتها من قبل لم تعد تُقدَّم، وهي ليست في هذه التذكرة.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>Do you have everything with you?</source>
            <translation>هل معك كل ما يلزم؟</translation>
        </message>
        <message>
            <source>Do you need to be served first?</source>
            <translation>هل تحتاج إلى أولوية في الخدمة؟</translation>
        </message>
        <message>
            <source>Every step, with times and fees</source>
            <translation>جميع الخطوات والمدد والرسوم</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message numerus="yes">
            <source>I have everything: one ticket for %n services</source>
            <translation>
                <numerusform>كل المستندات معي: تذكرة واحدة لـ%n خدمة</numerusform>
                <numerusform>كل المستندات معي: تذكرة واحدة لخدمة واحدة</numerusform>
                <numerusform>كل المستندات معي: تذكرة واحدة لخدمتين</numerusform>
                <numerusform>كل المستندات معي: تذكرة واحدة لـ%n خدمات</numerusform>
                <numerusform>كل المستندات معي: تذكرة واحدة لـ%n خدمة</numerusform>
                <numerusform>كل المستندات معي: تذكرة واحدة لـ%n خدمة</numerusform>
            </translation>
        </message>
        <message>
            <source>I have everything: take a ticket</source>
            <translation>كل المستندات معي: سحب تذكرة</translation>
        </message>
        <message>
            <source>No ticket was taken. Please try again, or ask a member of staff.</source>
            <translation>لم تصدر تذكرة. يُرجى إعادة المحاولة أو سؤال أحد الموظفين.</translation>
        </message>
        <message>
            <source>Not on this ticket, because there are no tickets now: {services}.</source>
            <translation>ليست في هذه التذكرة لعدم توفر تذاكر الآن: {services}.</translation>
        </message>
        <message>
            <source>On the same ticket: {services}</source>
            <translation>في التذكرة نفسها: {services}</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>لحظة من فضلك.</translation>
        </message>
        <message>
            <source>One moment, please. Then touch again.</source>
            <translation>انتظر لحظة ثم المس مرة أخرى.</translation>
        </message>
        <message>
            <source>One more service</source>
            <translation>خدمة أخرى</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>طباعة القائمة</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>أولوية: {reason}</translation>
        </message>
        <message>
            <source>So many people are waiting that we cannot call you today before we close.</source>
            <translation>عدد المنتظرين كبير، ولن نتمكن اليوم من نداء رقمك قبل الإغلاق.</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>سحب تذكرة</translation>
        </message>
        <message>
            <source>The list could not be printed. Staff have been told.</source>
            <translation>تعذّرت طباعة القائمة. أُبلغ الموظفون بذلك.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back tomorrow.</source>
            <translation>نفدت تذاكر اليوم لهذه الخدمة. يُرجى الحضور غدًا.</translation>
        </message>
        <message>
            <source>This service is closed at the moment. You can print the list.</source>
            <translation>هذه الخدمة غير متاحة الآن. يمكنك طباعة القائمة.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens today at {time}.</source>
            <translation>هذه الخدمة مغلقة الآن. تُفتح اليوم الساعة {time}.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens tomorrow at {time}.</source>
            <translation>هذه الخدمة مغلقة الآن. تُفتح غدًا الساعة {time}.</translation>
        </message>
        <message>
            <source>This service is closed now. It opens: {day}, {time}.</source>
            <translation>هذه الخدمة مغلقة الآن. تُفتح: {day}، {time}.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Please choose another one.</source>
            <translation>لم تعد هذه الخدمة تُقدَّم هنا. يُرجى اختيار خدمة أخرى.</translation>
        </message>
        <message>
            <source>We close at {time}. You will probably not be called before that.</source>
            <translation>نغلق عند الساعة {time}. على الأرجح لن يُنادى رقمك قبل ذلك.</translation>
        </message>
        <message>
            <source>You do not need any documents for this.</source>
            <translation>لا تحتاج إلى مستندات لهذه الخدمة.</translation>
        </message>
        <message>
            <source>Your list is printed. Take it from below the screen.</source>
            <translation>طُبعت قائمتك. خذها من أسفل الشاشة.</translation>
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
            <translation>سيُجاب عن المعاملتين معًا. إن أردت معرفة المزيد فاسأل عند أحد الشبابيك.</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>قرأتها</translation>
        </message>
        <message numerus="yes">
            <source>If this does not help you, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>إن لم تُحل مسألتك فأخبرنا عند أي شباك اليوم.</numerusform>
                <numerusform>إن لم تُحل مسألتك فأخبرنا عند أي شباك خلال يوم واحد.</numerusform>
                <numerusform>إن لم تُحل مسألتك فأخبرنا عند أي شباك خلال يومين.</numerusform>
                <numerusform>إن لم تُحل مسألتك فأخبرنا عند أي شباك خلال %n أيام.</numerusform>
                <numerusform>إن لم تُحل مسألتك فأخبرنا عند أي شباك خلال %n يومًا.</numerusform>
                <numerusform>إن لم تُحل مسألتك فأخبرنا عند أي شباك خلال %n يوم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you want to continue, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>إن أردت المتابعة فأخبرنا عند أي شباك اليوم.</numerusform>
                <numerusform>إن أردت المتابعة فأخبرنا عند أي شباك خلال يوم واحد.</numerusform>
                <numerusform>إن أردت المتابعة فأخبرنا عند أي شباك خلال يومين.</numerusform>
                <numerusform>إن أردت المتابعة فأخبرنا عند أي شباك خلال %n أيام.</numerusform>
                <numerusform>إن أردت المتابعة فأخبرنا عند أي شباك خلال %n يومًا.</numerusform>
                <numerusform>إن أردت المتابعة فأخبرنا عند أي شباك خلال %n يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>It goes on together with another case</source>
            <translation>تُعالَج مع معاملة أخرى</translation>
        </message>
        <message>
            <source>It is answered</source>
            <translation>تم الرد عليها</translation>
        </message>
        <message>
            <source>It is closed at your wish</source>
            <translation>أُغلقت بناءً على رغبتك</translation>
        </message>
        <message>
            <source>It is decided</source>
            <translation>صدر القرار</translation>
        </message>
        <message>
            <source>It is decided, and we could not reach you</source>
            <translation>صدر القرار ولم نتمكن من الوصول إليك</translation>
        </message>
        <message>
            <source>Please bring it to any counter, with this code. Until then the deadline is paused.</source>
            <translation>يُرجى إحضاره إلى أي شباك مع هذا الرمز. المهلة متوقفة حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>Please come to any counter with this code, or call us. You will be told the result.</source>
            <translation>يُرجى التوجه إلى أي شباك مع هذا الرمز أو الاتصال بنا، وستُبلَّغ بالنتيجة.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>تاريخ الاستلام</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>المسؤول عنها</translation>
        </message>
        <message>
            <source>Take a ticket for a counter</source>
            <translation>سحب تذكرة للشباك</translation>
        </message>
        <message>
            <source>The result: {outcome}</source>
            <translation>النتيجة: {outcome}</translation>
        </message>
        <message>
            <source>We are waiting for you</source>
            <translation>ننتظر منك</translation>
        </message>
        <message>
            <source>We are working on it</source>
            <translation>نعمل على معاملتك</translation>
        </message>
        <message>
            <source>We have received it</source>
            <translation>استلمنا معاملتك</translation>
        </message>
        <message>
            <source>You get an answer by</source>
            <translation>آخر موعد للرد</translation>
        </message>
        <message>
            <source>You need not do anything now.</source>
            <translation>لا يلزمك فعل شيء الآن.</translation>
        </message>
        <message>
            <source>Your request</source>
            <translation>معاملتك</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.check_in</name>
        <message>
            <source>It is on the slip of your appointment: eight digits. Type or scan it.</source>
            <translation>تجده على ورقة موعدك: ثمانية أرقام. أدخله أو امسحه ضوئيًا.</translation>
        </message>
        <message>
            <source>Looking for your appointment.</source>
            <translation>نبحث عن موعدك.</translation>
        </message>
        <message>
            <source>Move or cancel the appointment</source>
            <translation>تغيير الموعد أو إلغاؤه</translation>
        </message>
        <message>
            <source>Staff can find your appointment at any counter. Touch “{help}” if you like.</source>
            <translation>يستطيع الموظفون في أي شباك العثور على موعدك. المس «{help}» إن شئت.</translation>
        </message>
        <message>
            <source>What is the code of your appointment?</source>
            <translation>ما رمز موعدك؟</translation>
        </message>
    </context>
    <context>
        <name>kiosk.closed</name>
        <message>
            <source>No more tickets are issued today</source>
            <translation>انتهى إصدار التذاكر لهذا اليوم</translation>
        </message>
        <message>
            <source>Please ask when the branch opens again.</source>
            <translation>يُرجى الاستفسار عن موعد فتح الفرع.</translation>
        </message>
        <message>
            <source>Rate today’s visit</source>
            <translation>تقييم خدمة اليوم</translation>
        </message>
        <message>
            <source>We are closed now</source>
            <translation>الفرع مغلق الآن</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>نفتح اليوم الساعة {time}.</translation>
        </message>
        <message>
            <source>We open tomorrow at {time}.</source>
            <translation>نفتح غدًا الساعة {time}.</translation>
        </message>
        <message>
            <source>We open: {day}, {time}.</source>
            <translation>موعد الفتح: {day}، الساعة {time}.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.follow</name>
        <message>
            <source>It is on the slip of your request: twelve digits.</source>
            <translation>هو مطبوع على إيصال معاملتك: اثنا عشر رقمًا.</translation>
        </message>
        <message>
            <source>Looking for your request.</source>
            <translation>يجري البحث عن معاملتك.</translation>
        </message>
        <message>
            <source>Staff can look for your request at any counter. Touch “{help}” if you like.</source>
            <translation>يستطيع الموظفون البحث عن معاملتك عند أي شباك. ويمكنك لمس «{help}».</translation>
        </message>
        <message>
            <source>Too many codes were wrong</source>
            <translation>أُدخلت رموز خاطئة عدة مرات</translation>
        </message>
        <message>
            <source>We find no request with this code. Please compare it with your slip.</source>
            <translation>لم نجد معاملة بهذا الرمز. يُرجى مقارنته بما في الإيصال.</translation>
        </message>
        <message>
            <source>What is your follow-up code?</source>
            <translation>ما رمز المتابعة؟</translation>
        </message>
        <message>
            <source>You can type a code here again at {time}.</source>
            <translation>يمكنك إدخال رمز هنا مجددًا الساعة {time}.</translation>
        </message>
        <message>
            <source>Your message has arrived; it will be looked at shortly.</source>
            <translation>وصلت رسالتك، وسيُنظر فيها قريبًا.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.frame</name>
        <message>
            <source>Are you still there?</source>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>طلب مساعدة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>أحتاج إلى وقت أطول</translation>
        </message>
        <message>
            <source>Nobat – Kiosk</source>
            <translation>Nobat – كشك التذاكر</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>إلى الأسفل</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>إلى الأعلى</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>من البداية</translation>
        </message>
        <message>
            <source>Text size and help</source>
            <translation>حجم النص والمساعدة</translation>
        </message>
        <message numerus="yes">
            <source>This screen will be cleared in %n seconds.</source>
            <translation>
                <numerusform>ستُمسح هذه الشاشة الآن.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد ثانية واحدة.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد ثانيتين.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثوانٍ.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثانية.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.intake</name>
        <message>
            <source>A message, or a call back</source>
            <translation>رسالة أو طلب معاودة الاتصال</translation>
        </message>
        <message>
            <source>I will bring it to the counter</source>
            <translation>سأحضره إلى الشباك</translation>
        </message>
        <message>
            <source>In your own words, without questions.</source>
            <translation>بكلماتك، من دون أسئلة.</translation>
        </message>
        <message>
            <source>Keep this picture</source>
            <translation>الاحتفاظ بهذه الصورة</translation>
        </message>
        <message>
            <source>Leave this out</source>
            <translation>تخطّي هذا السؤال</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No picture can be taken here. Please give the paper at a counter later: your request is registered all the same.</source>
            <translation>لا يمكن التقاط صورة هنا. يُرجى تسليم المستند في الشباك لاحقًا، وسيُسجَّل طلبك في كل الأحوال.</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>التقاط صورة أخرى</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>التقاط الصورة</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>ما الموضوع؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>You need not give your name. You get a code for the answer.</source>
            <translation>لا يلزم ذكر اسمك. ستحصل على رمز للجواب.</translation>
        </message>
        <message>
            <source>{case_kind}: question {question} of {questions}</source>
            <translation>{case_kind}: السؤال {question} من {questions}</translation>
        </message>
    </context>
    <context>
        <name>kiosk.message</name>
        <message>
            <source>If no paper comes out, note the code or print it again.</source>
            <translation>إن لم تخرج ورقة فدوّن الرمز أو اطبعه مجددًا.</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; what you typed is still here.</source>
            <translation>لم تُرسل. حاول مجددًا، فما كتبته ما زال هنا.</translation>
        </message>
        <message>
            <source>Leave a message</source>
            <translation>ترك رسالة</translation>
        </message>
        <message>
            <source>No words: please call me back</source>
            <translation>بلا رسالة: عاودوا الاتصال بي</translation>
        </message>
        <message>
            <source>On which number may we call you?</source>
            <translation>على أي رقم نتصل بك؟</translation>
        </message>
        <message>
            <source>Please bring to a counter: {papers}</source>
            <translation>يُرجى إحضار ما يلي إلى الشباك: {papers}</translation>
        </message>
        <message>
            <source>Send without a number</source>
            <translation>إرسال بلا رقم</translation>
        </message>
        <message>
            <source>Send: please call me on this number</source>
            <translation>إرسال: اتصلوا بي على هذا الرقم</translation>
        </message>
        <message>
            <source>The paper did not come out. Please note the code or take a photo of it. Staff have been told.</source>
            <translation>لم تخرج الورقة. دوّن الرمز أو صوّره. أُبلغ الموظفون.</translation>
        </message>
        <message>
            <source>We answer on the next working day.</source>
            <translation>نرد في يوم العمل التالي.</translation>
        </message>
        <message>
            <source>We have your message</source>
            <translation>استلمنا رسالتك</translation>
        </message>
        <message>
            <source>What would you like to tell or ask us?</source>
            <translation>ماذا تود أن تخبرنا أو تسألنا؟</translation>
        </message>
        <message>
            <source>With this code staff find your message at any counter.</source>
            <translation>بهذا الرمز يجد الموظفون رسالتك عند أي شباك.</translation>
        </message>
        <message>
            <source>With this code you find the answer here: touch “Follow my request”.</source>
            <translation>بهذا الرمز تجد الرد هنا: المس «متابعة معاملتي».</translation>
        </message>
        <message>
            <source>You can leave it out if you left words.</source>
            <translation>إن كتبت رسالة فالرقم غير لازم.</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>آخر موعد للرد: {day}</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>رمز المتابعة الخاص بك</translation>
        </message>
        <message>
            <source>Your slip has been printed.</source>
            <translation>طُبع إيصالك.</translation>
        </message>
        <message>
            <source>Your slip is being printed.</source>
            <translation>تجري طباعة إيصالك.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.number</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>It is on your ticket: one letter and three digits.</source>
            <translation>تجده على تذكرتك: حرف واحد وثلاثة أرقام.</translation>
        </message>
        <message>
            <source>Looking for your number.</source>
            <translation>نبحث عن رقمك.</translation>
        </message>
        <message>
            <source>That did not work. Please try again, or ask a member of staff.</source>
            <translation>لم ينجح ذلك. يُرجى إعادة المحاولة أو سؤال أحد الموظفين.</translation>
        </message>
        <message>
            <source>Which number did you have?</source>
            <translation>ما رقم تذكرتك؟</translation>
        </message>
        <message>
            <source>Which number did you miss?</source>
            <translation>ما رقم الدور الذي فاتك؟</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>رقمك</translation>
        </message>
        <message>
            <source>Your visit can be rated once, today.</source>
            <translation>يمكنك تقييم الخدمة مرة واحدة، اليوم فقط.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.person</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>لحظة من فضلك.</translation>
        </message>
        <message>
            <source>Please go to any counter, or touch “Ask for help” again.</source>
            <translation>توجّه إلى أي شباك، أو المس «طلب مساعدة» مرة أخرى.</translation>
        </message>
        <message>
            <source>Please wait here.</source>
            <translation>انتظر هنا من فضلك.</translation>
        </message>
        <message>
            <source>Please wait here. You can continue in the meantime; nothing is lost.</source>
            <translation>انتظر هنا من فضلك. يمكنك المتابعة في هذه الأثناء، ولن يضيع شيء.</translation>
        </message>
        <message>
            <source>Somebody is coming to you</source>
            <translation>أحد موظفينا قادم إليك</translation>
        </message>
        <message>
            <source>Staff have been told</source>
            <translation>أُبلغ الموظفون</translation>
        </message>
        <message>
            <source>Telling staff</source>
            <translation>نبلغ الموظفين الآن</translation>
        </message>
        <message>
            <source>We could not reach staff</source>
            <translation>تعذّر إبلاغ الموظفين</translation>
        </message>
    </context>
    <context>
        <name>kiosk.priority</name>
        <message>
            <source>Do you need to be served first?</source>
            <translation>هل تحتاج إلى أولوية في الخدمة؟</translation>
        </message>
        <message>
            <source>No, in the usual order</source>
            <translation>لا، بالترتيب المعتاد</translation>
        </message>
        <message>
            <source>Please show: {proof}</source>
            <translation>يرجى إبراز: {proof}</translation>
        </message>
        <message>
            <source>This is your choice. At the counter you may be asked for proof.</source>
            <translation>الاختيار لك. قد يُطلب منك إثبات عند الشباك.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.rating</name>
        <message>
            <source>A clear answer</source>
            <translation>إجابة واضحة</translation>
        </message>
        <message>
            <source>A result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Change the comment</source>
            <translation>تعديل التعليق</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>مكان نظيف ومريح</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>إجابة واضحة</translation>
        </message>
        <message>
            <source>Comfort and cleanliness</source>
            <translation>النظافة والراحة</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>How was today’s service?</source>
            <translation>كيف كانت الخدمة اليوم؟</translation>
        </message>
        <message>
            <source>It was not sent. Please try again; your answers are still here.</source>
            <translation>لم يُرسل التقييم. أعد المحاولة، فإجاباتك ما زالت هنا.</translation>
        </message>
        <message>
            <source>It was quick</source>
            <translation>كانت سريعة</translation>
        </message>
        <message>
            <source>Keep this comment</source>
            <translation>حفظ هذا التعليق</translation>
        </message>
        <message>
            <source>Make a complaint about this visit</source>
            <translation>تقديم شكوى بشأن هذه الزيارة</translation>
        </message>
        <message>
            <source>My issue was sorted out</source>
            <translation>أُنجزت معاملتي</translation>
        </message>
        <message>
            <source>Polite staff</source>
            <translation>حسن التعامل</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>حسن التعامل</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Sending.</source>
            <translation>جارٍ الإرسال.</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>شكرًا لك</translation>
        </message>
        <message>
            <source>We have saved your answer. It helps us improve.</source>
            <translation>حُفظت إجابتك، وهي تساعدنا على تحسين خدمتنا.</translation>
        </message>
        <message>
            <source>What could be better?</source>
            <translation>ما الذي يمكن أن يكون أفضل؟</translation>
        </message>
        <message>
            <source>What did you like?</source>
            <translation>ما الذي أعجبك؟</translation>
        </message>
        <message>
            <source>What would you like to tell us?</source>
            <translation>ماذا تود أن تقول لنا؟</translation>
        </message>
        <message>
            <source>Write a comment</source>
            <translation>كتابة تعليق</translation>
        </message>
        <message>
            <source>You do not have to give your name. Staff read every comment.</source>
            <translation>لا حاجة إلى ذكر اسمك. يقرأ الموظفون كل تعليق.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.services</name>
        <message>
            <source>Closed at the moment</source>
            <translation>غير متاحة الآن</translation>
        </message>
        <message>
            <source>Opens at {time}</source>
            <translation>تُفتح الساعة {time}</translation>
        </message>
        <message>
            <source>Opens tomorrow at {time}</source>
            <translation>تُفتح غدًا الساعة {time}</translation>
        </message>
        <message>
            <source>Opens: {day}, {time}</source>
            <translation>تُفتح: {day}، {time}</translation>
        </message>
        <message>
            <source>Touch a service to see what to bring.</source>
            <translation>اختر الخدمة لتعرف ما يلزم إحضاره.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.staff_exit</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>العودة إلى الكشك</translation>
        </message>
        <message>
            <source>Close the kiosk</source>
            <translation>إغلاق الكشك</translation>
        </message>
        <message>
            <source>Close the kiosk?</source>
            <translation>هل يُغلق الكشك؟</translation>
        </message>
        <message>
            <source>Digits typed: {number}</source>
            <translation>الأرقام المدخلة: {number}</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>رمز الخروج</translation>
        </message>
        <message>
            <source>For staff. This page closes by itself.</source>
            <translation>للموظفين. تُغلق هذه الصفحة من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>The code was wrong too often. Wait {time}.</source>
            <translation>كان الرمز خاطئًا مرات كثيرة. انتظر: {time}.</translation>
        </message>
        <message>
            <source>The program ends. Without a touch, the kiosk goes on after 2 minutes.</source>
            <translation>ينتهي البرنامج. إن لم يلمس أحد الشاشة يتابع الكشك عمله بعد دقيقتين.</translation>
        </message>
        <message>
            <source>This code is not right.</source>
            <translation>هذا الرمز غير صحيح.</translation>
        </message>
        <message>
            <source>Too many codes were wrong. A manager can set a new exit code in the settings of the branch.</source>
            <translation>رموز خاطئة أكثر من اللازم. يمكن للمدير أن يضع رمز خروج جديدًا في إعدادات الفرع.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.steps</name>
        <message>
            <source>Back to the service</source>
            <translation>العودة إلى الخدمة</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>خطوة خطوة</translation>
        </message>
    </context>
    <context>
        <name>kiosk.ticket</name>
        <message>
            <source>Finish</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number or print it again.</source>
            <translation>إذا لم تخرج الورقة فاحفظ رقمك أو اطبعه مرة أخرى.</translation>
        </message>
        <message>
            <source>If no paper comes out, remember your number.</source>
            <translation>إذا لم تخرج الورقة فاحفظ رقمك.</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>هل فاتك دورك؟</translation>
        </message>
        <message>
            <source>Please note your number or take a photo of it. Staff have been told, and your place in the queue is safe.</source>
            <translation>دوّن رقمك أو التقط صورة له. أُبلغ الموظفون، ومكانك في الدور محفوظ.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board, with a chime.</source>
            <translation>تفضّل بالجلوس. سيظهر رقمك ورقم الشباك على لوحة النداء مع نغمة تنبيه.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board.</source>
            <translation>تفضّل بالجلوس. سيظهر رقمك ورقم الشباك على لوحة النداء.</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>يُرجى مراجعة أي موظف.</translation>
        </message>
        <message>
            <source>Please take your ticket.</source>
            <translation>خذ تذكرتك من فضلك.</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>إعادة الطباعة</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>أولوية: {reason}</translation>
        </message>
        <message>
            <source>The paper did not come out.</source>
            <translation>لم تخرج الورقة.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>المس «فاتني دوري» في هذا الكشك خلال %n دقيقة من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في هذا الكشك خلال دقيقة واحدة من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في هذا الكشك خلال دقيقتين من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في هذا الكشك خلال %n دقائق من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في هذا الكشك خلال %n دقيقة من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في هذا الكشك خلال %n دقيقة من النداء. يبقى مكانك محفوظًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are early: your appointment is at {time}. You are called before that if nobody else waits.</source>
            <translation>أتيت مبكرًا: موعدك في الساعة {time}. يُنادى عليك قبل ذلك إن لم ينتظر أحد غيرك.</translation>
        </message>
        <message>
            <source>You are on time for your appointment at {time} and will wait less.</source>
            <translation>حضرت في الوقت المناسب لموعد الساعة {time} وستنتظر أقل.</translation>
        </message>
        <message>
            <source>You are waiting again with your number</source>
            <translation>عدت إلى الدور برقمك نفسه</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>موعدك</translation>
        </message>
        <message>
            <source>Your appointment was at {time}. You are late, so this is an ordinary ticket.</source>
            <translation>كان موعدك في الساعة {time}. تأخرت، لذلك هذه تذكرة عادية.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>رقمك</translation>
        </message>
        <message>
            <source>Your place is kept.</source>
            <translation>مكانك محفوظ.</translation>
        </message>
        <message>
            <source>Your ticket has been printed.</source>
            <translation>طُبعت تذكرتك.</translation>
        </message>
        <message>
            <source>Your ticket is being printed.</source>
            <translation>تذكرتك قيد الطباعة.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.trouble</name>
        <message>
            <source>For staff: no connection to the database since {time}.</source>
            <translation>للموظفين: لا اتصال بقاعدة البيانات منذ الساعة {time}.</translation>
        </message>
        <message>
            <source>For staff: the database is read-only.</source>
            <translation>للموظفين: قاعدة البيانات متاحة للقراءة فقط.</translation>
        </message>
        <message>
            <source>For staff: the disk of the database is full.</source>
            <translation>للموظفين: قرص قاعدة البيانات ممتلئ.</translation>
        </message>
        <message>
            <source>For staff: there is no connection to the database.</source>
            <translation>للموظفين: لا اتصال بقاعدة البيانات.</translation>
        </message>
        <message>
            <source>No tickets here at the moment</source>
            <translation>لا يمكن سحب تذكرة من هنا الآن</translation>
        </message>
        <message>
            <source>One moment, please</source>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>One moment, please.</source>
            <translation>لحظة من فضلك.</translation>
        </message>
        <message>
            <source>Out of service for a moment</source>
            <translation>الكشك متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Please go to a member of staff.</source>
            <translation>يُرجى مراجعة أحد الموظفين.</translation>
        </message>
        <message>
            <source>The connection is interrupted. Please wait here: your ticket will be printed when it is back.</source>
            <translation>انقطع الاتصال. انتظر هنا من فضلك: ستُطبع تذكرتك عند عودة الاتصال.</translation>
        </message>
        <message>
            <source>This kiosk is not ready yet</source>
            <translation>الكشك ليس جاهزًا بعد</translation>
        </message>
        <message>
            <source>Tickets already issued are still valid. This screen will be back soon.</source>
            <translation>التذاكر الصادرة ما زالت صالحة. ستعود هذه الشاشة قريبًا.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.welcome</name>
        <message>
            <source>Follow my request</source>
            <translation>متابعة معاملتي</translation>
        </message>
        <message>
            <source>I have an appointment</source>
            <translation>لدي موعد</translation>
        </message>
        <message>
            <source>I missed my number</source>
            <translation>فاتني دوري</translation>
        </message>
        <message>
            <source>It goes on the same ticket, under one number.</source>
            <translation>تضاف إلى التذكرة نفسها وبالرقم نفسه.</translation>
        </message>
        <message>
            <source>On your ticket</source>
            <translation>في تذكرتك</translation>
        </message>
        <message>
            <source>Rate your visit</source>
            <translation>تقييم الخدمة</translation>
        </message>
        <message>
            <source>That is all: continue</source>
            <translation>هذا كل شيء: متابعة</translation>
        </message>
        <message>
            <source>Touch a service. You will see what to bring before you take a ticket.</source>
            <translation>اختر الخدمة، وستعرف ما يلزم إحضاره قبل سحب التذكرة.</translation>
        </message>
        <message>
            <source>Touch a topic to see its services.</source>
            <translation>اختر موضوعًا لعرض خدماته.</translation>
        </message>
        <message>
            <source>What do you need today?</source>
            <translation>ما الخدمة التي تحتاجها اليوم؟</translation>
        </message>
        <message>
            <source>What else do you need today?</source>
            <translation>هل تحتاج إلى خدمة أخرى اليوم؟</translation>
        </message>
    </context>
    <context>
        <name>kiosk.width_check</name>
        <message>
            <source>If not, measure the picture and start the kiosk with {option}. Any key or touch ends this page.</source>
            <translation>إن لم يكن كذلك، فقِس عرض الصورة وشغّل الكشك باستخدام {option}. أي مفتاح أو لمسة يغلق هذه الصفحة.</translation>
        </message>
        <message>
            <source>Is this bar 100 mm long?</source>
            <translation>هل طول هذا الشريط 100 مم؟</translation>
        </message>
        <message>
            <source>The picture is taken to be {width} mm wide.</source>
            <translation>يُفترض أن عرض الصورة {width} مم.</translation>
        </message>
    </context>
    <context>
        <name>learning</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>ينتهي اليوم</numerusform>
                <numerusform>بقي يوم واحد</numerusform>
                <numerusform>بقي يومان</numerusform>
                <numerusform>بقيت %n أيام</numerusform>
                <numerusform>بقي %n يومًا</numerusform>
                <numerusform>بقي %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) to read</source>
            <translation>
                <numerusform>لا أدلة للقراءة</numerusform>
                <numerusform>دليل واحد للقراءة</numerusform>
                <numerusform>دليلان للقراءة</numerusform>
                <numerusform>%n أدلة للقراءة</numerusform>
                <numerusform>%n دليلًا للقراءة</numerusform>
                <numerusform>%n دليل للقراءة</numerusform>
            </translation>
        </message>
        <message>
            <source>A guide says how something is done here. Everybody who works here reads it.</source>
            <translation>يبيّن الدليل كيف يُنجَز العمل هنا، ويقرؤه كل من يعمل هنا.</translation>
        </message>
        <message>
            <source>Add a paragraph</source>
            <translation>إضافة فقرة</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>للخدمات</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>الإحاطة</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>حتى أي يوم</translation>
        </message>
        <message>
            <source>Cancel training</source>
            <translation>إلغاء التدريب</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>شهادة</translation>
        </message>
        <message>
            <source>Choose a cell to record evidence, to plan training, or to give a pass for today.</source>
            <translation>اختر خانة لتسجيل إثبات أو تخطيط تدريب أو منح تصريح لليوم.</translation>
        </message>
        <message>
            <source>Competencies of this person</source>
            <translation>كفاءات هذا الشخص</translation>
        </message>
        <message>
            <source>Competency</source>
            <translation>الكفاءة</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>دورة تدريبية</translation>
        </message>
        <message>
            <source>Empty: as long as evidence of this competency lasts.</source>
            <translation>فارغ: المدة المحددة لهذه الكفاءة.</translation>
        </message>
        <message>
            <source>End the guide</source>
            <translation>إنهاء الدليل</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>تنتهي قريبًا</translation>
        </message>
        <message>
            <source>Everybody can open it while reading. At most 10 MB; it takes the place of another one.</source>
            <translation>يمكن لكل قارئ فتحه. 10 ميغابايت على الأكثر؛ ويحل محل السابق.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>For example politeness. It stays the same in all versions.</source>
            <translation>مثلًا politeness. يبقى كما هو في كل النسخ.</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>قرأته</translation>
        </message>
        <message>
            <source>If it is missing</source>
            <translation>الأثر عند غيابها</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>سارٍ من</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>لا يُنشر إلا إذا كان النص بكل لغات الفرع.</translation>
        </message>
        <message>
            <source>Keep {file}</source>
            <translation>الإبقاء على {file}</translation>
        </message>
        <message>
            <source>Last valid day</source>
            <translation>صالحة حتى</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>غير مثبتة</translation>
        </message>
        <message>
            <source>New guide</source>
            <translation>دليل جديد</translation>
        </message>
        <message>
            <source>New guide: {code}</source>
            <translation>دليل جديد: {code}</translation>
        </message>
        <message>
            <source>No competencies yet</source>
            <translation>لا توجد كفاءات بعد</translation>
        </message>
        <message>
            <source>No guides yet</source>
            <translation>لا توجد أدلة بعد</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>لم يقرأه بعد</translation>
        </message>
        <message>
            <source>Nothing to read today</source>
            <translation>لا شيء للقراءة اليوم</translation>
        </message>
        <message>
            <source>Observed at work</source>
            <translation>ملاحظة أثناء العمل</translation>
        </message>
        <message>
            <source>On which day</source>
            <translation>في أي يوم</translation>
        </message>
        <message>
            <source>Only what ends soon</source>
            <translation>ما ينتهي قريبًا فقط</translation>
        </message>
        <message>
            <source>Only what you have not read</source>
            <translation>ما لم تقرأه فقط</translation>
        </message>
        <message>
            <source>Only where something is missing</source>
            <translation>ما ينقصه شيء فقط</translation>
        </message>
        <message>
            <source>Only you and those who look after learning see this.</source>
            <translation>لا يرى هذا إلا أنت والمسؤولون عن التعلّم.</translation>
        </message>
        <message numerus="yes">
            <source>Open {file}, %n page(s)</source>
            <translation>
                <numerusform>فتح {file}، بلا صفحات</numerusform>
                <numerusform>فتح {file}، صفحة واحدة</numerusform>
                <numerusform>فتح {file}، صفحتان</numerusform>
                <numerusform>فتح {file}، %n صفحات</numerusform>
                <numerusform>فتح {file}، %n صفحة</numerusform>
                <numerusform>فتح {file}، %n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Over</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>PDF that goes with it</source>
            <translation>ملف PDF المرفق به</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <source>Pass for today</source>
            <translation>تصريح لليوم</translation>
        </message>
        <message>
            <source>People and competencies</source>
            <translation>الموظفون والكفاءات</translation>
        </message>
        <message>
            <source>Plan training</source>
            <translation>تخطيط تدريب</translation>
        </message>
        <message>
            <source>Planned: {name}</source>
            <translation>مخطَّط: {name}</translation>
        </message>
        <message>
            <source>Points of 100</source>
            <translation>الدرجة من 100</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>قرأه</translation>
        </message>
        <message>
            <source>Read: {title}</source>
            <translation>قُرئ: {title}</translation>
        </message>
        <message>
            <source>Reading the briefing</source>
            <translation>جارٍ قراءة الإحاطة</translation>
        </message>
        <message>
            <source>Reading the guides</source>
            <translation>جارٍ قراءة الأدلة</translation>
        </message>
        <message>
            <source>Reading what people have shown</source>
            <translation>جارٍ قراءة الإثباتات</translation>
        </message>
        <message>
            <source>Record evidence</source>
            <translation>تسجيل إثبات</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>حُفظ مسودةً: {code}</translation>
        </message>
        <message>
            <source>Saved as read: {title}</source>
            <translation>سُجّل كمقروء: {title}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>حُفظ: {code}</translation>
        </message>
        <message>
            <source>Saved: {person}</source>
            <translation>حُفظ: {person}</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>نوع الإثبات</translation>
        </message>
        <message>
            <source>Shown: {name}</source>
            <translation>مثبت: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The pass ends with today and is shown in the day summary.</source>
            <translation>ينتهي التصريح بنهاية اليوم ويظهر في ملخص اليوم.</translation>
        </message>
        <message>
            <source>They are set up on the page “Competencies”.</source>
            <translation>تُضبط في صفحة «الكفاءات».</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>To the desk</source>
            <translation>إلى مكتب العمل</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest.</source>
            <translation>غدًا على أقرب تقدير.</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>صالحة</translation>
        </message>
        <message>
            <source>Visitors are not called to you today for: {services}</source>
            <translation>لا يُنادى المراجعون إليك اليوم من أجل: {services}</translation>
        </message>
        <message>
            <source>Visitors not called today for</source>
            <translation>لا يُنادى المراجعون اليوم إلى</translation>
        </message>
        <message>
            <source>What is known of this guide</source>
            <translation>ما يُعرف عن هذا الدليل</translation>
        </message>
        <message>
            <source>What is not read yet is shown after signing in.</source>
            <translation>ما لم يُقرأ يظهر بعد تسجيل الدخول.</translation>
        </message>
        <message>
            <source>What was shown and is planned</source>
            <translation>ما أُثبت وما خُطِّط</translation>
        </message>
        <message>
            <source>Which evidence</source>
            <translation>أي إثبات</translation>
        </message>
        <message>
            <source>Which training</source>
            <translation>أي تدريب</translation>
        </message>
        <message>
            <source>Who sees to it</source>
            <translation>من يتابعه</translation>
        </message>
        <message>
            <source>Withdraw evidence</source>
            <translation>سحب إثبات</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>You have a pass for today: {service}</source>
            <translation>لديك تصريح لليوم: {service}</translation>
        </message>
        <message>
            <source>You have read every guide that is in force.</source>
            <translation>قرأت كل الأدلة السارية.</translation>
        </message>
        <message>
            <source>Your learning</source>
            <translation>تعلّمك</translation>
        </message>
        <message>
            <source>at least one paragraph</source>
            <translation>فقرة واحدة على الأقل</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>بلا انتهاء</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>غير مطلوبة</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>لم يُقرأ بعد</translation>
        </message>
        <message>
            <source>read</source>
            <translation>مقروء</translation>
        </message>
        <message>
            <source>{evidence}; withdrawn</source>
            <translation>{evidence}؛ سُحب</translation>
        </message>
        <message>
            <source>{kind}, by {day}</source>
            <translation>{kind}، حتى {day}</translation>
        </message>
        <message>
            <source>{kind}, by {day}, with {person}</source>
            <translation>{kind}، حتى {day}، مع {person}</translation>
        </message>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}، {day}</translation>
        </message>
        <message>
            <source>{kind}, {points} of 100, {day}</source>
            <translation>{kind}، {points} من 100، {day}</translation>
        </message>
        <message>
            <source>{name}: training by {day}</source>
            <translation>{name}: تدريب حتى {day}</translation>
        </message>
        <message>
            <source>{name}: valid until {day}</source>
            <translation>{name}: صالحة حتى {day}</translation>
        </message>
        <message>
            <source>{name}: was valid until {day}</source>
            <translation>{name}: كانت صالحة حتى {day}</translation>
        </message>
        <message>
            <source>{name}: {kind}, {day}</source>
            <translation>{name}: {kind}، {day}</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
        <message numerus="yes">
            <source>{person}; put off %n time(s)</source>
            <translation>
                <numerusform>{person}؛ لم يؤجَّل</numerusform>
                <numerusform>{person}؛ أُجّل مرة واحدة</numerusform>
                <numerusform>{person}؛ أُجّل مرتين</numerusform>
                <numerusform>{person}؛ أُجّل %n مرات</numerusform>
                <numerusform>{person}؛ أُجّل %n مرة</numerusform>
                <numerusform>{person}؛ أُجّل %n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>{service}: {reason}; given by {person}</source>
            <translation>{service}: {reason}؛ منحه {person}</translation>
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
            <translation>نرجو الرد قبل هذا اليوم: {day}</translation>
        </message>
        <message>
            <source>Please name the number of the case in your answer.</source>
            <translation>نرجو ذكر رقم المعاملة في الرد.</translation>
        </message>
        <message>
            <source>Referral of case {number}</source>
            <translation>إحالة المعاملة {number}</translation>
        </message>
        <message>
            <source>Reminder: case {number}</source>
            <translation>تذكير: المعاملة {number}</translation>
        </message>
        <message>
            <source>We have no answer from you yet in this case: {kind}.</source>
            <translation>لم يصلنا منكم رد بعد بشأن هذه المعاملة: {kind}.</translation>
        </message>
        <message>
            <source>We refer this case to you: {kind}. We ask you:</source>
            <translation>نحيل إليكم هذه المعاملة: {kind}. ونطلب منكم:</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>If you read this, messages to visitors can be sent.</source>
            <translation>إذا كنت تقرأ هذا فيمكن إرسال الرسائل إلى المراجعين.</translation>
        </message>
        <message>
            <source>No mail server or no sender's address is set.</source>
            <translation>لم يُضبط خادم البريد أو عنوان المرسل.</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>رسالة تجريبية</translation>
        </message>
        <message>
            <source>The connection to the mail server is not protected as it is set. Check the setting “Protection”.</source>
            <translation>الاتصال بخادم البريد غير محمي كما هو مضبوط. تحقق من الإعداد «الحماية».</translation>
        </message>
        <message>
            <source>The mail server does not accept the sender's address. Check it.</source>
            <translation>خادم البريد لا يقبل عنوان المرسل. تحقق منه.</translation>
        </message>
        <message>
            <source>The mail server does not accept user or password. Type the password again: nobat mail password</source>
            <translation>خادم البريد لا يقبل المستخدم أو كلمة المرور. أدخل كلمة المرور من جديد: nobat mail password</translation>
        </message>
        <message>
            <source>The mail server does not answer. Check its name, its port and the network.</source>
            <translation>خادم البريد لا يستجيب. تحقق من اسمه ومنفذه ومن الشبكة.</translation>
        </message>
        <message>
            <source>The mail server refused this message. Tell the visitor another way.</source>
            <translation>رفض خادم البريد هذه الرسالة. أبلغ المراجع بطريقة أخرى.</translation>
        </message>
        <message>
            <source>The test message was sent to {address}.</source>
            <translation>أُرسلت الرسالة التجريبية إلى {address}.</translation>
        </message>
        <message>
            <source>This address does not exist. Ask the visitor for another one.</source>
            <translation>هذا العنوان غير موجود. اطلب من المراجع عنوانًا آخر.</translation>
        </message>
    </context>
    <context>
        <name>merits</name>
        <message>
            <source>A measure needs a complaint about this person that was upheld, or a weakness in at least 30 ratings; a merit needs a strength in at least 30 ratings. The numbers are kept as they are now.</source>
            <translation>يحتاج الإجراء إلى شكوى ثبتت بحق هذا الموظف أو نقطة ضعف في 30 تقييمًا على الأقل، ويحتاج التقدير إلى نقطة قوة في 30 تقييمًا على الأقل. تُحفظ الأرقام كما هي الآن.</translation>
        </message>
        <message>
            <source>All but your own</source>
            <translation>الكل ما عدا ما يخصك</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>التظلم</translation>
        </message>
        <message>
            <source>Appeal of the person</source>
            <translation>تظلم الموظف</translation>
        </message>
        <message>
            <source>Appeal to be decided</source>
            <translation>تظلم بانتظار القرار</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>قُدّم تظلم</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>اعتُمد</translation>
        </message>
        <message>
            <source>As soon as there is evidence, you may reply.</source>
            <translation>يمكنك الرد متى وُجد دليل.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>شهادة تقدير</translation>
        </message>
        <message>
            <source>Complaint {number}, partly upheld on {day}</source>
            <translation>الشكوى {number}، ثابتة جزئيًا، {day}</translation>
        </message>
        <message>
            <source>Complaint {number}, upheld on {day}</source>
            <translation>الشكوى {number}، ثابتة، {day}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Evidence given</source>
            <translation>قُدّم الدليل</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهائي</translation>
        </message>
        <message>
            <source>Give the evidence</source>
            <translation>تقديم الدليل</translation>
        </message>
        <message>
            <source>It is proposed. Now give the evidence.</source>
            <translation>تم الاقتراح. قدّم الآن الدليل.</translation>
        </message>
        <message>
            <source>Keep the measure</source>
            <translation>الإبقاء على الإجراء</translation>
        </message>
        <message>
            <source>Lift the measure</source>
            <translation>رفع الإجراء</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>رُفع</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Measure kept</source>
            <translation>أُبقي الإجراء</translation>
        </message>
        <message>
            <source>Measure {number}</source>
            <translation>الإجراء رقم {number}</translation>
        </message>
        <message>
            <source>Measure: talk</source>
            <translation>إجراء: حديث مع الموظف</translation>
        </message>
        <message>
            <source>Measure: training</source>
            <translation>إجراء: تدريب</translation>
        </message>
        <message>
            <source>Measure: written warning</source>
            <translation>إجراء: إنذار كتابي</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Merit</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>Merit or measure</source>
            <translation>التقدير أو الإجراء</translation>
        </message>
        <message>
            <source>Merit {number}</source>
            <translation>التقدير رقم {number}</translation>
        </message>
        <message>
            <source>Merit: certificate</source>
            <translation>تقدير: شهادة تقدير</translation>
        </message>
        <message>
            <source>Merit: proposal for a bonus</source>
            <translation>تقدير: ترشيح لمكافأة</translation>
        </message>
        <message>
            <source>Merit: thanks</source>
            <translation>تقدير: شكر</translation>
        </message>
        <message>
            <source>Merits</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>Merits and measures</source>
            <translation>التقدير والإجراءات</translation>
        </message>
        <message>
            <source>No merits or measures yet</source>
            <translation>لا تقدير ولا إجراءات بعد</translation>
        </message>
        <message>
            <source>One person proposes it with evidence, another one decides, and the person concerned may answer.</source>
            <translation>يقترح شخص مع الدليل ويقرر شخص آخر، ولصاحب الشأن أن يرد.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Proposal for a bonus</source>
            <translation>ترشيح لمكافأة</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>اقتراح</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>اقتُرح</translation>
        </message>
        <message>
            <source>Proposed, without evidence</source>
            <translation>مقترح بلا دليل</translation>
        </message>
        <message>
            <source>Reading merits and measures</source>
            <translation>جارٍ قراءة التقدير والإجراءات</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>تعليل القرار</translation>
        </message>
        <message>
            <source>Reason of the last decision</source>
            <translation>تعليل القرار الأخير</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>ورد الرد</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Reply of the person</source>
            <translation>رد الموظف</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>تم الحفظ: {name}</translation>
        </message>
        <message>
            <source>Somebody who had no part in it so far decides.</source>
            <translation>يقرر من لم يشارك في الأمر حتى الآن.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>ما زالت مفتوحة</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>حديث مع الموظف</translation>
        </message>
        <message>
            <source>Thanks</source>
            <translation>شكر</translation>
        </message>
        <message>
            <source>The complaint that proves this is not upheld any more, or is being looked at again. A measure that rests on it can be lifted.</source>
            <translation>الشكوى التي يستند إليها هذا لم تعد ثابتة أو يُعاد النظر فيها. يمكن رفع الإجراء الذي يقوم عليها.</translation>
        </message>
        <message>
            <source>The person may appeal until {day}.</source>
            <translation>يحق للموظف التظلم حتى {day}.</translation>
        </message>
        <message>
            <source>The person may reply</source>
            <translation>للموظف حق الرد</translation>
        </message>
        <message>
            <source>The person may reply until {day}. It is decided after that.</source>
            <translation>يحق للموظف الرد حتى {day}. يُتخذ القرار بعد ذلك.</translation>
        </message>
        <message>
            <source>The person reads this.</source>
            <translation>يقرأ الموظف هذا.</translation>
        </message>
        <message>
            <source>The time for your reply is over. Until it is decided you may still reply.</source>
            <translation>انتهت مدة ردك. ما لم يُتخذ قرار يمكنك الرد بعد.</translation>
        </message>
        <message>
            <source>There are none about you. A measure would only be decided after you had ten working days to reply.</source>
            <translation>لا شيء يخصك. لا يُتخذ أي إجراء إلا بعد أن تُتاح لك عشرة أيام عمل للرد.</translation>
        </message>
        <message>
            <source>There is nothing yet that counts as evidence. For a measure: a complaint about this person that was upheld, or a weakness in at least 30 ratings. For a merit: a strength in at least 30 ratings.</source>
            <translation>لا يوجد بعد ما يُعد دليلًا. للإجراء: شكوى ثبتت بحق هذا الموظف أو نقطة ضعف في 30 تقييمًا على الأقل. وللتقدير: نقطة قوة في 30 تقييمًا على الأقل.</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>بانتظار القرار</translation>
        </message>
        <message>
            <source>To be decided, with a reply</source>
            <translation>بانتظار القرار بعد الرد</translation>
        </message>
        <message>
            <source>To be decided, with your reply</source>
            <translation>بانتظار القرار بعد ردك</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>تدريب</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>ما يُعرف عنه</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Why you appeal</source>
            <translation>سبب تظلمك</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>سُحب</translation>
        </message>
        <message>
            <source>Written warning</source>
            <translation>إنذار كتابي</translation>
        </message>
        <message>
            <source>You may appeal until {day}. A third person decides about it.</source>
            <translation>يمكنك التظلم حتى {day}. يبتّ فيه شخص ثالث.</translation>
        </message>
        <message>
            <source>You may reply</source>
            <translation>يمكنك الرد</translation>
        </message>
        <message>
            <source>You may reply until {day}. Nothing is decided before.</source>
            <translation>يمكنك الرد حتى {day}. لا يُتخذ قرار قبل ذلك.</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>ردك</translation>
        </message>
        <message>
            <source>appeal until {day}</source>
            <translation>التظلم حتى {day}</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>مُحي</translation>
        </message>
        <message>
            <source>reply until {day}</source>
            <translation>الرد حتى {day}</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>التعليل</translation>
        </message>
        <message>
            <source>the reply</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>why you appeal</source>
            <translation>سبب التظلم</translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good</source>
            <translation>
                <numerusform>{aspect}: {share} من %n تقييم جيدة</numerusform>
                <numerusform>{aspect}: {share} من تقييم واحد جيدة</numerusform>
                <numerusform>{aspect}: {share} من تقييمين جيدة</numerusform>
                <numerusform>{aspect}: {share} من %n تقييمات جيدة</numerusform>
                <numerusform>{aspect}: {share} من %n تقييمًا جيدة</numerusform>
                <numerusform>{aspect}: {share} من %n تقييم جيدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good; others {others}</source>
            <translation>
                <numerusform>{aspect}: {share} من %n تقييم جيدة؛ الآخرون {others}</numerusform>
                <numerusform>{aspect}: {share} من تقييم واحد جيدة؛ الآخرون {others}</numerusform>
                <numerusform>{aspect}: {share} من تقييمين جيدة؛ الآخرون {others}</numerusform>
                <numerusform>{aspect}: {share} من %n تقييمات جيدة؛ الآخرون {others}</numerusform>
                <numerusform>{aspect}: {share} من %n تقييمًا جيدة؛ الآخرون {others}</numerusform>
                <numerusform>{aspect}: {share} من %n تقييم جيدة؛ الآخرون {others}</numerusform>
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
            <translation>انقطع الاتصال بالطابعة. تحقق من خروج التذكرة قبل طباعة نسخة.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is switched on and connected, then print the slip again.</source>
            <translation>الطابعة لا تستجيب. تأكد من أنها مشغّلة وموصولة ثم اطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The printer has no paper. Put in a new roll, then print the slip again.</source>
            <translation>نفد ورق الطابعة. ضع لفة ورق جديدة ثم اطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The printer has stopped answering. Switch it off and on, then print the slip again.</source>
            <translation>توقفت الطابعة عن الرد. أطفئها وشغّلها من جديد، ثم اطبع التذكرة مرة أخرى.</translation>
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
            <source>The slip could not be prepared. The ticket is kept; please tell your administrator.</source>
            <translation>تعذّر تجهيز التذكرة للطباعة. الدور محفوظ؛ يُرجى إبلاغ مسؤول النظام.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>تذاكر كثيرة تنتظر الطباعة. الدور محفوظ؛ اطبع التذكرة مرة أخرى لاحقًا.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>the file is nested too deeply.</source>
            <translation>مستويات التداخل في الملف كثيرة جدًا.</translation>
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
            <source>this line is not written as TOML ({details}).</source>
            <translation>هذا السطر غير مكتوب بصيغة TOML ({details}).</translation>
        </message>
        <message>
            <source>this number is too long.</source>
            <translation>هذا العدد أطول من اللازم.</translation>
        </message>
        <message>
            <source>{name} must be a regular file of at most {size} kilobytes.</source>
            <translation>يجب أن يكون {name} ملفًا عاديًا لا يتجاوز {size} كيلوبايت.</translation>
        </message>
    </context>
    <context>
        <name>rating</name>
        <message>
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>ضعيفة</translation>
        </message>
        <message>
            <source>Very good</source>
            <translation>جيدة جدًا</translation>
        </message>
        <message>
            <source>Very poor</source>
            <translation>ضعيفة جدًا</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Advice</source>
            <translation>نصيحة</translation>
        </message>
        <message>
            <source>All outcomes of “{service}” are out of use. Clerks choose from all others.</source>
            <translation>كل نتائج «{service}» غير مستخدَمة. يختار الموظفون من كل النتائج الأخرى.</translation>
        </message>
        <message>
            <source>Counter {counter} is in use, but all its services are out of use.</source>
            <translation>الشباك {counter} قيد الاستخدام، لكن جميع خدماته خارج الاستخدام.</translation>
        </message>
        <message>
            <source>Hinders work</source>
            <translation>يعيق العمل</translation>
        </message>
        <message>
            <source>No active clerk can serve “{service}”.</source>
            <translation>لا يستطيع أي موظف نشط تقديم خدمة «{service}».</translation>
        </message>
        <message>
            <source>No backup has been made yet.</source>
            <translation>لم تُنشأ أي نسخة احتياطية بعد.</translation>
        </message>
        <message>
            <source>No counter in use serves “{service}”.</source>
            <translation>لا يقدّم أي شباك مستخدم خدمة «{service}».</translation>
        </message>
        <message>
            <source>No hour is set for the daily backup.</source>
            <translation>لم يُحدَّد وقت النسخة الاحتياطية اليومية.</translation>
        </message>
        <message>
            <source>No service is in use.</source>
            <translation>لا توجد أي خدمة قيد الاستخدام.</translation>
        </message>
        <message>
            <source>No weekly hours are set, so the branch is always open.</source>
            <translation>لم تُحدَّد ساعات العمل الأسبوعية، لذا فالفرع مفتوح دائمًا.</translation>
        </message>
        <message>
            <source>Prevents work</source>
            <translation>يمنع العمل</translation>
        </message>
        <message>
            <source>The board {board} shows the zone “{zone}”, but no counter in use is in it.</source>
            <translation>تعرض لوحة النداء {board} المنطقة «{zone}»، لكن ليس فيها أي شباك مستخدَم.</translation>
        </message>
        <message>
            <source>The last backup failed: {problem}</source>
            <translation>فشلت آخر نسخة احتياطية: {problem}</translation>
        </message>
        <message>
            <source>The last backup was made on {day}.</source>
            <translation>آخر نسخة احتياطية بتاريخ {day}.</translation>
        </message>
        <message>
            <source>The main colour {colour} cannot be read well. {contrast}</source>
            <translation>اللون الأساسي {colour} لا يُقرأ جيدًا. {contrast}</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made, forgotten days stay open, and expected waits are only rough.</source>
            <translation>خدمة الصيانة لا تعمل: لا تُنشأ نسخ احتياطية ولا تُغلق الأيام المنسية، والانتظار المتوقع تقريبي فقط.</translation>
        </message>
        <message>
            <source>The special days of next year are missing.</source>
            <translation>لم تُدخَل الأيام الخاصة للسنة القادمة بعد.</translation>
        </message>
        <message>
            <source>There is no active clerk.</source>
            <translation>لا يوجد أي موظف شباك نشط.</translation>
        </message>
        <message>
            <source>{kind} “{device}”: {state}.</source>
            <translation>{kind} «{device}»: {state}.</translation>
        </message>
        <message>
            <source>{person}: all services among the skills are out of use.</source>
            <translation>{person}: جميع الخدمات الواردة في المهارات خارج الاستخدام.</translation>
        </message>
        <message>
            <source>“{name}” lacks texts in: {languages}.</source>
            <translation>«{name}»: نصوص ناقصة باللغات: {languages}.</translation>
        </message>
        <message>
            <source>“{service}” is never open: its hours are outside the hours of the branch.</source>
            <translation>«{service}» لا تُفتح أبدًا: أوقاتها خارج أوقات عمل الفرع.</translation>
        </message>
    </context>
    <context>
        <name>recognition</name>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Clean and comfortable</source>
            <translation>النظافة والراحة</translation>
        </message>
        <message>
            <source>Clear answers</source>
            <translation>إجابات واضحة</translation>
        </message>
        <message>
            <source>Could be better</source>
            <translation>يمكن تحسينه</translation>
        </message>
        <message>
            <source>Counting the ratings</source>
            <translation>جارٍ حساب التقييمات</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>Good or very good</source>
            <translation>جيد أو جيد جدًا</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>Like the branch</source>
            <translation>مثل الفرع</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>نال الإعجاب</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>أنا</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>My feedback</source>
            <translation>تقييم عملي</translation>
        </message>
        <message>
            <source>My ratings</source>
            <translation>تقييماتي</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>الآخرون</translation>
        </message>
        <message>
            <source>Others: at least three colleagues at the same services. Share: ratings that found it good.</source>
            <translation>الآخرون: ثلاثة زملاء على الأقل في الخدمات نفسها. النسبة: التقييمات التي وجدت ذلك جيدًا.</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>اللطف</translation>
        </message>
        <message>
            <source>Ratings: those of twelve whole weeks. They change once a week, and no rating is shown alone.</source>
            <translation>التقييمات: عن اثني عشر أسبوعًا كاملًا. تُحدَّث مرة في الأسبوع، ولا يُعرض أي تقييم بمفرده.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>الرضا</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>مؤشر الرضا</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Standards of my services</source>
            <translation>معايير خدماتي</translation>
        </message>
        <message>
            <source>Standards: how the whole branch kept them in four weeks.</source>
            <translation>المعايير: مدى التزام الفرع كله بها خلال أربعة أسابيع.</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>نقطة قوة</translation>
        </message>
        <message numerus="yes">
            <source>Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.</source>
            <translation>
                <numerusform>نقطة قوة أو ضعف: %n تقييم على الأقل لدى الطرفين، وفرق مؤكد.</numerusform>
                <numerusform>نقطة قوة أو ضعف: تقييم واحد (%n) على الأقل لدى الطرفين، وفرق مؤكد.</numerusform>
                <numerusform>نقطة قوة أو ضعف: تقييمان (%n) على الأقل لدى الطرفين، وفرق مؤكد.</numerusform>
                <numerusform>نقطة قوة أو ضعف: %n تقييمات على الأقل لدى الطرفين، وفرق مؤكد.</numerusform>
                <numerusform>نقطة قوة أو ضعف: %n تقييمًا على الأقل لدى الطرفين، وفرق مؤكد.</numerusform>
                <numerusform>نقطة قوة أو ضعف: %n تقييم على الأقل لدى الطرفين، وفرق مؤكد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>نقاط القوة</translation>
        </message>
        <message>
            <source>Strengths and weaknesses</source>
            <translation>نقاط القوة والضعف</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>الأرقام من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>الفريق</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to show of fewer than %n ratings.</source>
            <translation>
                <numerusform>لا يُعرض شيء إذا كان عدد التقييمات أقل من %n.</numerusform>
                <numerusform>لا يُعرض شيء إذا كان عدد التقييمات أقل من %n.</numerusform>
                <numerusform>لا يُعرض شيء إذا كان عدد التقييمات أقل من %n.</numerusform>
                <numerusform>لا يُعرض شيء إذا كان عدد التقييمات أقل من %n.</numerusform>
                <numerusform>لا يُعرض شيء إذا كان عدد التقييمات أقل من %n.</numerusform>
                <numerusform>لا يُعرض شيء إذا كان عدد التقييمات أقل من %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too few to compare</source>
            <translation>البيانات قليلة للمقارنة</translation>
        </message>
        <message>
            <source>Weakness</source>
            <translation>نقطة ضعف</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>نقاط الضعف</translation>
        </message>
        <message>
            <source>What visitors named</source>
            <translation>ما ذكره المراجعون</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>Assessment</source>
            <comment>heading of a column: good, watch</comment>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>heading of a column</comment>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Figure</source>
            <comment>heading of a column</comment>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>How the figures are counted</source>
            <comment>heading of the definitions</comment>
            <translation>كيف تُحسب الأرقام</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>heading of a column</comment>
            <translation>البند</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <comment>an empty table or chart</comment>
            <translation>لا توجد بيانات بعد</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <comment>at the foot of a printed page</comment>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Section</source>
            <comment>heading of a column</comment>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Value</source>
            <comment>heading of a column</comment>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>from</source>
            <comment>lower end of a range</comment>
            <translation>من</translation>
        </message>
        <message>
            <source>good</source>
            <comment>how a figure is</comment>
            <translation>جيد</translation>
        </message>
        <message>
            <source>min</source>
            <comment>minutes, below a chart</comment>
            <translation>دقيقة</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>how a figure is</comment>
            <translation>ضعيف</translation>
        </message>
        <message>
            <source>to</source>
            <comment>upper end of a range</comment>
            <translation>إلى</translation>
        </message>
        <message>
            <source>watch</source>
            <comment>how a figure is</comment>
            <translation>يحتاج إلى انتباه</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>A court or an authority demands it</source>
            <translation>بطلب من محكمة أو جهة رسمية</translation>
        </message>
        <message>
            <source>By what a visitor is found, and what is kept with consent: name, contacts and needs.</source>
            <translation>ما يُعثر به على المراجع، وما يُحفظ بموافقته: الاسم ووسائل الاتصال والاحتياجات.</translation>
        </message>
        <message>
            <source>Comments of visitors</source>
            <translation>تعليقات المراجعين</translation>
        </message>
        <message>
            <source>Files of closed cases</source>
            <translation>ملفات المعاملات المغلقة</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors</source>
            <translation>معرّفات المراجعين ووسائل الاتصال بهم</translation>
        </message>
        <message>
            <source>It was written by mistake</source>
            <translation>كُتب خطأً</translation>
        </message>
        <message>
            <source>Milestones and challenges with their numbers, days and people, and all stages.</source>
            <translation>المعالم والتحديات بأرقامها وأيامها وأشخاصها، وجميع المراحل.</translation>
        </message>
        <message>
            <source>Notes about a day</source>
            <translation>ملاحظات اليوم</translation>
        </message>
        <message>
            <source>Notes on tickets</source>
            <translation>الملاحظات على التذاكر</translation>
        </message>
        <message>
            <source>Texts of improvement</source>
            <translation>نصوص التحسين</translation>
        </message>
        <message>
            <source>Texts of merits and measures</source>
            <translation>نصوص التقدير والإجراءات</translation>
        </message>
        <message>
            <source>Texts of the roll-out</source>
            <translation>نصوص التطبيق في الفروع</translation>
        </message>
        <message>
            <source>That there was a file, with its kind, size and times, the case, and all figures.</source>
            <translation>قيد بوجود الملف مع نوعه وحجمه وأوقاته، والمعاملة نفسها، وجميع المؤشرات.</translation>
        </message>
        <message>
            <source>The action with its number, states, days and owner, its effect, and all figures.</source>
            <translation>الإجراء برقمه وحالاته وأيامه والمسؤول عنه، وأثره، وكل المؤشرات.</translation>
        </message>
        <message>
            <source>The case with its number, steps, times, decision and handler, and all figures.</source>
            <translation>المعاملة برقمها وخطواتها وأوقاتها وقرارها ومن يعالجها، وكل الأرقام.</translation>
        </message>
        <message>
            <source>The merit or measure with its person, kind, states, times and evidence.</source>
            <translation>التقدير أو الإجراء مع الموظف والنوع والحالات والأوقات والدليل.</translation>
        </message>
        <message>
            <source>The pictures and PDF files that were added to a case that is closed.</source>
            <translation>الصور وملفات PDF المضافة إلى معاملة مغلقة.</translation>
        </message>
        <message>
            <source>The rating with its face and reasons, and all figures.</source>
            <translation>التقييم بوجهه وأسبابه، وجميع الأرقام.</translation>
        </message>
        <message>
            <source>The text of the comment, also in the summaries of closed days.</source>
            <translation>نص التعليق، وكذلك في ملخصات الأيام المغلقة.</translation>
        </message>
        <message>
            <source>The text of the note, also in the summary of the closed day.</source>
            <translation>نص الملاحظة، وكذلك في ملخص اليوم المغلق.</translation>
        </message>
        <message>
            <source>The text that clerks wrote about a visitor.</source>
            <translation>النص الذي كتبه الموظفون عن المراجع.</translation>
        </message>
        <message>
            <source>The ticket with its number, service, times and outcome, and all figures.</source>
            <translation>التذكرة برقمها وخدمتها وأوقاتها ونتيجتها، وجميع الأرقام.</translation>
        </message>
        <message>
            <source>The visitor asked for it</source>
            <translation>بطلب من المراجع</translation>
        </message>
        <message>
            <source>Visits, cases and appointments with their numbers and times, and all figures.</source>
            <translation>الزيارات والمعاملات والمواعيد بأرقامها وأوقاتها، وجميع المؤشرات.</translation>
        </message>
        <message>
            <source>What visitors and staff wrote in a case that is closed, with names and contacts.</source>
            <translation>ما كتبه المراجعون والموظفون في معاملة مغلقة، مع الأسماء ووسائل الاتصال.</translation>
        </message>
        <message>
            <source>What was written about a merit or a measure: what it is for, replies, decisions, appeals.</source>
            <translation>ما كُتب عن تقدير أو إجراء: السبب والردود والقرارات والتظلمات.</translation>
        </message>
        <message>
            <source>What was written about actions: findings, what is to be done, proofs and reasons.</source>
            <translation>ما كُتب عن الإجراءات: ما لوحظ، وما ينبغي فعله، والإثباتات والتعليلات.</translation>
        </message>
        <message>
            <source>What was written about milestones and challenges of the branch, and the strategies.</source>
            <translation>ما كُتب عن معالم الفرع وتحدياته، والاستراتيجيات.</translation>
        </message>
        <message>
            <source>Who wrote a note and when, and all figures.</source>
            <translation>مَن كتب الملاحظة ومتى، وجميع الأرقام.</translation>
        </message>
        <message>
            <source>Words in closed cases</source>
            <translation>النصوص في المعاملات المغلقة</translation>
        </message>
    </context>
    <context>
        <name>rights</name>
        <message>
            <source>Add and change people whose role may do no more, their skills and PINs.</source>
            <translation>إضافة الموظفين الذين لا تزيد صلاحيات أدوارهم وتغيير بياناتهم ومهاراتهم ورموزهم السرية.</translation>
        </message>
        <message>
            <source>Answer calls for help and notices of devices.</source>
            <translation>الرد على طلبات المساعدة وتنبيهات الأجهزة.</translation>
        </message>
        <message>
            <source>Answer notices</source>
            <translation>الرد على التنبيهات</translation>
        </message>
        <message>
            <source>Approve decisions, and give a colleague’s case to somebody else.</source>
            <translation>اعتماد القرارات وإسناد معاملة زميل إلى غيره.</translation>
        </message>
        <message>
            <source>Approve scorecards</source>
            <translation>اعتماد بطاقات التقييم</translation>
        </message>
        <message>
            <source>Approve scorecards that another person wrote, and decide about replies to a wave.</source>
            <translation>اعتماد بطاقات تقييم كتبها شخص آخر، والبتّ في الردود على الجولات.</translation>
        </message>
        <message>
            <source>Approve standards and charters</source>
            <translation>اعتماد المعايير والمواثيق</translation>
        </message>
        <message>
            <source>Approve standards and service charters that another person wrote, return them, and end them.</source>
            <translation>اعتماد المعايير والمواثيق التي كتبها شخص آخر، وإعادتها، وإنهاء العمل بها.</translation>
        </message>
        <message>
            <source>Begin a survey of staff and print its codes. Nobody sees who answered what.</source>
            <translation>بدء استطلاع للموظفين وطباعة رموزه. لا يرى أحد من أجاب بماذا.</translation>
        </message>
        <message>
            <source>Begin surveys of staff</source>
            <translation>بدء استطلاعات الموظفين</translation>
        </message>
        <message>
            <source>Book appointments</source>
            <translation>حجز المواعيد</translation>
        </message>
        <message>
            <source>Book, move and cancel appointments for visitors.</source>
            <translation>حجز مواعيد المراجعين ونقلها وإلغاؤها.</translation>
        </message>
        <message>
            <source>Change every setting of the branch.</source>
            <translation>تغيير كل إعدادات الفرع.</translation>
        </message>
        <message>
            <source>Change rights</source>
            <translation>تغيير الصلاحيات</translation>
        </message>
        <message>
            <source>Change services, counters, opening hours and holidays.</source>
            <translation>تغيير الخدمات والشبابيك وساعات العمل والعطلات.</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <source>Close a day, and open it again.</source>
            <translation>إغلاق اليوم وإعادة فتحه.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>إغلاق اليوم</translation>
        </message>
        <message>
            <source>Copy files of cases</source>
            <translation>نسخ ملفات المعاملات</translation>
        </message>
        <message>
            <source>Decide about merits and measures</source>
            <translation>البت في التقدير والإجراءات</translation>
        </message>
        <message>
            <source>Decide about merits and measures that another person proposed, and about appeals. The page also asks for the right to recognise the team.</source>
            <translation>البت في التقدير والإجراءات التي اقترحها شخص آخر وفي التظلمات. تتطلب الصفحة أيضًا صلاحية تقدير الفريق.</translation>
        </message>
        <message>
            <source>Decide what each role may do, and manage everybody.</source>
            <translation>تحديد صلاحيات كل دور وإدارة جميع الموظفين.</translation>
        </message>
        <message>
            <source>Erase notes and comments</source>
            <translation>محو الملاحظات والتعليقات</translation>
        </message>
        <message>
            <source>Erase texts whose term is over, and those of a visitor who asks for it.</source>
            <translation>محو النصوص التي انتهت مدة حفظها، ونصوص المراجع الذي يطلب ذلك.</translation>
        </message>
        <message>
            <source>Fill in a scorecard openly, beside a colleague at work.</source>
            <translation>تعبئة بطاقة التقييم علنًا بجانب زميل أثناء عمله.</translation>
        </message>
        <message>
            <source>Handle cases</source>
            <translation>تولي المعاملات</translation>
        </message>
        <message>
            <source>Identify visitors, see their earlier visits, and keep contact data with their consent.</source>
            <translation>التعرّف على المراجعين والاطلاع على زياراتهم السابقة وحفظ بيانات الاتصال بموافقتهم.</translation>
        </message>
        <message>
            <source>Know visitors</source>
            <translation>التعرّف على المراجعين</translation>
        </message>
        <message>
            <source>Lead improvement</source>
            <translation>قيادة التحسين</translation>
        </message>
        <message>
            <source>Lead the work on cases</source>
            <translation>الإشراف على المعاملات</translation>
        </message>
        <message>
            <source>Load a file with settings of the ministry or the nation, which may lock them here.</source>
            <translation>تحميل ملف بإعدادات الوزارة أو الدولة، التي قد تقفلها هنا.</translation>
        </message>
        <message>
            <source>Look after learning</source>
            <translation>إدارة التعلّم</translation>
        </message>
        <message>
            <source>Look after the roll-out</source>
            <translation>متابعة التطبيق</translation>
        </message>
        <message>
            <source>Manage devices</source>
            <translation>إدارة الأجهزة</translation>
        </message>
        <message>
            <source>Manage people</source>
            <translation>إدارة الموظفين</translation>
        </message>
        <message>
            <source>Move waiting visitors</source>
            <translation>نقل المنتظرين</translation>
        </message>
        <message>
            <source>Observe the service</source>
            <translation>مشاهدة الخدمة</translation>
        </message>
        <message>
            <source>Open the day summary and write notes in it.</source>
            <translation>فتح ملخص اليوم وكتابة ملاحظات فيه.</translation>
        </message>
        <message>
            <source>Print files of cases and save copies. Each copy is recorded.</source>
            <translation>طباعة ملفات المعاملات وحفظ نسخ منها. تُسجَّل كل نسخة.</translation>
        </message>
        <message>
            <source>Put a waiting ticket elsewhere, and end a visit at a colleague’s counter.</source>
            <translation>نقل تذكرة منتظرة وإنهاء زيارة في شباك زميل.</translation>
        </message>
        <message>
            <source>Recognise the team</source>
            <translation>تقدير الفريق</translation>
        </message>
        <message>
            <source>Register requests and complaints, handle and decide them, and tell visitors the result.</source>
            <translation>تسجيل الطلبات والشكاوى ودراستها والبت فيها وإبلاغ المراجعين بالنتيجة.</translation>
        </message>
        <message>
            <source>Say what is above the branch and who coaches it, plan milestones, and name challenges.</source>
            <translation>تحديد الجهة التي يتبعها الفرع ومدرّبه، وتخطيط المعالم، وذكر التحديات.</translation>
        </message>
        <message>
            <source>See all actions of improvement, propose, accept and reject them.</source>
            <translation>رؤية كل إجراءات التحسين واقتراحها وقبولها ورفضها.</translation>
        </message>
        <message>
            <source>See and carry out one’s own actions of improvement.</source>
            <translation>رؤية إجراءات التحسين الخاصة به وتنفيذها.</translation>
        </message>
        <message>
            <source>See how far each branch of this database is, and answer challenges that others named.</source>
            <translation>الاطلاع على المرحلة التي بلغها كل فرع في قاعدة البيانات هذه، والرد على التحديات التي ذكرها آخرون.</translation>
        </message>
        <message>
            <source>See how the standards of service are kept, set goals, and write standards, charters and announcements.</source>
            <translation>معرفة مدى الالتزام بمعايير الخدمة، وتحديد الأهداف، وكتابة المعايير والمواثيق والإعلانات.</translation>
        </message>
        <message>
            <source>See kiosks, boards, consoles and printers, and remove old ones.</source>
            <translation>رؤية الأكشاك ولوحات النداء وشاشات موظفي الشبابيك والطابعات وإزالة القديم منها.</translation>
        </message>
        <message>
            <source>See one’s own ratings, strengths and standards. Nobody loses this right.</source>
            <translation>الاطلاع على تقييماته ونقاط قوته ومعاييره. لا يُسحب هذا الحق من أحد.</translation>
        </message>
        <message>
            <source>See own feedback</source>
            <translation>الاطلاع على تقييمه</translation>
        </message>
        <message>
            <source>See the day</source>
            <translation>رؤية اليوم</translation>
        </message>
        <message>
            <source>See the history</source>
            <translation>رؤية السجل</translation>
        </message>
        <message>
            <source>See the roll-out</source>
            <translation>الاطلاع على سير التطبيق</translation>
        </message>
        <message>
            <source>See the strengths and weaknesses of the team, as far as ratings show them for sure, and propose merits and measures.</source>
            <translation>رؤية نقاط قوة الفريق وضعفه بقدر ما تثبتها التقييمات، واقتراح التقدير والإجراءات.</translation>
        </message>
        <message>
            <source>See who changed what in the set-up, and undo a change.</source>
            <translation>رؤية من غيّر ماذا في إعداد الفرع والتراجع عن تغيير.</translation>
        </message>
        <message>
            <source>Serve visitors</source>
            <translation>خدمة المراجعين</translation>
        </message>
        <message>
            <source>Set up competencies, record what people have shown, plan training, and publish guides.</source>
            <translation>ضبط الكفاءات وتسجيل الإثباتات وتخطيط التدريب ونشر الأدلة.</translation>
        </message>
        <message>
            <source>Set up the branch</source>
            <translation>إعداد الفرع</translation>
        </message>
        <message>
            <source>Sign colleagues out</source>
            <translation>تسجيل خروج الزملاء</translation>
        </message>
        <message>
            <source>Sign in at a counter, call and serve visitors.</source>
            <translation>الدخول في شباك ونداء المراجعين وخدمتهم.</translation>
        </message>
        <message>
            <source>Sign out a colleague who forgot to do so.</source>
            <translation>تسجيل خروج زميل نسي الخروج.</translation>
        </message>
        <message>
            <source>Take over settings from above</source>
            <translation>اعتماد إعدادات الجهة الأعلى</translation>
        </message>
        <message>
            <source>Take part in improvement</source>
            <translation>المشاركة في التحسين</translation>
        </message>
        <message>
            <source>Write scorecards</source>
            <translation>كتابة بطاقات التقييم</translation>
        </message>
        <message>
            <source>Write scorecards, import released waves of mystery shopping, and reply to them.</source>
            <translation>كتابة بطاقات التقييم، واستيراد الجولات المنشورة، والرد عليها.</translation>
        </message>
        <message>
            <source>Write standards and charters</source>
            <translation>كتابة المعايير والمواثيق</translation>
        </message>
    </context>
    <context>
        <name>rollout</name>
        <message numerus="yes">
            <source>%n branches</source>
            <translation>
                <numerusform>لا فروع</numerusform>
                <numerusform>فرع واحد</numerusform>
                <numerusform>فرعان</numerusform>
                <numerusform>%n فروع</numerusform>
                <numerusform>%n فرعًا</numerusform>
                <numerusform>%n فرع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things in the set-up; see Readiness</source>
            <translation>
                <numerusform>لا شيء في الإعداد؛ انظر «الجاهزية»</numerusform>
                <numerusform>أمر واحد في الإعداد؛ انظر «الجاهزية»</numerusform>
                <numerusform>أمران في الإعداد؛ انظر «الجاهزية»</numerusform>
                <numerusform>%n أمور في الإعداد؛ انظر «الجاهزية»</numerusform>
                <numerusform>%n أمرًا في الإعداد؛ انظر «الجاهزية»</numerusform>
                <numerusform>%n أمر في الإعداد؛ انظر «الجاهزية»</numerusform>
            </translation>
        </message>
        <message>
            <source>A milestone is reached</source>
            <translation>تحقق معلم</translation>
        </message>
        <message>
            <source>Another person answers with a strategy within ten working days.</source>
            <translation>يرد شخص آخر باستراتيجية خلال عشرة أيام عمل.</translation>
        </message>
        <message>
            <source>Answer with a strategy</source>
            <translation>الرد باستراتيجية</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>مُقيَّم</translation>
        </message>
        <message>
            <source>Attained</source>
            <translation>المحقّق</translation>
        </message>
        <message>
            <source>Both pillars are alike; neither holds the branch back.</source>
            <translation>الركيزتان متساويتان؛ ولا تعيق أي منهما الفرع.</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>فرع</translation>
        </message>
        <message>
            <source>Branches with the same code are shown together.</source>
            <translation>تُعرض الفروع ذات الرمز نفسه معًا.</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>حتى أي يوم</translation>
        </message>
        <message>
            <source>Cases that met their standard, four weeks</source>
            <translation>الحالات المستوفية لمعيارها، أربعة أسابيع</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>التحدي</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>التحديات</translation>
        </message>
        <message>
            <source>Checked actions with a sure effect, one year</source>
            <translation>إجراءات مفحوصة ثبت أثرها، سنة واحدة</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>المدرّب</translation>
        </message>
        <message>
            <source>Coach of the branch</source>
            <translation>مدرّب الفرع</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Code of the excellence unit</source>
            <translation>رمز وحدة جودة الخدمة</translation>
        </message>
        <message>
            <source>Code of the ministry</source>
            <translation>رمز الوزارة</translation>
        </message>
        <message>
            <source>Competencies that services ask for and that are valid</source>
            <translation>الكفاءات السارية التي تطلبها الخدمات</translation>
        </message>
        <message>
            <source>Counts from … to</source>
            <translation>يُحتسب من … إلى</translation>
        </message>
        <message>
            <source>Drop a milestone</source>
            <translation>إلغاء معلم</translation>
        </message>
        <message>
            <source>Equipped</source>
            <translation>مجهّز</translation>
        </message>
        <message>
            <source>Excellence unit</source>
            <translation>وحدة جودة الخدمة</translation>
        </message>
        <message>
            <source>Facts there now up to</source>
            <translation>الوقائع متوفرة حتى</translation>
        </message>
        <message>
            <source>Filled posts</source>
            <translation>الوظائف المشغولة</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>Guides in force that were read</source>
            <translation>الأدلة السارية التي قُرئت</translation>
        </message>
        <message>
            <source>How far each branch is follows from facts; nobody types a stage.</source>
            <translation>مرحلة كل فرع تنتج عن الوقائع؛ ولا يُدخلها أحد يدويًا.</translation>
        </message>
        <message>
            <source>Improving</source>
            <translation>يتحسّن</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Measuring</source>
            <translation>يقيس</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>المعلم</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>المعالم</translation>
        </message>
        <message>
            <source>Ministries, units and branches</source>
            <translation>الوزارات والوحدات والفروع</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>الوزارة</translation>
        </message>
        <message>
            <source>Ministry, unit, coach and posts</source>
            <translation>الوزارة والوحدة والمدرّب والوظائف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name a challenge</source>
            <translation>ذكر تحدٍّ</translation>
        </message>
        <message>
            <source>Name of the excellence unit</source>
            <translation>اسم وحدة جودة الخدمة</translation>
        </message>
        <message>
            <source>Name of the ministry</source>
            <translation>اسم الوزارة</translation>
        </message>
        <message>
            <source>Named</source>
            <translation>مُسمّى</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>People with a merit, one year</source>
            <translation>من نالوا التقدير، سنة واحدة</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>الأداء</translation>
        </message>
        <message>
            <source>Pillar</source>
            <translation>الركيزة</translation>
        </message>
        <message>
            <source>Plan a milestone</source>
            <translation>تخطيط معلم</translation>
        </message>
        <message>
            <source>Planned training that was done, one year</source>
            <translation>التدريب المخطط الذي أُنجز، سنة واحدة</translation>
        </message>
        <message>
            <source>Posts of the branch</source>
            <translation>وظائف الفرع</translation>
        </message>
        <message>
            <source>Ratings with one of the two better faces, four weeks</source>
            <translation>التقييمات بأحد الوجهين الأفضل، أربعة أسابيع</translation>
        </message>
        <message>
            <source>Reached?</source>
            <translation>تحقق؟</translation>
        </message>
        <message>
            <source>Reading the branches</source>
            <translation>جارٍ قراءة الفروع</translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>التطبيق في الفروع</translation>
        </message>
        <message>
            <source>Score of the last final wave</source>
            <translation>درجة آخر جولة منتهية</translation>
        </message>
        <message>
            <source>Settings that differ from above</source>
            <translation>الإعدادات المختلفة عن الجهة الأعلى</translation>
        </message>
        <message>
            <source>Something is missing again</source>
            <translation>عاد النقص</translation>
        </message>
        <message>
            <source>Staffed</source>
            <translation>مكتمل الموظفين</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Stages of the branch</source>
            <translation>مراحل الفرع</translation>
        </message>
        <message>
            <source>State of the branch: of “{pillar}” nothing is measured yet.</source>
            <translation>حالة الفرع: لم يُقَس شيء بعد من ركيزة «{pillar}».</translation>
        </message>
        <message>
            <source>State of the branch: {points} of 100, by its weaker pillar, “{pillar}”.</source>
            <translation>حالة الفرع: {points} من 100، بحسب ركيزته الأضعف «{pillar}».</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>الاستراتيجية</translation>
        </message>
        <message>
            <source>Survey of staff: answers that agree</source>
            <translation>استطلاع الموظفين: الإجابات الموافِقة</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>The roll-out of this branch is saved.</source>
            <translation>حُفظت بيانات التطبيق في هذا الفرع.</translation>
        </message>
        <message>
            <source>The stages are from that time.</source>
            <translation>المراحل تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>The text was erased.</source>
            <translation>مُحي النص.</translation>
        </message>
        <message>
            <source>They are filled when so many people of the list People work here.</source>
            <translation>تُعدّ مشغولة عندما يعمل هنا هذا العدد من قائمة «الأشخاص».</translation>
        </message>
        <message>
            <source>Two pillars</source>
            <translation>الركيزتان</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Visits within the promised wait, four weeks</source>
            <translation>الزيارات ضمن مدة الانتظار المتعهَّد بها، أربعة أسابيع</translation>
        </message>
        <message>
            <source>What is difficult</source>
            <translation>ما الصعب</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>ما يُعرف عنه</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>ما ينقص</translation>
        </message>
        <message>
            <source>What is there</source>
            <translation>ما هو متوفر</translation>
        </message>
        <message>
            <source>What is to be reached</source>
            <translation>ما المطلوب تحقيقه</translation>
        </message>
        <message>
            <source>a coach who works here</source>
            <translation>مدرّب يعمل هنا</translation>
        </message>
        <message>
            <source>a set-up in which nothing is missing</source>
            <translation>إعداد لا ينقصه شيء</translation>
        </message>
        <message>
            <source>actions with a sure effect: {have} of {need}</source>
            <translation>إجراءات ثبت أثرها: {have} من {need}</translation>
        </message>
        <message>
            <source>answered on {day}</source>
            <translation>رُدّ عليه في {day}</translation>
        </message>
        <message>
            <source>answered on {day} by {name}</source>
            <translation>ردّ {name} في {day}</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>ذُكر في {day}</translation>
        </message>
        <message>
            <source>asked on {day} by {name}</source>
            <translation>ذكره {name} في {day}</translation>
        </message>
        <message>
            <source>everything is there; noted tonight</source>
            <translation>كل شيء متوفر؛ يُسجَّل الليلة</translation>
        </message>
        <message>
            <source>filled posts: {have} of {need}</source>
            <translation>الوظائف المشغولة: {have} من {need}</translation>
        </message>
        <message>
            <source>final waves of mystery shopping: {have} of {need}</source>
            <translation>جولات التسوّق الخفي المنتهية: {have} من {need}</translation>
        </message>
        <message>
            <source>how many posts the branch has</source>
            <translation>عدد وظائف الفرع</translation>
        </message>
        <message>
            <source>measured standards in force for four weeks: {have} of {need}</source>
            <translation>المعايير المقيسة السارية منذ أربعة أسابيع: {have} من {need}</translation>
        </message>
        <message>
            <source>ministry and unit</source>
            <translation>الوزارة ووحدة جودة الخدمة</translation>
        </message>
        <message>
            <source>next: {stage}</source>
            <translation>التالي: {stage}</translation>
        </message>
        <message>
            <source>no longer wanted</source>
            <translation>لم يعد مطلوبًا</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>now: {stage}</source>
            <translation>الآن: {stage}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>اجتيزت</translation>
        </message>
        <message>
            <source>passed on {day}</source>
            <translation>اجتيزت في {day}</translation>
        </message>
        <message>
            <source>passed on {day}, but something is missing again</source>
            <translation>اجتيزت في {day}، لكن عاد النقص</translation>
        </message>
        <message>
            <source>passed, but something is missing again</source>
            <translation>اجتيزت، لكن عاد النقص</translation>
        </message>
        <message>
            <source>reached on {day}</source>
            <translation>تحقق في {day}</translation>
        </message>
        <message>
            <source>reached on {day}, says {name}</source>
            <translation>تحقق في {day}، بحسب {name}</translation>
        </message>
        <message>
            <source>signed reviews of a quarter: {have} of {need}</source>
            <translation>مراجعات ربعية موقّعة: {have} من {need}</translation>
        </message>
        <message>
            <source>still to be reached</source>
            <translation>لم يتحقق بعد</translation>
        </message>
        <message>
            <source>the strategy is overdue</source>
            <translation>تأخرت الاستراتيجية</translation>
        </message>
        <message>
            <source>too little known</source>
            <translation>المعلوم قليل جدًا</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>waits for a strategy</source>
            <translation>بانتظار استراتيجية</translation>
        </message>
        <message>
            <source>waits for a strategy until {day}</source>
            <translation>بانتظار استراتيجية حتى {day}</translation>
        </message>
        <message>
            <source>{filled} of {posts}</source>
            <translation>{filled} من {posts}</translation>
        </message>
        <message>
            <source>{floor} to {target}</source>
            <translation>من {floor} إلى {target}</translation>
        </message>
        <message>
            <source>{kind}: {name}</source>
            <translation>{kind}: {name}</translation>
        </message>
        <message>
            <source>{known} of {all} measures have a value</source>
            <translation>لدى {known} من {all} مقاييس قيمة</translation>
        </message>
        <message>
            <source>{points} of 100</source>
            <translation>{points} من 100</translation>
        </message>
        <message>
            <source>{stage}: {state}. Missing: {missing}</source>
            <translation>{stage}: {state}. ينقص: {missing}</translation>
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
                <numerusform>لا شيء بعد؛ تُعرض النتائج ابتداءً من {least}</numerusform>
                <numerusform>واحدة حتى الآن؛ تُعرض النتائج ابتداءً من {least}</numerusform>
                <numerusform>اثنتان حتى الآن؛ تُعرض النتائج ابتداءً من {least}</numerusform>
                <numerusform>%n حتى الآن؛ تُعرض النتائج ابتداءً من {least}</numerusform>
                <numerusform>%n حتى الآن؛ تُعرض النتائج ابتداءً من {least}</numerusform>
                <numerusform>%n حتى الآن؛ تُعرض النتائج ابتداءً من {least}</numerusform>
            </translation>
        </message>
        <message>
            <source>1: very poor</source>
            <translation>1: سيئ جدًا</translation>
        </message>
        <message>
            <source>2: poor</source>
            <translation>2: سيئ</translation>
        </message>
        <message>
            <source>3: fair</source>
            <translation>3: مقبول</translation>
        </message>
        <message>
            <source>4: good</source>
            <translation>4: جيد</translation>
        </message>
        <message>
            <source>5: very good</source>
            <translation>5: جيد جدًا</translation>
        </message>
        <message>
            <source>A scorecard says what a visit is checked for, and what each item counts.</source>
            <translation>تحدد بطاقة التقييم ما يُفحص في الزيارة ووزن كل بند.</translation>
        </message>
        <message>
            <source>A try: nothing of it is saved.</source>
            <translation>للتجربة فقط: لا يُحفظ منها شيء.</translation>
        </message>
        <message>
            <source>Add a section</source>
            <translation>إضافة قسم</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>إضافة بند</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>As it is filled in</source>
            <translation>كما تُعبّأ</translation>
        </message>
        <message>
            <source>As soon as a scorecard is in force, it can be filled in here.</source>
            <translation>حالما تسري بطاقة تقييم يمكن تعبئتها هنا.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>Critical: if this fails, the score is 59 at most.</source>
            <translation>بند حرج: إن لم يتحقق فالدرجة 59 على الأكثر.</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>End the scorecard</source>
            <translation>إنهاء العمل بالبطاقة</translation>
        </message>
        <message>
            <source>Failed in {some} of {all}</source>
            <translation>لم يتحقق في {some} من {all}</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>تعبئة</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>أول يوم بدونها</translation>
        </message>
        <message>
            <source>For example counter-visit. It stays the same in all versions.</source>
            <translation>مثلًا counter-visit. يبقى نفسه في كل الإصدارات.</translation>
        </message>
        <message>
            <source>Form to print (PDF)</source>
            <translation>نموذج للطباعة (PDF)</translation>
        </message>
        <message>
            <source>From 5 (best) to 1</source>
            <translation>من 5 (الأفضل) إلى 1</translation>
        </message>
        <message>
            <source>Fully</source>
            <translation>كليًا</translation>
        </message>
        <message>
            <source>Fully, partly or not</source>
            <translation>كليًا أو جزئيًا أو إطلاقًا</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>كيف يُجاب عنه</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>يسري من</translation>
        </message>
        <message>
            <source>It stays the same in all versions, so that waves can be compared.</source>
            <translation>يبقى نفسه في كل الإصدارات لتمكن مقارنة الجولات.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>May not apply</source>
            <translation>قد لا ينطبق</translation>
        </message>
        <message>
            <source>Name of the scorecard</source>
            <translation>اسم بطاقة التقييم</translation>
        </message>
        <message>
            <source>New scorecard</source>
            <translation>بطاقة تقييم جديدة</translation>
        </message>
        <message>
            <source>New scorecard: {code}</source>
            <translation>بطاقة تقييم جديدة: {code}</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No scorecard is in force</source>
            <translation>لا بطاقة تقييم سارية</translation>
        </message>
        <message>
            <source>No scorecards yet</source>
            <translation>لا توجد بطاقات تقييم بعد</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>إطلاقًا</translation>
        </message>
        <message>
            <source>Observation: {card}</source>
            <translation>مشاهدة: {card}</translation>
        </message>
        <message>
            <source>Observations</source>
            <translation>المشاهدات</translation>
        </message>
        <message>
            <source>Observations in the last half year</source>
            <translation>المشاهدات في نصف السنة الأخير</translation>
        </message>
        <message>
            <source>Openly, beside a colleague who knows it. Nothing is kept about who was at work, and no figure about a person is made.</source>
            <translation>علنًا، بجانب زميل يعلم بذلك. لا يُحفظ من كان في العمل، ولا يُحسب أي رقم عن شخص.</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <source>Reading the scorecards</source>
            <translation>تُقرأ بطاقات التقييم</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Score of the observations</source>
            <translation>درجة المشاهدات</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>بطاقة التقييم</translation>
        </message>
        <message>
            <source>Scorecards</source>
            <translation>بطاقات التقييم</translation>
        </message>
        <message>
            <source>Scorecards in force</source>
            <translation>البطاقات السارية</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>The answer “does not apply” is offered and takes the item out of the score.</source>
            <translation>تُعرض الإجابة «لا ينطبق»، فيخرج البند من الدرجة.</translation>
        </message>
        <message>
            <source>The observation was saved.</source>
            <translation>حُفظت المشاهدة.</translation>
        </message>
        <message>
            <source>Title of the section</source>
            <translation>عنوان القسم</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: nothing is scored by another version afterwards.</source>
            <translation>غدًا على الأقرب: لا يُقيَّم شيء لاحقًا بإصدار آخر.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>What is known of this scorecard</source>
            <translation>المعروف عن هذه البطاقة</translation>
        </message>
        <message>
            <source>What observations say together</source>
            <translation>ما تقوله المشاهدات معًا</translation>
        </message>
        <message>
            <source>What the item counts in its section.</source>
            <translation>وزن البند في قسمه.</translation>
        </message>
        <message>
            <source>What the section counts in the whole score.</source>
            <translation>وزن القسم في الدرجة الكلية.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>ما يُنظر إليه</translation>
        </message>
        <message>
            <source>What was seen, without names</source>
            <translation>ما شوهد، دون أسماء</translation>
        </message>
        <message>
            <source>Which promise of the branch it shows.</source>
            <translation>أي تعهد للفرع يُظهره.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>نعم أو لا</translation>
        </message>
        <message>
            <source>a code of its own for every item</source>
            <translation>رمز خاص لكل بند</translation>
        </message>
        <message>
            <source>a code of its own for every section</source>
            <translation>رمز خاص لكل قسم</translation>
        </message>
        <message>
            <source>an item in every section</source>
            <translation>بند في كل قسم</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>حرج</translation>
        </message>
        <message>
            <source>may not apply</source>
            <translation>قد لا ينطبق</translation>
        </message>
        <message>
            <source>standards that exist</source>
            <translation>معايير موجودة</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>الوزن {weight}</translation>
        </message>
        <message>
            <source>{item} ({details})</source>
            <translation>{item} ({details})</translation>
        </message>
        <message>
            <source>{score} points; {band}</source>
            <translation>الدرجة: {score}؛ {band}</translation>
        </message>
        <message>
            <source>{score} points; {band}; surely between {low} and {high}</source>
            <translation>الدرجة: {score}؛ {band}؛ بثقة بين {low} و{high}</translation>
        </message>
        <message>
            <source>{section}, weight {weight}</source>
            <translation>{section}، الوزن {weight}</translation>
        </message>
    </context>
    <context>
        <name>server</name>
        <message>
            <source>A page that was only half written cannot be repaired (full_page_writes is off). Set full_page_writes = on in postgresql.conf and reload the server.</source>
            <translation>لا يمكن إصلاح صفحة كُتب نصفها فقط (full_page_writes متوقف). اضبط full_page_writes = on في postgresql.conf وأعد تحميل إعدادات الخادم.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the identity of the server is not checked, so another computer could pretend to be the server. Use sslmode=verify-full in the address.</source>
            <translation>الاتصال مشفَّر، لكن هوية الخادم لا تُفحص، فقد يتظاهر حاسوب آخر بأنه الخادم. استخدم sslmode=verify-full في العنوان.</translation>
        </message>
        <message>
            <source>The connection to the server is not encrypted: anyone on the network can read it. Remove sslmode from the address and switch TLS on at the server.</source>
            <translation>الاتصال بالخادم غير مشفَّر: يستطيع أي شخص على الشبكة قراءته. احذف sslmode من العنوان وشغّل TLS على الخادم.</translation>
        </message>
        <message>
            <source>The database does not keep texts as UTF-8, so letters of some languages may be lost. Make a new database with ENCODING 'UTF8' and move the branch there.</source>
            <translation>لا تحفظ قاعدة البيانات النصوص بترميز UTF-8، فقد تضيع حروف بعض اللغات. أنشئ قاعدة بيانات جديدة بالخيار ENCODING 'UTF8' وانقل الفرع إليها.</translation>
        </message>
        <message>
            <source>The server confirms before the data is on the disk (synchronous_commit is off): a power cut may lose the latest tickets. Set synchronous_commit = on in postgresql.conf and reload the server.</source>
            <translation>يؤكد الخادم قبل وصول البيانات إلى القرص (synchronous_commit متوقف): قد يضيع انقطاع الكهرباء آخر التذاكر. اضبط synchronous_commit = on في postgresql.conf وأعد تحميل إعدادات الخادم.</translation>
        </message>
        <message>
            <source>The server does not wait for its disk (fsync is off): a power cut may destroy the database. Set fsync = on in postgresql.conf and reload the server.</source>
            <translation>لا ينتظر الخادم الكتابة على قرصه (fsync متوقف): قد يُتلف انقطاع الكهرباء قاعدة البيانات. اضبط fsync = on في postgresql.conf وأعد تحميل إعدادات الخادم.</translation>
        </message>
        <message>
            <source>The server would not notice damaged pages on its disk (data checksums are off). Stop the server once and run pg_checksums --enable.</source>
            <translation>لن يلاحظ الخادم الصفحات التالفة على قرصه (مجاميع التحقق متوقفة). أوقف الخادم مرة واحدة وشغّل pg_checksums --enable.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>8 to 12 digits with which staff close a kiosk: five touches of the upper corner beside the name, then the code. Empty: kiosks cannot be closed on their screen.</source>
            <translation>من 8 إلى 12 رقمًا يغلق بها الموظفون الكشك: خمس لمسات للزاوية العليا بجانب الاسم، ثم الرمز. فارغ: لا يمكن إغلاق الكشك من شاشته.</translation>
        </message>
        <message>
            <source>A PNG or JPEG file. Slips and the first line of kiosk and board show it.</source>
            <translation>ملف PNG أو JPEG. يظهر على التذاكر وفي السطر الأعلى من الكشك ولوحة النداء.</translation>
        </message>
        <message>
            <source>A branch that is open at {time} first works until it closes.</source>
            <translation>إذا كان الفرع مفتوحًا الساعة {time}، يُغلق ذلك اليوم بعد انتهاء الدوام.</translation>
        </message>
        <message>
            <source>A kiosk uses it from its next start.</source>
            <translation>يعتمده الكشك عند التشغيل التالي.</translation>
        </message>
        <message>
            <source>About cases with an e-mail address, and about appointments to known visitors who agreed to it. The maintenance service sends them.</source>
            <translation>بشأن المعاملات التي لها عنوان بريد إلكتروني، وبشأن المواعيد للمراجعين المعروفين الذين وافقوا. ترسلها خدمة الصيانة.</translation>
        </message>
        <message>
            <source>Above the calls</source>
            <translation>فوق النداءات</translation>
        </message>
        <message>
            <source>Address in the QR code</source>
            <translation>العنوان في رمز QR</translation>
        </message>
        <message>
            <source>Address of the sender</source>
            <translation>عنوان المرسل</translation>
        </message>
        <message>
            <source>Advice for a missed number</source>
            <translation>إرشاد لمن فاته دوره</translation>
        </message>
        <message>
            <source>After the visitor’s own language, if it is another one and few calls wait.</source>
            <translation>بعد لغة المراجع إن كانت لغة أخرى وكانت النداءات المنتظرة قليلة.</translation>
        </message>
        <message>
            <source>After this delay an appointment is an ordinary ticket, minutes</source>
            <translation>التأخير الذي يصبح الموعد بعده تذكرة عادية، بالدقائق</translation>
        </message>
        <message>
            <source>All places of a period begin at the same time.</source>
            <translation>تبدأ جميع أماكن الفترة في الوقت نفسه.</translation>
        </message>
        <message>
            <source>And one more beside it, so that it cannot be worked out from the totals.</source>
            <translation>ومعه خانة أخرى بجواره كي لا يُستنتج من المجاميع.</translation>
        </message>
        <message>
            <source>Anonymous complaints are answered</source>
            <translation>يُجاب عن الشكاوى المجهولة</translation>
        </message>
        <message>
            <source>Appointments</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Before opening, {time} belongs to the day before; that day is closed.</source>
            <translation>قبل بدء الدوام تُحسب الساعة {time} من اليوم السابق، فيُغلق ذلك اليوم.</translation>
        </message>
        <message>
            <source>Below the calls</source>
            <translation>تحت النداءات</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>لوحة النداء</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>بني</translation>
        </message>
        <message>
            <source>Button “{name}”</source>
            <translation>زر «{name}»</translation>
        </message>
        <message>
            <source>By the promised wait</source>
            <translation>حسب مدة الانتظار المتعهَّد بها</translation>
        </message>
        <message>
            <source>By the promised wait: time after which anyone is next, minutes</source>
            <translation>حسب المدة المتعهَّد بها: المدة التي يصبح بعدها أي مراجع هو التالي، بالدقائق</translation>
        </message>
        <message>
            <source>By the promised wait: weight of a minute waited with an appointment</source>
            <translation>بحسب المدة المتعهَّد بها: وزن دقيقة الانتظار لصاحب الموعد</translation>
        </message>
        <message>
            <source>Calendar of Arabic pages</source>
            <translation>تقويم الصفحات العربية</translation>
        </message>
        <message>
            <source>Calendar of Persian pages</source>
            <translation>تقويم الصفحات الفارسية</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>النداء</translation>
        </message>
        <message>
            <source>Calls are also spoken in the branch’s language</source>
            <translation>تُنطق النداءات بلغة الفرع أيضًا</translation>
        </message>
        <message>
            <source>Calls before a number counts as missed</source>
            <translation>عدد النداءات قبل اعتبار الدور فائتًا</translation>
        </message>
        <message>
            <source>Colours of the board</source>
            <translation>ألوان لوحة النداء</translation>
        </message>
        <message>
            <source>Colours of the counter consoles</source>
            <translation>ألوان شاشات موظفي الشبابيك</translation>
        </message>
        <message>
            <source>Colours of the kiosk</source>
            <translation>ألوان الكشك</translation>
        </message>
        <message>
            <source>Colours, digits and names</source>
            <translation>الألوان والأرقام والأسماء</translation>
        </message>
        <message>
            <source>Comments of visitors are kept, days</source>
            <translation>مدة حفظ تعليقات المراجعين، بالأيام</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>الشكاوى</translation>
        </message>
        <message>
            <source>Contact of the branch</source>
            <translation>وسيلة الاتصال بالفرع</translation>
        </message>
        <message>
            <source>Contrast only {ratio} to 1 on light screens; letters need {least} to 1. The screens show the darker {used} ({used_ratio} to 1).</source>
            <translation>التباين على الشاشات الفاتحة {ratio} إلى 1 فقط، والحروف تحتاج {least} إلى 1. تعرض الشاشات اللون الأغمق {used} ({used_ratio} إلى 1).</translation>
        </message>
        <message>
            <source>Contrast {ratio} to 1 on light screens: easy to read.</source>
            <translation>التباين على الشاشات الفاتحة {ratio} إلى 1: القراءة سهلة.</translation>
        </message>
        <message>
            <source>Cost of a case</source>
            <translation>تكلفة المعاملة</translation>
        </message>
        <message>
            <source>Country, for its public holidays</source>
            <translation>البلد، لعطلاته الرسمية</translation>
        </message>
        <message>
            <source>Ctrl with an arrow key moves a part. What is empty takes no paper.</source>
            <translation>يُنقل الجزء بالمفتاح Ctrl مع أحد الأسهم. الجزء الفارغ لا يشغل مكانًا على الورق.</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>ألوان داكنة</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>اليوم والوقت</translation>
        </message>
        <message>
            <source>Digits of the language</source>
            <translation>أرقام اللغة</translation>
        </message>
        <message>
            <source>Digits on Persian and Arabic pages</source>
            <translation>الأرقام في الصفحات الفارسية والعربية</translation>
        </message>
        <message>
            <source>Distance from the board to the farthest seat, metres</source>
            <translation>المسافة من لوحة النداء إلى أبعد مقعد، بالأمتار</translation>
        </message>
        <message>
            <source>Documents to bring</source>
            <translation>المستندات المطلوبة</translation>
        </message>
        <message>
            <source>E-mail to visitors</source>
            <translation>البريد الإلكتروني إلى المراجعين</translation>
        </message>
        <message>
            <source>Each console can change between light and dark for itself.</source>
            <translation>يمكن لكل شاشة أن تختار لنفسها الألوان الفاتحة أو الداكنة.</translation>
        </message>
        <message>
            <source>Each day is closed at {time}.</source>
            <translation>يُغلق كل يوم الساعة {time}.</translation>
        </message>
        <message>
            <source>Empty: the server asks for no password. It is kept on the computer of the maintenance service.</source>
            <translation>فارغ: لا يطلب الخادم كلمة مرور. تُحفظ كلمة المرور على حاسوب خدمة الصيانة.</translation>
        </message>
        <message>
            <source>Exit code of the kiosks</source>
            <translation>رمز الخروج من الأكشاك</translation>
        </message>
        <message>
            <source>Figures from fewer cases are marked as weak</source>
            <translation>الأرقام من حالات أقل تُعلَّم بأنها ضعيفة</translation>
        </message>
        <message>
            <source>Figures, closing and backups</source>
            <translation>الأرقام وإغلاق اليوم والنسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Files of cases</source>
            <translation>ملفات المعاملات</translation>
        </message>
        <message>
            <source>Files of closed cases are kept, days (0: without limit)</source>
            <translation>مدة حفظ ملفات المعاملات المغلقة، بالأيام (0: بلا حد)</translation>
        </message>
        <message>
            <source>Folders of the scanners</source>
            <translation>مجلدات الماسحات الضوئية</translation>
        </message>
        <message>
            <source>For example a welcome. May be empty; at most 200 characters.</source>
            <translation>مثال: عبارة ترحيب. يمكن تركه فارغًا؛ 200 حرف على الأكثر.</translation>
        </message>
        <message>
            <source>For example kk,ru,en. The kiosk offers these languages, the board shows them in turn.</source>
            <translation>مثال: kk,ru,en. يعرض الكشك هذه اللغات، وتعرضها لوحة النداء بالتناوب.</translation>
        </message>
        <message>
            <source>For example kk,ru. Empty: the languages for visitors.</source>
            <translation>مثال: kk,ru. فارغ: لغات المراجعين.</translation>
        </message>
        <message>
            <source>For example mail.example.org. Without it nothing is sent.</source>
            <translation>مثلًا mail.example.org. بدونه لا يُرسل شيء.</translation>
        </message>
        <message>
            <source>For example network:192.0.2.10:9100. Empty: slips become files. It takes effect at the next start.</source>
            <translation>مثال: network:192.0.2.10:9100. إذا تُرك فارغًا تُحفظ التذاكر ملفات. يسري عند التشغيل التالي.</translation>
        </message>
        <message>
            <source>For example where to complain. May be empty; at most 200 characters.</source>
            <translation>مثال: جهة تقديم الشكاوى. يمكن تركه فارغًا؛ 200 حرف على الأكثر.</translation>
        </message>
        <message>
            <source>For example {address}. Empty: no code.</source>
            <translation>مثال: {address}. إذا تُرك فارغًا فلا رمز.</translation>
        </message>
        <message>
            <source>For the same telephone number or the same known visitor.</source>
            <translation>لرقم الهاتف نفسه أو للمراجع المعروف نفسه.</translation>
        </message>
        <message>
            <source>From 0 to 100. 0: no sound.</source>
            <translation>من 0 إلى 100. 0: بلا صوت.</translation>
        </message>
        <message>
            <source>From 1 to 12, as many as fit. Fewer calls are shown in larger letters.</source>
            <translation>من 1 إلى 12 بقدر ما تتسع لوحة النداء. كلما قلّ عدد النداءات كبرت الحروف.</translation>
        </message>
        <message>
            <source>From 5 to 60. Each language is shown for two pages.</source>
            <translation>من 5 إلى 60. تُعرض كل لغة في صفحتين متتاليتين.</translation>
        </message>
        <message>
            <source>From 60 to 150. 100 is calm speech.</source>
            <translation>من 60 إلى 150. القيمة 100 نطق هادئ.</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>Gregorian calendar</source>
            <translation>التقويم الميلادي</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>Height of the board’s lowest letters above the floor, metres</source>
            <translation>ارتفاع أدنى حروف لوحة النداء عن الأرض، بالمتر</translation>
        </message>
        <message>
            <source>Hour at which the day is closed automatically (empty: never)</source>
            <translation>الساعة التي يُغلق فيها اليوم تلقائيًا (فارغ: أبدًا)</translation>
        </message>
        <message>
            <source>Hour of the daily backup (empty: never)</source>
            <translation>ساعة النسخ الاحتياطي اليومي (فارغ: أبدًا)</translation>
        </message>
        <message>
            <source>How many backups are kept</source>
            <translation>عدد النسخ الاحتياطية المحفوظة</translation>
        </message>
        <message>
            <source>How many days ahead can be booked</source>
            <translation>عدد الأيام المقبلة التي يمكن الحجز فيها</translation>
        </message>
        <message>
            <source>How many may pass one waiting person</source>
            <translation>عدد من يجوز أن يسبقوا منتظرًا واحدًا</translation>
        </message>
        <message>
            <source>How often a call is spoken</source>
            <translation>عدد مرات النداء الصوتي</translation>
        </message>
        <message>
            <source>How often a called number may go back to the queue</source>
            <translation>عدد مرات إعادة الرقم المنادى عليه إلى الدور</translation>
        </message>
        <message>
            <source>Identifiers and contacts of visitors are kept after the last visit, days</source>
            <translation>مدة حفظ معرّفات المراجعين ووسائل الاتصال بهم بعد آخر زيارة، بالأيام</translation>
        </message>
        <message>
            <source>If not, they are decided and then closed without looking for the visitor.</source>
            <translation>وإلا فيُتخذ القرار بشأنها ثم تُغلق دون البحث عن المراجع.</translation>
        </message>
        <message>
            <source>In order of arrival</source>
            <translation>حسب ترتيب الوصول</translation>
        </message>
        <message>
            <source>In your own currency.</source>
            <translation>بعملتكم.</translation>
        </message>
        <message>
            <source>In your own currency. 0: not set. Without any rate the cost of a case is not shown.</source>
            <translation>بعملتكم. 0 تعني غير محدد. لا تظهر تكلفة المعاملة دون تحديد الأجور.</translation>
        </message>
        <message>
            <source>In your own currency. Another manager approves what is above it.</source>
            <translation>بعملتكم. وما زاد عليه يوافق عليه مدير آخر.</translation>
        </message>
        <message>
            <source>It prints the papers of cases. Empty: the printer of the kiosk, if it is on the network.</source>
            <translation>تطبع إيصالات المعاملات. فارغ: طابعة الكشك إن كانت على الشبكة.</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>الكشك</translation>
        </message>
        <message>
            <source>Languages for visitors</source>
            <translation>لغات المراجعين</translation>
        </message>
        <message>
            <source>Languages of the board</source>
            <translation>لغات لوحة النداء</translation>
        </message>
        <message>
            <source>Last calls on the board, at most</source>
            <translation>الحد الأقصى للنداءات الأخيرة على لوحة النداء</translation>
        </message>
        <message>
            <source>Latin digits</source>
            <translation>الأرقام اللاتينية</translation>
        </message>
        <message>
            <source>Length of one appointment period, minutes</source>
            <translation>مدة فترة الموعد الواحدة بالدقائق</translation>
        </message>
        <message>
            <source>Letters that hang higher must be larger to be read.</source>
            <translation>كلما عُلّقت الحروف أعلى وجب أن تكون أكبر لتُقرأ.</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>ألوان فاتحة</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>Logo of the branch</source>
            <translation>شعار الفرع</translation>
        </message>
        <message>
            <source>Loudness in quiet hours, percent</source>
            <translation>شدة الصوت في ساعات الهدوء، بالمئة</translation>
        </message>
        <message>
            <source>Loudness of the chime and the voice, percent</source>
            <translation>شدة صوت التنبيه والنطق، بالمئة</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>خادم البريد</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>اللون الأساسي</translation>
        </message>
        <message>
            <source>Messages on the board</source>
            <translation>الرسائل على لوحة النداء</translation>
        </message>
        <message>
            <source>Missed visitors and corrections</source>
            <translation>الأدوار الفائتة والتصحيحات</translation>
        </message>
        <message>
            <source>Money that a manager may promise alone</source>
            <translation>المبلغ الذي يمكن للمدير أن يعد به وحده</translation>
        </message>
        <message>
            <source>Most open appointments of one person for the same service</source>
            <translation>أقصى عدد للمواعيد المفتوحة لشخص واحد للخدمة نفسها</translation>
        </message>
        <message>
            <source>Name of the branch</source>
            <translation>اسم الفرع</translation>
        </message>
        <message>
            <source>Name of the currency</source>
            <translation>اسم العملة</translation>
        </message>
        <message>
            <source>Names of devices in notices</source>
            <translation>أسماء الأجهزة في التنبيهات</translation>
        </message>
        <message>
            <source>Never louder than at other hours. 0: no sound.</source>
            <translation>ليست أعلى أبدًا مما في الساعات الأخرى. 0: بلا صوت.</translation>
        </message>
        <message>
            <source>No ticket when the expected wait ends after closing</source>
            <translation>عدم إعطاء تذكرة إذا كان الانتظار المتوقع ينتهي بعد الإغلاق</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بدون</translation>
        </message>
        <message>
            <source>None (only inside one's own network)</source>
            <translation>بلا حماية (داخل الشبكة الخاصة فقط)</translation>
        </message>
        <message>
            <source>Note about the rating</source>
            <translation>تذكير بالتقييم</translation>
        </message>
        <message>
            <source>Notes about a day are kept, days (0: without limit)</source>
            <translation>مدة حفظ ملاحظات اليوم، بالأيام (0: بلا حدّ)</translation>
        </message>
        <message>
            <source>Notes on tickets are kept, days</source>
            <translation>مدة حفظ الملاحظات على التذاكر، بالأيام</translation>
        </message>
        <message>
            <source>Nothing, only calls</source>
            <translation>لا شيء، النداءات فقط</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>رقم الدور</translation>
        </message>
        <message>
            <source>On the board beside the calls</source>
            <translation>على لوحة النداء إلى جانب النداءات</translation>
        </message>
        <message>
            <source>One board on each line, with its loudness and, if they are others, its quiet hours: {example}. A board without a line sounds like all.</source>
            <translation>في كل سطر لوحة واحدة: شدة صوتها، وساعات هدوئها إن اختلفت: {example}. واللوحة التي لا سطر لها صوتها كسائر اللوحات.</translation>
        </message>
        <message>
            <source>One board on each line: board-2 = Hall A, Hall B. A board without a line shows the calls of all zones.</source>
            <translation>لوحة نداء واحدة في كل سطر: board-2 = القاعة أ، القاعة ب. لوحة النداء التي ليس لها سطر تعرض نداءات كل المناطق.</translation>
        </message>
        <message>
            <source>One console on each line: console-1 = C:\Scans. A * stands for all other consoles. The newest files of the folder are offered on the page of a case.</source>
            <translation>شاشة موظف واحدة في كل سطر: console-1 = C:\Scans. العلامة * تعني جميع الشاشات الأخرى. تُعرض أحدث ملفات المجلد في صفحة المعاملة.</translation>
        </message>
        <message>
            <source>One device on each line: kiosk-1 = Kiosk by the entrance.</source>
            <translation>جهاز واحد في كل سطر: kiosk-1 = الكشك قرب المدخل.</translation>
        </message>
        <message>
            <source>One hour of work of a clerk</source>
            <translation>ساعة عمل الموظف</translation>
        </message>
        <message>
            <source>One hour of work of a manager</source>
            <translation>ساعة عمل المدير</translation>
        </message>
        <message>
            <source>One hour of work of an administrator</source>
            <translation>ساعة عمل مسؤول النظام</translation>
        </message>
        <message>
            <source>One letter or e-mail to a visitor</source>
            <translation>رسالة بريدية أو إلكترونية واحدة إلى المراجع</translation>
        </message>
        <message>
            <source>Only people waiting</source>
            <translation>عدد المنتظرين فقط</translation>
        </message>
        <message>
            <source>Order of calling</source>
            <translation>ترتيب النداء</translation>
        </message>
        <message>
            <source>Ordinary visitors called after them</source>
            <translation>عدد المراجعين العاديين بعدهم</translation>
        </message>
        <message>
            <source>Own closing text</source>
            <translation>نص ختامي خاص</translation>
        </message>
        <message>
            <source>Own greeting</source>
            <translation>ترحيب خاص</translation>
        </message>
        <message>
            <source>Parts of the slip, from top to bottom</source>
            <translation>أجزاء التذكرة من الأعلى إلى الأسفل</translation>
        </message>
        <message>
            <source>People ahead and expected wait</source>
            <translation>عدد من أمامه والانتظار المتوقع</translation>
        </message>
        <message>
            <source>People waiting and expected wait</source>
            <translation>عدد المنتظرين والانتظار المتوقع</translation>
        </message>
        <message>
            <source>Port of the mail server</source>
            <translation>منفذ خادم البريد</translation>
        </message>
        <message>
            <source>Printer of the counters</source>
            <translation>طابعة الشبابيك</translation>
        </message>
        <message>
            <source>Printer of the kiosk</source>
            <translation>طابعة الكشك</translation>
        </message>
        <message>
            <source>Priority and its proof</source>
            <translation>الأولوية وإثباتها</translation>
        </message>
        <message>
            <source>Priority and ordinary visitors in turn</source>
            <translation>المراجعون ذوو الأولوية والعاديون بالتناوب</translation>
        </message>
        <message>
            <source>Priority visitors called in a row</source>
            <translation>عدد ذوي الأولوية على التوالي</translation>
        </message>
        <message>
            <source>Priority visitors first</source>
            <translation>المراجعون ذوو الأولوية أولًا</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>مدة الانتظار المتعهَّد بها، بالدقائق</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>الحماية</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>رمز QR</translation>
        </message>
        <message>
            <source>Quiet hours of the board, from</source>
            <translation>ساعات هدوء لوحة النداء، من</translation>
        </message>
        <message>
            <source>Quiet hours of the board, until</source>
            <translation>ساعات هدوء لوحة النداء، حتى</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>Reports: a figure of fewer visitors is hidden</source>
            <translation>التقارير: يُخفى المؤشر إذا كان عدد المراجعين أقل من</translation>
        </message>
        <message>
            <source>Retention of texts about people</source>
            <translation>مدة حفظ النصوص المتعلقة بالأشخاص</translation>
        </message>
        <message>
            <source>Rooms, equipment and programs for each closed case</source>
            <translation>حصة كل معاملة مغلقة من المقرات والأجهزة والبرامج</translation>
        </message>
        <message>
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS (المنفذ 587 عادةً)</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>اللغة الثانية</translation>
        </message>
        <message>
            <source>Send messages to visitors by e-mail</source>
            <translation>إرسال الرسائل إلى المراجعين بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Service and advice appear once more in this language.</source>
            <translation>تتكرر الخدمة والإرشاد بهذه اللغة.</translation>
        </message>
        <message>
            <source>Share of the counters’ time for booked visits</source>
            <translation>حصة الزيارات المحجوزة من وقت الشبابيك</translation>
        </message>
        <message>
            <source>Share of the counters’ time for return visits</source>
            <translation>حصة الزيارات المتابَعة من وقت الشبابيك</translation>
        </message>
        <message>
            <source>Shown after the fees on service charters, for example ₸.</source>
            <translation>يظهر بعد الرسوم في مواثيق الخدمات، مثل ₸.</translation>
        </message>
        <message>
            <source>Signing in and locking</source>
            <translation>تسجيل الدخول والقفل</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>التذكرة</translation>
        </message>
        <message>
            <source>Solar Hijri calendar</source>
            <translation>التقويم الهجري الشمسي</translation>
        </message>
        <message>
            <source>Sound of single boards</source>
            <translation>صوت كل لوحة على حدة</translation>
        </message>
        <message>
            <source>Speed of the voice, percent</source>
            <translation>سرعة النطق، بالمئة</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تباين قوي</translation>
        </message>
        <message>
            <source>TLS (usually port 465)</source>
            <translation>TLS (المنفذ 465 عادةً)</translation>
        </message>
        <message>
            <source>Target: share of visitors called within the promise</source>
            <translation>الهدف: نسبة من يُنادى عليهم ضمن المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>أخضر مزرق</translation>
        </message>
        <message>
            <source>Texts of improvement are kept after they were written, days</source>
            <translation>مدة حفظ نصوص التحسين بعد كتابتها، بالأيام</translation>
        </message>
        <message>
            <source>Texts of merits and measures are kept after they were written, days</source>
            <translation>مدة حفظ نصوص التقدير والإجراءات بعد كتابتها، بالأيام</translation>
        </message>
        <message>
            <source>Texts of the roll-out are kept after they were written, days</source>
            <translation>مدة حفظ نصوص التطبيق بعد كتابتها، بالأيام</translation>
        </message>
        <message>
            <source>The board speaks the calls</source>
            <translation>لوحة النداء تنطق النداءات</translation>
        </message>
        <message>
            <source>The board uses the voice of its computer</source>
            <translation>لوحة النداء تتكلم بصوت حاسوبها</translation>
        </message>
        <message>
            <source>The branch never closes: each day is closed when the next one ends.</source>
            <translation>لا يُغلق الفرع أبدًا: يُغلق كل يوم عند انتهاء اليوم الذي يليه.</translation>
        </message>
        <message>
            <source>The branch never closes: no numbers from {time} to the next day.</source>
            <translation>لا يُغلق الفرع أبدًا: لا تذاكر من الساعة {time} حتى اليوم التالي.</translation>
        </message>
        <message>
            <source>Time a new call is shown alone on the board, seconds</source>
            <translation>مدة انفراد النداء الجديد بلوحة النداء، بالثواني</translation>
        </message>
        <message>
            <source>Time after the last work in which a restarted console asks for no PIN, minutes</source>
            <translation>المدة بعد آخر عمل التي لا تطلب فيها الشاشة المعاد تشغيلها الرمز السري، بالدقائق</translation>
        </message>
        <message>
            <source>Time before closing when tickets are no longer issued, minutes</source>
            <translation>المدة قبل الإغلاق التي لا تُصدر فيها تذاكر، بالدقائق</translation>
        </message>
        <message>
            <source>Time between these calls, seconds</source>
            <translation>الفاصل بين هذه النداءات، بالثواني</translation>
        </message>
        <message>
            <source>Time each page of the board is shown, seconds</source>
            <translation>مدة عرض كل صفحة من لوحة النداء، بالثواني</translation>
        </message>
        <message>
            <source>Time in which a finished visit can be undone, minutes</source>
            <translation>مهلة التراجع عن إنهاء الخدمة، بالدقائق</translation>
        </message>
        <message>
            <source>Time in which a missed visitor may come back, minutes</source>
            <translation>مهلة العودة بعد فوات الدور، بالدقائق</translation>
        </message>
        <message>
            <source>Time suggested when a visitor is put on hold, minutes</source>
            <translation>المدة المقترحة عند تأجيل الدور، بالدقائق</translation>
        </message>
        <message>
            <source>Time the kiosk waits for an answer, seconds</source>
            <translation>مدة انتظار الكشك للجواب، بالثواني</translation>
        </message>
        <message>
            <source>Time the ticket stays on the kiosk, seconds</source>
            <translation>مدة بقاء التذكرة على شاشة الكشك، بالثواني</translation>
        </message>
        <message>
            <source>Time without a touch before the kiosk asks, seconds</source>
            <translation>المدة دون لمس قبل أن يسأل الكشك، بالثواني</translation>
        </message>
        <message>
            <source>Time without key or mouse until the desk locks, minutes</source>
            <translation>المدة دون لوحة مفاتيح أو فأرة حتى تُقفل صفحة المكتب، بالدقائق</translation>
        </message>
        <message>
            <source>Time without key or mouse until the other pages lock, minutes</source>
            <translation>المدة دون لوحة مفاتيح أو فأرة حتى تُقفل الصفحات الأخرى، بالدقائق</translation>
        </message>
        <message>
            <source>Today’s result on the board</source>
            <translation>نتيجة اليوم على لوحة النداء</translation>
        </message>
        <message>
            <source>Two Latin letters: KZ, RU, UZ, KG, IR, SA, AE and so on.</source>
            <translation>حرفان لاتينيان: KZ, RU, UZ, KG, IR, SA, AE ونحوها.</translation>
        </message>
        <message>
            <source>Umm al-Qura calendar</source>
            <translation>تقويم أم القرى</translation>
        </message>
        <message>
            <source>User at the mail server</source>
            <translation>المستخدم في خادم البريد</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>Visitors can choose other colours for their visit.</source>
            <translation>يمكن للمراجع أن يختار ألوانًا أخرى أثناء زيارته.</translation>
        </message>
        <message>
            <source>Visitors see it and may answer it, for example branch@example.org.</source>
            <translation>يراه المراجعون ويمكنهم الرد عليه، مثلًا branch@example.org.</translation>
        </message>
        <message>
            <source>What is left of it one day before is open to everybody who books.</source>
            <translation>ما يتبقى منها قبل يوم واحد يُتاح لكل من يحجز.</translation>
        </message>
        <message>
            <source>When even the shortest expected wait is too long. Otherwise the kiosk says so and gives the ticket. An estimate that is only rough stops nothing.</source>
            <translation>عندما يكون حتى أقصر انتظار متوقع أطول من الوقت المتبقي. وإلا فإن الكشك ينبّه إلى ذلك ويعطي التذكرة. التقدير التقريبي لا يوقف شيئًا.</translation>
        </message>
        <message>
            <source>Where it has one for the language. Otherwise the voice of Nobat speaks.</source>
            <translation>إن كان فيه صوت لهذه اللغة، وإلا تكلم صوت Nobat.</translation>
        </message>
        <message>
            <source>Where the visitor is called to</source>
            <translation>إلى أين يُنادى المراجع</translation>
        </message>
        <message>
            <source>Width of the paper, millimetres</source>
            <translation>عرض الورق، بالمليمترات</translation>
        </message>
        <message>
            <source>With an end, also past midnight. Empty: no quiet hours.</source>
            <translation>مع وقت النهاية، ويمكن أن تتجاوز منتصف الليل. فارغ: لا ساعات هدوء.</translation>
        </message>
        <message>
            <source>Words in closed cases are kept, days (0: without limit)</source>
            <translation>مدة حفظ النصوص في المعاملات المغلقة، بالأيام (0: بلا حدّ)</translation>
        </message>
        <message>
            <source>Zones of boards</source>
            <translation>مناطق لوحات النداء</translation>
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
            <translation>لم يتغير شيء بعد. لتنفيذ كل هذه التغييرات أعد تشغيل الأمر مع --yes.</translation>
        </message>
        <message>
            <source>Nothing was changed, because not everything can be done.</source>
            <translation>لم يتغير شيء لأن تنفيذ كل التغييرات غير ممكن.</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>The branch already is as the file says.</source>
            <translation>الفرع مطابق للملف بالفعل.</translation>
        </message>
        <message>
            <source>The branch is now as the file says.</source>
            <translation>أصبح الفرع مطابقًا للملف.</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>– يُضاف</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>– يتغيّر</translation>
        </message>
        <message>
            <source>is removed</source>
            <translation>– يُحذف</translation>
        </message>
        <message>
            <source>is taken out of use</source>
            <translation>– يُخرَج من الاستخدام</translation>
        </message>
    </context>
    <context>
        <name>shopping</name>
        <message numerus="yes">
            <source>%n visits were handed in.</source>
            <translation>
                <numerusform>لم تُسلَّم أي زيارة.</numerusform>
                <numerusform>سُلِّمت زيارة واحدة.</numerusform>
                <numerusform>سُلِّمت زيارتان.</numerusform>
                <numerusform>سُلِّمت %n زيارات.</numerusform>
                <numerusform>سُلِّمت %n زيارة.</numerusform>
                <numerusform>سُلِّمت %n زيارة.</numerusform>
            </translation>
        </message>
        <message>
            <source>A real need, no false papers, no picture or sound of people.</source>
            <translation>حاجة حقيقية، بلا أوراق مزيفة ولا صور أو تسجيل للأشخاص.</translation>
        </message>
        <message>
            <source>A visit is returned once.</source>
            <translation>تُعاد الزيارة مرة واحدة.</translation>
        </message>
        <message>
            <source>A wave is announced to all staff; when its visits are made is not.</source>
            <translation>تُعلن الجولة لجميع الموظفين، أما مواعيد الزيارات فلا.</translation>
        </message>
        <message>
            <source>Active people</source>
            <translation>الأشخاص العاملون</translation>
        </message>
        <message>
            <source>Add a scenario</source>
            <translation>إضافة سيناريو</translation>
        </message>
        <message>
            <source>Add an assessor who is known</source>
            <translation>إضافة زائر سرّي معروف</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>الزائر السرّي</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Assignment {code}</source>
            <translation>المهمة {code}</translation>
        </message>
        <message>
            <source>At least three. More visits show smaller changes.</source>
            <translation>ثلاث على الأقل. كلما زادت الزيارات ظهرت تغيرات أصغر.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>قيد القراءة</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>الفرع</translation>
        </message>
        <message>
            <source>Cancel the wave</source>
            <translation>إلغاء الجولة</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغاة</translation>
        </message>
        <message>
            <source>Close the wave</source>
            <translation>إغلاق الجولة</translation>
        </message>
        <message>
            <source>Code of the notice in the branches’ guides</source>
            <translation>رمز الإعلان في أدلة الفروع</translation>
        </message>
        <message>
            <source>Count receipts</source>
            <translation>عدّ التأكيدات</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>محتسبة</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>يوم الزيارة</translation>
        </message>
        <message>
            <source>Days of visits</source>
            <translation>أيام الزيارات</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>تم: {what}</translation>
        </message>
        <message>
            <source>Eight digits. Leave it empty if the slip is lost.</source>
            <translation>ثمانية أرقام. اتركه فارغًا إذا ضاعت التذكرة.</translation>
        </message>
        <message>
            <source>Every branch sends them: “nobat export branch” and, for each day, “nobat export day”.</source>
            <translation>يرسلها كل فرع: «nobat export branch» ولكل يوم «nobat export day».</translation>
        </message>
        <message>
            <source>Facts to note</source>
            <translation>وقائع تُدوَّن</translation>
        </message>
        <message>
            <source>Fill in the form</source>
            <translation>تعبئة الاستمارة</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهائية</translation>
        </message>
        <message>
            <source>First day of visits</source>
            <translation>أول يوم للزيارات</translation>
        </message>
        <message>
            <source>Folder with the files of the branches</source>
            <translation>مجلد ملفات الفروع</translation>
        </message>
        <message>
            <source>From the branch’s records</source>
            <translation>من سجلات الفرع</translation>
        </message>
        <message>
            <source>In reserve</source>
            <translation>احتياطية</translation>
        </message>
        <message>
            <source>In the field</source>
            <translation>الزيارات جارية</translation>
        </message>
        <message>
            <source>In these branches</source>
            <translation>في هذه الفروع</translation>
        </message>
        <message>
            <source>It counts</source>
            <translation>احتساب</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Last day of visits</source>
            <translation>آخر يوم للزيارات</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مستبعدة</translation>
        </message>
        <message>
            <source>Match tickets</source>
            <translation>مطابقة التذاكر</translation>
        </message>
        <message>
            <source>Minutes at the counter</source>
            <translation>الدقائق عند الشباك</translation>
        </message>
        <message>
            <source>Minutes you waited, as you noted them</source>
            <translation>دقائق الانتظار كما دوّنتها</translation>
        </message>
        <message>
            <source>Name of the wave</source>
            <translation>اسم الجولة</translation>
        </message>
        <message>
            <source>Next step at the earliest</source>
            <translation>أقرب موعد للخطوة التالية</translation>
        </message>
        <message>
            <source>No branch in this folder has a scorecard in force. Nothing was planned.</source>
            <translation>لا يوجد في هذا المجلد فرع له بطاقة تقييم سارية. لم يُخطَّط لشيء.</translation>
        </message>
        <message>
            <source>No visits</source>
            <translation>لا زيارات</translation>
        </message>
        <message>
            <source>No waves yet</source>
            <translation>لا جولات بعد</translation>
        </message>
        <message>
            <source>Not made</source>
            <translation>لم تتم</translation>
        </message>
        <message>
            <source>Notice of the programme</source>
            <translation>إعلان البرنامج</translation>
        </message>
        <message>
            <source>Notice of the programme: purpose, items, use, rights</source>
            <translation>إعلان البرنامج: الغرض والبنود والاستعمال والحقوق</translation>
        </message>
        <message>
            <source>Number of the ticket</source>
            <translation>رقم التذكرة</translation>
        </message>
        <message>
            <source>Of these have confirmed the notice</source>
            <translation>منهم من أكّد الإعلان</translation>
        </message>
        <message>
            <source>Only facts. Nobody is described.</source>
            <translation>وقائع فقط. لا يوصف أحد.</translation>
        </message>
        <message>
            <source>Only when the officer asks for it.</source>
            <translation>فقط إذا طلبها مسؤول الجودة.</translation>
        </message>
        <message>
            <source>Open a filled-in file</source>
            <translation>فتح ملف معبّأ</translation>
        </message>
        <message>
            <source>Open the wave</source>
            <translation>فتح الجولة</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Plan a wave</source>
            <translation>تخطيط جولة</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخططة</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>الموعد المخطط</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>قراءة ثانية</translation>
        </message>
        <message>
            <source>Read it as if nobody had read it before. If the two readings differ, it is left out.</source>
            <translation>اقرأها كأن أحدًا لم يقرأها من قبل. إذا اختلفت القراءتان تُستبعد الزيارة.</translation>
        </message>
        <message>
            <source>Reading the visits</source>
            <translation>تجري قراءة الزيارات</translation>
        </message>
        <message>
            <source>Reading the waves</source>
            <translation>تجري قراءة الجولات</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Receipts missing</source>
            <translation>تنقص التأكيدات</translation>
        </message>
        <message>
            <source>Receipts: {branch}</source>
            <translation>التأكيدات: {branch}</translation>
        </message>
        <message>
            <source>Record receipts</source>
            <translation>تسجيل التأكيدات</translation>
        </message>
        <message>
            <source>Release the results</source>
            <translation>نشر النتائج</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>منشورة</translation>
        </message>
        <message>
            <source>Replies until</source>
            <translation>الردود حتى</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>احتياط</translation>
        </message>
        <message>
            <source>Return with a question</source>
            <translation>إعادة مع سؤال</translation>
        </message>
        <message>
            <source>Save the files of the branches</source>
            <translation>حفظ ملفات الفروع</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>تم الحفظ: {code}</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>السيناريوهات</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>بطاقة التقييم</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Smallest change that can be seen</source>
            <translation>أصغر تغير يمكن رؤيته</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The files of the days say how many people have read it, without a name.</source>
            <translation>تبيّن ملفات الأيام عدد من قرأه دون أسماء.</translation>
        </message>
        <message>
            <source>The notice stands since</source>
            <translation>الإعلان معروض منذ</translation>
        </message>
        <message>
            <source>The officer asks</source>
            <translation>مسؤول الجودة يسأل</translation>
        </message>
        <message>
            <source>The real need</source>
            <translation>الحاجة الحقيقية</translation>
        </message>
        <message>
            <source>The ticket</source>
            <translation>التذكرة</translation>
        </message>
        <message>
            <source>The visits are from that time.</source>
            <translation>الزيارات من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The wave is planned. Record who has confirmed its notice. Open it when the notice has stood 14 days.</source>
            <translation>خُططت الجولة. سجّلوا من أكّد إعلانها، وافتحوها بعد أن يُعرض الإعلان 14 يومًا.</translation>
        </message>
        <message>
            <source>The waves are from that time.</source>
            <translation>الجولات من ذلك الوقت.</translation>
        </message>
        <message>
            <source>This ticket is the visit’s</source>
            <translation>هذه تذكرة الزيارة نفسها</translation>
        </message>
        <message>
            <source>Ticket as told</source>
            <translation>التذكرة كما ذُكرت</translation>
        </message>
        <message>
            <source>Ticket code on the slip</source>
            <translation>رمز التذكرة المطبوع</translation>
        </message>
        <message>
            <source>Ticket: number, code on the slip, day, time on the slip, minutes waited</source>
            <translation>التذكرة: الرقم والرمز واليوم والوقت المطبوع ودقائق الانتظار</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>التذاكر</translation>
        </message>
        <message>
            <source>Tickets: {tickets}.</source>
            <translation>التذاكر: {tickets}.</translation>
        </message>
        <message>
            <source>Time on the slip</source>
            <translation>الوقت المطبوع</translation>
        </message>
        <message>
            <source>To be made</source>
            <translation>لم تتم بعد</translation>
        </message>
        <message>
            <source>To be read</source>
            <translation>تنتظر القراءة</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>للعمل</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>للانتباه</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Visits stand here while their wave is in the field.</source>
            <translation>تظهر الزيارات هنا حين تكون جولتها جارية.</translation>
        </message>
        <message>
            <source>Visits to each branch</source>
            <translation>زيارات كل فرع</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>الجولات</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما الذي حدث</translation>
        </message>
        <message>
            <source>What is announced</source>
            <translation>ما يُعلن</translation>
        </message>
        <message>
            <source>What is known of this visit</source>
            <translation>ما هو معروف عن هذه الزيارة</translation>
        </message>
        <message>
            <source>What is known of this wave</source>
            <translation>ما هو معروف عن هذه الجولة</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>ما يُخطط</translation>
        </message>
        <message>
            <source>What should be made clear</source>
            <translation>ما ينبغي توضيحه</translation>
        </message>
        <message>
            <source>What to note</source>
            <translation>ما ينبغي تدوينه</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>ما تحتاج إليه</translation>
        </message>
        <message>
            <source>Who is known where</source>
            <translation>من هو معروف وأين</translation>
        </message>
        <message>
            <source>Whose ticket</source>
            <translation>لمن التذكرة</translation>
        </message>
        <message>
            <source>a branch gets at least three visits</source>
            <translation>لكل فرع ثلاث زيارات على الأقل</translation>
        </message>
        <message>
            <source>a day of the wave that is not in the future</source>
            <translation>يوم من أيام الجولة ليس في المستقبل</translation>
        </message>
        <message>
            <source>a scenario takes at most 20 minutes at the counter</source>
            <translation>لا يستغرق السيناريو عند الشباك أكثر من 20 دقيقة</translation>
        </message>
        <message>
            <source>a wait of no less than nothing</source>
            <translation>انتظار لا يقل عن الصفر</translation>
        </message>
        <message>
            <source>afternoon</source>
            <translation>بعد الظهر</translation>
        </message>
        <message>
            <source>an answer to “{item}”</source>
            <translation>إجابة عن «{item}»</translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>دقيقة واحدة على الأكثر</numerusform>
                <numerusform>دقيقتان على الأكثر</numerusform>
                <numerusform>%n دقائق على الأكثر</numerusform>
                <numerusform>%n دقيقة على الأكثر</numerusform>
                <numerusform>%n دقيقة على الأكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>fully</source>
            <translation>بالكامل</translation>
        </message>
        <message>
            <source>it does not keep to facts</source>
            <translation>لا تلتزم بالوقائع</translation>
        </message>
        <message>
            <source>it was not the scenario</source>
            <translation>لم تكن وفق السيناريو</translation>
        </message>
        <message>
            <source>its last day is over</source>
            <translation>انقضى يومها الأخير</translation>
        </message>
        <message>
            <source>its ticket was not found</source>
            <translation>لم يُعثر على تذكرتها</translation>
        </message>
        <message>
            <source>made on another day than planned</source>
            <translation>تمت في غير اليوم المخطط</translation>
        </message>
        <message>
            <source>midday</source>
            <translation>الظهر</translation>
        </message>
        <message>
            <source>morning</source>
            <translation>الصباح</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>no branch has a scorecard in force</source>
            <translation>لا فرع لديه بطاقة تقييم سارية</translation>
        </message>
        <message>
            <source>no branch has a scorecard with this code; there is: {names}</source>
            <translation>لا فرع لديه بطاقة تقييم بهذا الرمز؛ الموجود: {names}</translation>
        </message>
        <message>
            <source>no branch has a service with the code {code}</source>
            <translation>لا فرع لديه خدمة بالرمز {code}</translation>
        </message>
        <message>
            <source>no scenario is for a service of {branch}</source>
            <translation>لا سيناريو لخدمة من خدمات {branch}</translation>
        </message>
        <message>
            <source>no such ticket in the copies of the branch</source>
            <translation>لا توجد هذه التذكرة في نسخ الفرع</translation>
        </message>
        <message>
            <source>no visit to be made has this assignment</source>
            <translation>لا زيارة قادمة بهذه المهمة</translation>
        </message>
        <message>
            <source>nobody may visit {branch} on {day}</source>
            <translation>لا أحد يمكن إرساله: {branch}، {day}</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>إطلاقًا</translation>
        </message>
        <message>
            <source>not matched with a ticket</source>
            <translation>لم تُطابق مع تذكرة</translation>
        </message>
        <message>
            <source>number, service and time fit; the reader decides</source>
            <translation>الرقم والخدمة والوقت متوافقة؛ القرار للقارئ</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <source>proved by the code of the slip</source>
            <translation>ثبتت برمز التذكرة</translation>
        </message>
        <message>
            <source>row {row}: {fault}</source>
            <translation>الصف {row}: {fault}</translation>
        </message>
        <message>
            <source>since {day}: {text}</source>
            <translation>منذ {day}: {text}</translation>
        </message>
        <message>
            <source>slip lost</source>
            <translation>فُقدت التذكرة</translation>
        </message>
        <message>
            <source>the answers to this item are: {answers}</source>
            <translation>الإجابات الممكنة عن هذا البند: {answers}</translation>
        </message>
        <message>
            <source>the last day comes before the first</source>
            <translation>اليوم الأخير قبل الأول</translation>
        </message>
        <message>
            <source>the number of the ticket</source>
            <translation>رقم التذكرة</translation>
        </message>
        <message>
            <source>the scorecard has no such item</source>
            <translation>لا بند كهذا في بطاقة التقييم</translation>
        </message>
        <message>
            <source>the ticket code has eight digits</source>
            <translation>رمز التذكرة ثمانية أرقام</translation>
        </message>
        <message>
            <source>the two readings differ</source>
            <translation>اختلفت القراءتان</translation>
        </message>
        <message>
            <source>the visitor was recognised</source>
            <translation>عُرف الزائر</translation>
        </message>
        <message>
            <source>the wait that was claimed is not the measured one</source>
            <translation>الانتظار المذكور ليس المقيس</translation>
        </message>
        <message>
            <source>there is no assessor</source>
            <translation>لا زائر سرّي</translation>
        </message>
        <message>
            <source>there is no branch</source>
            <translation>لا فرع</translation>
        </message>
        <message>
            <source>there is no branch with the code {code}</source>
            <translation>لا فرع بالرمز {code}</translation>
        </message>
        <message>
            <source>there is no row</source>
            <translation>لا صف</translation>
        </message>
        <message>
            <source>this item comes twice</source>
            <translation>ورد هذا البند مرتين</translation>
        </message>
        <message>
            <source>wait {wait} min, serving {serving} min, calls: {calls}, outcome: {outcome}, served by: {clerk}</source>
            <translation>الانتظار {wait} دقيقة، الخدمة {serving} دقيقة، النداءات: {calls}، النتيجة: {outcome}، الموظف: {clerk}</translation>
        </message>
        <message>
            <source>what happened at “{item}”</source>
            <translation>ما حدث في «{item}»</translation>
        </message>
        <message>
            <source>write days as 2026-11-30 and times as 09:30</source>
            <translation>اكتب اليوم مثل 2026-11-30 والوقت مثل 09:30</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>{answer}. {comment}</source>
            <translation>{answer}. {comment}</translation>
        </message>
        <message>
            <source>{branch} needs {wanted} open days, one for each visit, and has {found}</source>
            <translation>{branch}: يلزم {wanted} من أيام العمل، يوم لكل زيارة، والموجود {found}</translation>
        </message>
        <message>
            <source>{branch}: {visits} visits on different days, {morning} in the morning, {midday} at midday, {afternoon} in the afternoon, for: {services}</source>
            <translation>{branch}: الزيارات في أيام مختلفة {visits}، صباحًا {morning}، ظهرًا {midday}، بعد الظهر {afternoon}؛ الخدمات: {services}</translation>
        </message>
        <message>
            <source>{code}: {item} is missing</source>
            <translation>{code}: ينقص {item}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day} الساعة {time}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} إلى {last}</translation>
        </message>
        <message>
            <source>{planned} planned and {reserve} in reserve; {submitted} came in, {read} read, {fit} count</source>
            <translation>المخطط {planned} والاحتياط {reserve}؛ الواردة {submitted}، المقروءة {read}، المحتسبة {fit}</translation>
        </message>
        <message>
            <source>{points} points of a branch’s score</source>
            <translation>{points} من نقاط نتيجة الفرع</translation>
        </message>
        <message>
            <source>{proved} proved by the code of the slip, {likely} likely, for the reader to decide, {lost} not found</source>
            <translation>ثبتت برمز التذكرة: {proved}، مرجّحة والقرار للقارئ: {likely}، لم يُعثر عليها: {lost}</translation>
        </message>
        <message>
            <source>{read} of {planned} read</source>
            <translation>قُرئ {read} من {planned}</translation>
        </message>
        <message>
            <source>{read} of {staff}, by the file of {day}</source>
            <translation>{read} من {staff}، بحسب ملف {day}</translation>
        </message>
        <message>
            <source>{read} of {staff}, typed by the officer</source>
            <translation>{read} من {staff}، أدخلها مسؤول الجودة</translation>
        </message>
        <message>
            <source>{title}, version {number}</source>
            <translation>{title}، الإصدار {number}</translation>
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
            <translation>يمكنك بعد الانتهاء تقييم الخدمة في الكشك بهذا الرقم.</translation>
        </message>
        <message>
            <source>Appointment at {time}</source>
            <translation>موعد الساعة {time}</translation>
        </message>
        <message>
            <source>Ask at any counter and show this code. Keep it: it is nowhere else.</source>
            <translation>اسأل عند أي شباك وأبرز هذا الرمز. احتفظ به، فهو غير مكتوب في أي مكان آخر.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>Bring to the counter</source>
            <translation>أحضر معك إلى الشباك</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>نسخة {number}</translation>
        </message>
        <message>
            <source>Counter for this service: {counter}</source>
            <translation>شباك هذه الخدمة: {counter}</translation>
        </message>
        <message>
            <source>Counters for this service: {counters}</source>
            <translation>شبابيك هذه الخدمة: {counters}</translation>
        </message>
        <message>
            <source>Enter this code at the kiosk when you come. You then get a ticket and wait less.</source>
            <translation>عند حضورك أدخل هذا الرمز في الكشك، فتحصل على تذكرة وتنتظر أقل.</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>كيف أتابع معاملتي؟</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>الشعار</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>هل فاتك دورك؟</translation>
        </message>
        <message>
            <source>Number of the case: {number}</source>
            <translation>رقم المعاملة: {number}</translation>
        </message>
        <message>
            <source>Please show at the counter: {proof}</source>
            <translation>يرجى إبرازه عند الشباك: {proof}</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>يُرجى مراجعة أي موظف.</translation>
        </message>
        <message>
            <source>Please tell us, so that somebody else can have the place.</source>
            <translation>يُرجى إبلاغنا ليستفيد غيرك من المكان.</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>أولوية: {reason}</translation>
        </message>
        <message>
            <source>QR code: {address}</source>
            <translation>رمز QR: {address}</translation>
        </message>
        <message>
            <source>Received by: {person}</source>
            <translation>استلمها: {person}</translation>
        </message>
        <message>
            <source>The board shows your number and the counter.</source>
            <translation>يظهر رقمك والشباك على لوحة النداء.</translation>
        </message>
        <message>
            <source>This is a list, not a ticket.</source>
            <translation>هذه قائمة وليست تذكرة.</translation>
        </message>
        <message>
            <source>Ticket code: {code}</source>
            <translation>رمز التذكرة: {code}</translation>
        </message>
        <message>
            <source>Touch “Follow my request” at the kiosk and type this code. Keep it: it is nowhere else.</source>
            <translation>المس «متابعة معاملتي» على الكشك وأدخل هذا الرمز. احتفظ به، فهو غير مكتوب في أي مكان آخر.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>المس «فاتني دوري» في الكشك خلال %n دقيقة من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في الكشك خلال دقيقة واحدة من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في الكشك خلال دقيقتين من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في الكشك خلال %n دقائق من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في الكشك خلال %n دقيقة من النداء. يبقى مكانك محفوظًا.</numerusform>
                <numerusform>المس «فاتني دوري» في الكشك خلال %n دقيقة من النداء. يبقى مكانك محفوظًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot come?</source>
            <translation>لا تستطيع الحضور؟</translation>
        </message>
        <message>
            <source>You get an answer by: {day}</source>
            <translation>آخر موعد للرد: {day}</translation>
        </message>
        <message>
            <source>Your appointment</source>
            <translation>موعدك</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>رمزك</translation>
        </message>
        <message>
            <source>Your code is on the paper that you got first. Keep it.</source>
            <translation>رمزك على الورقة التي تسلّمتها أولًا. احتفظ بها.</translation>
        </message>
        <message>
            <source>Your follow-up code</source>
            <translation>رمز المتابعة الخاص بك</translation>
        </message>
        <message>
            <source>Zone: {zone}</source>
            <translation>المنطقة: {zone}</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>الساعة {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، {time}</translation>
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
            <translation>هٰذَا اِخْتِبَار لِلصَّوْت. لَا يُنَادَى عَلَى أَحَد.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are words: in Kazakh the counter is an ordinal, elsewhere it is said as after “number”</comment>
            <translation>رقم {number}. إلى الشباك رقم {counter}.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to counter {signs}.</source>
            <comment>read aloud; signs are the letters and digits of the counter, one by one</comment>
            <translation>رقم {number}. إلى الشباك رقم {signs}.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>رقم {number}. إلى: {place}.</translation>
        </message>
    </context>
    <context>
        <name>staff</name>
        <message>
            <source>PIN</source>
            <translation>الرمز السري</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>المهارات</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>nobody else is here who may serve it</source>
            <translation>لا يوجد غيره ممن يقدّم هذه الخدمة</translation>
        </message>
        <message>
            <source>the renewal is booked</source>
            <translation>موعد التجديد محجوز</translation>
        </message>
        <message>
            <source>works beside a colleague who has it</source>
            <translation>يعمل بجانب زميل لديه هذه الكفاءة</translation>
        </message>
    </context>
    <context>
        <name>staffing</name>
        <message>
            <source>Called within, minutes</source>
            <translation>النداء خلال، بالدقائق</translation>
        </message>
        <message>
            <source>Choose another day of the week or other services above.</source>
            <translation>اختر أعلاه يومًا آخر من الأسبوع أو خدمات أخرى.</translation>
        </message>
        <message>
            <source>Counter hours needed</source>
            <translation>ساعات الشبابيك اللازمة</translation>
        </message>
        <message>
            <source>Counter hours that were open</source>
            <translation>ساعات الشبابيك المفتوحة</translation>
        </message>
        <message>
            <source>Counters needed</source>
            <translation>الشبابيك اللازمة</translation>
        </message>
        <message>
            <source>Counters needed and counters that were open</source>
            <translation>الشبابيك اللازمة والشبابيك التي كانت مفتوحة</translation>
        </message>
        <message>
            <source>Counters needed at most</source>
            <translation>أكثر الشبابيك اللازمة</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>يوم الأسبوع</translation>
        </message>
        <message>
            <source>Every half-hour</source>
            <translation>كل نصف ساعة</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Formula (Erlang C): as if each half-hour stood alone, had always been like this, and times varied very much. More than needed: the half-hour is short, or times vary less. Fewer than needed: a queue is left over from before.</source>
            <translation>الصيغة (إرلانغ C): كأن كل نصف ساعة قائمة بذاتها ودامت هكذا دائمًا وتفاوتت الأوقات كثيرًا. أكثر من اللازم: نصف الساعة قصيرة أو الأوقات أقل تفاوتًا. أقل من اللازم: بقي دور من قبل.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message numerus="yes">
            <source>From {first} to {last} up to %n more counter(s) are needed.</source>
            <translation>
                <numerusform>من {first} إلى {last} لا يلزم شباك آخر.</numerusform>
                <numerusform>من {first} إلى {last} يلزم شباك واحد آخر على الأكثر.</numerusform>
                <numerusform>من {first} إلى {last} يلزم شباكان آخران على الأكثر.</numerusform>
                <numerusform>من {first} إلى {last} يلزم حتى %n شبابيك أخرى.</numerusform>
                <numerusform>من {first} إلى {last} يلزم حتى %n شباكًا آخر.</numerusform>
                <numerusform>من {first} إلى {last} يلزم حتى %n شباك آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Half-hours with too few counters</source>
            <translation>أنصاف ساعات شبابيكها قليلة</translation>
        </message>
        <message>
            <source>In all there were enough counter hours: other shifts or later pauses may be enough.</source>
            <translation>كانت ساعات الشبابيك كافية في المجموع: قد تكفي مناوبات أخرى أو استراحات في أوقات أخرى.</translation>
        </message>
        <message>
            <source>In time</source>
            <comment>share of visitors called in time</comment>
            <translation>في الوقت</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>بالكلمات</translation>
        </message>
        <message>
            <source>Measuring the visitors of the last weeks</source>
            <translation>يُقاس عدد مراجعي الأسابيع الأخيرة</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>اللازم</translation>
        </message>
        <message>
            <source>Needed: the day is played many times with these visitors and these measured times, and a queue goes on into the next half-hour. The fewest counters with which enough of those who come in the half-hour are called in time.</source>
            <translation>اللازم: يُجرى اليوم مرات كثيرة بهؤلاء المراجعين وهذه الأوقات المقيسة، وينتقل الدور إلى نصف الساعة التالية. أقل عدد من الشبابيك يُنادى معه في الوقت على ما يكفي ممن أتوا في نصف الساعة.</translation>
        </message>
        <message numerus="yes">
            <source>No closed days of this weekday with visitors in the last %n weeks</source>
            <translation>
                <numerusform>لا أيام مغلقة من هذا اليوم فيها مراجعون</numerusform>
                <numerusform>لا أيام مغلقة من هذا اليوم فيها مراجعون في الأسبوع الأخير</numerusform>
                <numerusform>لا أيام مغلقة من هذا اليوم فيها مراجعون في آخر أسبوعين</numerusform>
                <numerusform>لا أيام مغلقة من هذا اليوم فيها مراجعون في آخر %n أسابيع</numerusform>
                <numerusform>لا أيام مغلقة من هذا اليوم فيها مراجعون في آخر %n أسبوعًا</numerusform>
                <numerusform>لا أيام مغلقة من هذا اليوم فيها مراجعون في آخر %n أسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody gives up in this calculation, and every counter serves all of these services. Where counters serve only some, more are needed.</source>
            <translation>لا ينصرف أحد في هذا الحساب، ويقدّم كل شباك جميع هذه الخدمات. وحيث تقدّم الشبابيك بعضها فقط يلزم أكثر.</translation>
        </message>
        <message>
            <source>Playing the day: {done} of {all} half-hours</source>
            <translation>يُجرى اليوم: {done} من {all} نصف ساعة</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>الأرقام من ذلك الوقت.</translation>
        </message>
        <message>
            <source>There were enough counters in every half-hour.</source>
            <translation>كانت الشبابيك كافية في كل نصف ساعة.</translation>
        </message>
        <message>
            <source>Time each</source>
            <comment>column: time that one visitor took</comment>
            <translation>وقت كل مراجع</translation>
        </message>
        <message>
            <source>Time each: from the last call to the end of the paperwork, with those who did not come; a mean.</source>
            <translation>وقت كل مراجع: من آخر نداء إلى نهاية العمل الكتابي، مع من لم يأتوا؛ متوسط.</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>المراجعون</translation>
        </message>
        <message>
            <source>Visitors a day</source>
            <translation>المراجعون في اليوم</translation>
        </message>
        <message>
            <source>Visitors called in time, of 100</source>
            <translation>من يُنادى عليهم في الوقت من كل 100</translation>
        </message>
        <message>
            <source>Visitors: who joined a queue in this half-hour, a mean over these days. A transfer and a further service count again.</source>
            <translation>المراجعون: من دخلوا الدور في نصف الساعة هذه، متوسط هذه الأيام. وتُحسب الإحالة والخدمة الإضافية مرة أخرى.</translation>
        </message>
        <message>
            <source>Were open</source>
            <translation>كانت مفتوحة</translation>
        </message>
        <message>
            <source>Were open: a mean over time and over these days, without pauses.</source>
            <translation>كانت مفتوحة: متوسط عبر الوقت وعبر هذه الأيام، دون الاستراحات.</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}: {share} of the visitors called within {time}, from %n measured day(s)</source>
            <translation>
                <numerusform>{weekday}: النداء على {share} من المراجعين خلال {time}، دون أيام مقيسة</numerusform>
                <numerusform>{weekday}: النداء على {share} من المراجعين خلال {time}، من يوم مقيس واحد</numerusform>
                <numerusform>{weekday}: النداء على {share} من المراجعين خلال {time}، من يومين مقيسين</numerusform>
                <numerusform>{weekday}: النداء على {share} من المراجعين خلال {time}، من %n أيام مقيسة</numerusform>
                <numerusform>{weekday}: النداء على {share} من المراجعين خلال {time}، من %n يومًا مقيسًا</numerusform>
                <numerusform>{weekday}: النداء على {share} من المراجعين خلال {time}، من %n يوم مقيس</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>0 أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يومًا</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>0 نقاط</numerusform>
                <numerusform>نقطة واحدة</numerusform>
                <numerusform>نقطتان</numerusform>
                <numerusform>%n نقاط</numerusform>
                <numerusform>%n نقطة</numerusform>
                <numerusform>%n نقطة</numerusform>
            </translation>
        </message>
        <message>
            <source>12 weeks</source>
            <translation>12 أسبوعًا</translation>
        </message>
        <message>
            <source>A standard is a promise to visitors that the branch measures every day.</source>
            <translation>المعيار تعهّد للمراجعين يقيسه الفرع كل يوم.</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>سهولة الوصول</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>At most, minutes</source>
            <translation>على الأكثر، بالدقائق</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>At the kiosk</source>
            <translation>في الكشك</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>Between counters</source>
            <translation>بين الشبابيك</translation>
        </message>
        <message>
            <source>Between hours</source>
            <translation>بين الساعات</translation>
        </message>
        <message>
            <source>Between offices</source>
            <translation>بين الجهات</translation>
        </message>
        <message>
            <source>Between weekdays</source>
            <translation>بين أيام الأسبوع</translation>
        </message>
        <message>
            <source>By counter, last four weeks</source>
            <translation>حسب الشباك، آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>By e-mail or messenger</source>
            <translation>بالبريد الإلكتروني أو تطبيق المراسلة</translation>
        </message>
        <message>
            <source>By letter</source>
            <translation>بالرسائل</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>By weekday and hour, last four weeks</source>
            <translation>حسب أيام الأسبوع والساعات، آخر أربعة أسابيع</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>حتى أي يوم</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Cases answered by their deadline</source>
            <translation>المعاملات المُجاب عنها في موعدها</translation>
        </message>
        <message>
            <source>Cases this week</source>
            <translation>حالات هذا الأسبوع</translation>
        </message>
        <message>
            <source>Cases today</source>
            <translation>حالات اليوم</translation>
        </message>
        <message>
            <source>Competence</source>
            <translation>الكفاءة</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>الشكاوى</translation>
        </message>
        <message>
            <source>Complaints answered by their deadline</source>
            <translation>الشكاوى المُجاب عنها في موعدها</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>الشباك</translation>
        </message>
        <message>
            <source>Courtesy</source>
            <translation>حسن المعاملة</translation>
        </message>
        <message>
            <source>End the standard</source>
            <translation>إنهاء العمل بالمعيار</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>الإنصاف</translation>
        </message>
        <message>
            <source>For example wait-15. It stays the same in all versions.</source>
            <translation>مثل wait-15. يبقى نفسه في جميع النسخ.</translation>
        </message>
        <message>
            <source>From the week of this day</source>
            <translation>ابتداءً من أسبوع هذا اليوم</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>هدف مرتبط بموعد</translation>
        </message>
        <message>
            <source>Grey band: the usual variation. Dashed: the target. “Better” and “worse” are said only outside the band, after 8 weeks on one side, or 3 of 4 near its edge. “Too few”: under 10 cases.</source>
            <translation>الشريط الرمادي: التفاوت المعتاد. الخط المتقطع: الهدف. لا يقال «أفضل» و«أسوأ» إلا خارج الشريط، أو بعد 8 أسابيع في جهة واحدة، أو 3 من 4 قرب حافته. «قليل جدًا»: أقل من 10 حالات.</translation>
        </message>
        <message>
            <source>How it is measured</source>
            <translation>كيف يُقاس</translation>
        </message>
        <message>
            <source>How people come</source>
            <translation>طريقة المراجعة</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>سارٍ من</translation>
        </message>
        <message>
            <source>In force on {day}</source>
            <translation>سارٍ في {day}</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>المعلومات</translation>
        </message>
        <message>
            <source>It is published only when no language of the branch is missing.</source>
            <translation>لا يُنشر إلا إذا اكتمل النص بجميع لغات الفرع.</translation>
        </message>
        <message>
            <source>Judged strictly: who gave up after the limit counts as missed. What could be asked next is on the page “Targets” (Ctrl+J); there a target is also lowered.</source>
            <translation>الحكم صارم: من انصرف بعد تجاوز الحد يُحسب إخلالًا. ما يمكن طلبه لاحقًا في صفحة «الأهداف» (Ctrl+J)، وهناك يُخفض الهدف أيضًا.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>الالتزام</translation>
        </message>
        <message>
            <source>Kept in the last four weeks</source>
            <translation>الالتزام في الأسابيع الأربعة الأخيرة</translation>
        </message>
        <message>
            <source>Last week</source>
            <translation>الأسبوع الماضي</translation>
        </message>
        <message>
            <source>Limits come again after eight weeks with enough cases. Closed days stay as they are.</source>
            <translation>تعود الحدود بعد ثمانية أسابيع فيها حالات كافية. تبقى الأيام المغلقة كما هي.</translation>
        </message>
        <message>
            <source>Limits renewed</source>
            <translation>الحدود المجدَّدة</translation>
        </message>
        <message>
            <source>Limits renewed from the week of {day}</source>
            <translation>جُدِّدت الحدود من أسبوع {day}</translation>
        </message>
        <message>
            <source>Lower limit of the usual variation</source>
            <translation>الحد الأدنى للتفاوت المعتاد</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>يُقاس بـ</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Met or missed</source>
            <translation>تحقق أم لا</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>لم يتحقق</translation>
        </message>
        <message>
            <source>More than what the last weeks show; they are its baseline.</source>
            <translation>أكثر مما تُظهره الأسابيع الأخيرة؛ فهي خط الأساس.</translation>
        </message>
        <message>
            <source>New standard</source>
            <translation>معيار جديد</translation>
        </message>
        <message>
            <source>New standard: {code}</source>
            <translation>معيار جديد: {code}</translation>
        </message>
        <message>
            <source>No standards yet</source>
            <translation>لا توجد معايير بعد</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>لا تغيّر مؤكد</translation>
        </message>
        <message>
            <source>None: for the whole branch.</source>
            <translation>من دون اختيار: للفرع كله.</translation>
        </message>
        <message>
            <source>Not measured by this system</source>
            <translation>لا يقيسه هذا النظام</translation>
        </message>
        <message>
            <source>Only for these services</source>
            <translation>لهذه الخدمات فقط</translation>
        </message>
        <message>
            <source>Our standards (PDF)</source>
            <translation>معاييرنا (PDF)</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Propose an action of improvement</source>
            <translation>اقتراح إجراء تحسين</translation>
        </message>
        <message>
            <source>Ratings of visitors</source>
            <translation>تقييمات المراجعين</translation>
        </message>
        <message>
            <source>Reading the standards</source>
            <translation>قراءة المعايير</translation>
        </message>
        <message>
            <source>Reliability</source>
            <translation>الموثوقية</translation>
        </message>
        <message>
            <source>Renew the limits</source>
            <translation>تجديد الحدود</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Save our standards to print and hang up</source>
            <translation>حفظ معاييرنا لطباعتها وتعليقها</translation>
        </message>
        <message>
            <source>Saved as a draft: {code}</source>
            <translation>حُفظ كمسودة: {code}</translation>
        </message>
        <message>
            <source>Saved: {code}</source>
            <translation>تم الحفظ: {code}</translation>
        </message>
        <message>
            <source>Set a goal</source>
            <translation>تحديد هدف مرتبط بموعد</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>المعيار</translation>
        </message>
        <message>
            <source>Standards</source>
            <translation>المعايير</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Streak</source>
            <translation>على التوالي</translation>
        </message>
        <message>
            <source>Streak, days</source>
            <translation>على التوالي، أيام</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Target, percent of all cases</source>
            <translation>الهدف، نسبة مئوية من جميع الحالات</translation>
        </message>
        <message>
            <source>The action is proposed; see the page “Improvement”.</source>
            <translation>تم اقتراح الإجراء؛ راجع صفحة «التحسين».</translation>
        </message>
        <message>
            <source>The figures are from that time.</source>
            <translation>الأرقام من ذلك الوقت.</translation>
        </message>
        <message>
            <source>The last twelve weeks</source>
            <translation>الأسابيع الاثنا عشر الأخيرة</translation>
        </message>
        <message>
            <source>The promise, as visitors read it</source>
            <translation>التعهّد كما يقرؤه المراجعون</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>هذا الأسبوع</translation>
        </message>
        <message>
            <source>Time at the counter</source>
            <translation>الوقت عند الشباك</translation>
        </message>
        <message>
            <source>Timeliness</source>
            <translation>الالتزام بالوقت</translation>
        </message>
        <message>
            <source>To be reached, percent of all cases</source>
            <translation>المطلوب بلوغه، نسبة مئوية من جميع الحالات</translation>
        </message>
        <message>
            <source>To be reviewed by</source>
            <translation>تُراجَع حتى</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Tomorrow at the earliest: a day is never judged afterwards.</source>
            <translation>غدًا على أقرب تقدير: لا يُحكم على يوم بأثر رجعي.</translation>
        </message>
        <message>
            <source>Upper limit of the usual variation</source>
            <translation>الحد الأعلى للتفاوت المعتاد</translation>
        </message>
        <message>
            <source>Usual variation</source>
            <translation>التفاوت المعتاد</translation>
        </message>
        <message>
            <source>Wait from joining the queue to the first call</source>
            <translation>الانتظار من دخول الدور إلى أول نداء</translation>
        </message>
        <message>
            <source>Wait from the time of the appointment to the first call</source>
            <translation>الانتظار من وقت الموعد إلى أول نداء</translation>
        </message>
        <message>
            <source>Weakest hour</source>
            <translation>أضعف ساعة</translation>
        </message>
        <message>
            <source>Week of {day}: {share}</source>
            <translation>أسبوع {day}: {share}</translation>
        </message>
        <message>
            <source>What is known of this standard</source>
            <translation>ما هو معروف عن هذا المعيار</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>ما الذي يُتعهّد به</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What we promise you</source>
            <translation>ما نتعهّد لكم به</translation>
        </message>
        <message>
            <source>Where it holds</source>
            <translation>نطاقه</translation>
        </message>
        <message>
            <source>Who answers for it, and when</source>
            <translation>من المسؤول ومتى</translation>
        </message>
        <message>
            <source>Why the service works differently since then</source>
            <translation>لماذا تُقدَّم الخدمة على نحو مختلف منذ ذلك الحين</translation>
        </message>
        <message>
            <source>With an appointment</source>
            <translation>بموعد</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>أسوأ</translation>
        </message>
        <message>
            <source>a day since the first version and not after today</source>
            <translation>يوم منذ الإصدار الأول وليس بعد اليوم</translation>
        </message>
        <message>
            <source>a deadline within 24 months</source>
            <translation>موعد خلال 24 شهرًا</translation>
        </message>
        <message>
            <source>a later week than the last time</source>
            <translation>أسبوع لاحق للمرة السابقة</translation>
        </message>
        <message>
            <source>a measured baseline of at least 100 cases</source>
            <translation>خط أساس مقيس من 100 حالة على الأقل</translation>
        </message>
        <message>
            <source>a measured baseline of at least 4 weeks</source>
            <translation>خط أساس مقيس من 4 أسابيع على الأقل</translation>
        </message>
        <message>
            <source>a review after the first day</source>
            <translation>موعد مراجعة بعد اليوم الأول</translation>
        </message>
        <message>
            <source>a share above the baseline</source>
            <translation>نسبة أعلى من خط الأساس</translation>
        </message>
        <message>
            <source>a share to be reached</source>
            <translation>النسبة المطلوب بلوغها</translation>
        </message>
        <message>
            <source>a target share for what is measured</source>
            <translation>نسبة الهدف لما يُقاس</translation>
        </message>
        <message>
            <source>an owner who works here</source>
            <translation>مسؤول يعمل هنا</translation>
        </message>
        <message>
            <source>any face but the worst</source>
            <translation>أي وجه ما عدا الأسوأ</translation>
        </message>
        <message>
            <source>between hours: {points}</source>
            <translation>بين الساعات: {points}</translation>
        </message>
        <message>
            <source>from the week of {day}: {reason} ({person})</source>
            <translation>من أسبوع {day}: {reason} ({person})</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>لا يُقاس</translation>
        </message>
        <message>
            <source>one of the two better faces</source>
            <translation>أحد الوجهين الأفضل</translation>
        </message>
        <message>
            <source>something that is measured</source>
            <translation>شيء يُقاس</translation>
        </message>
        <message>
            <source>target {share}</source>
            <translation>الهدف {share}</translation>
        </message>
        <message>
            <source>the best face</source>
            <translation>الوجه الأفضل</translation>
        </message>
        <message>
            <source>the limit of what is measured</source>
            <translation>حد ما يُقاس</translation>
        </message>
        <message>
            <source>the reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>too few</source>
            <translation>قليل جدًا</translation>
        </message>
        <message>
            <source>whole branch</source>
            <translation>الفرع كله</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} إلى {high}</translation>
        </message>
        <message>
            <source>{low} to {high} a week. Last week: {change}</source>
            <translation>{low} إلى {high} في الأسبوع. الأسبوع الماضي: {change}</translation>
        </message>
        <message>
            <source>{metric}: at least {face}</source>
            <translation>{metric}: على الأقل {face}</translation>
        </message>
        <message numerus="yes">
            <source>{metric}: at most %n minutes</source>
            <translation>
                <numerusform>{metric}: 0 دقائق على الأكثر</numerusform>
                <numerusform>{metric}: دقيقة واحدة على الأكثر</numerusform>
                <numerusform>{metric}: دقيقتان على الأكثر</numerusform>
                <numerusform>{metric}: %n دقائق على الأكثر</numerusform>
                <numerusform>{metric}: %n دقيقة على الأكثر</numerusform>
                <numerusform>{metric}: %n دقيقة على الأكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>{promise} Our target: {share} of all cases.</source>
            <translation>{promise} هدفنا: {share} من جميع الحالات.</translation>
        </message>
        <message>
            <source>{share} of {cases} cases; surely between {low} and {high}</source>
            <translation>{share} من {cases} حالة؛ بالتأكيد بين {low} و{high}</translation>
        </message>
        <message>
            <source>{value} by {day}; baseline {share} of {cases} cases from {first} to {last}</source>
            <translation>{value} حتى {day}؛ خط الأساس: {share} من {cases} حالة، من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{verb}: {code}</source>
            <translation>{verb}: {code}</translation>
        </message>
        <message numerus="yes">
            <source>{weekday}, {hours}: {share} of %n cases</source>
            <translation>
                <numerusform>{weekday}، {hours}: {share}، دون حالات</numerusform>
                <numerusform>{weekday}، {hours}: {share}، حالة واحدة</numerusform>
                <numerusform>{weekday}، {hours}: {share}، حالتان</numerusform>
                <numerusform>{weekday}، {hours}: {share}، %n حالات</numerusform>
                <numerusform>{weekday}، {hours}: {share}، %n حالة</numerusform>
                <numerusform>{weekday}، {hours}: {share}، %n حالة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message numerus="yes">
            <source>%n call(s) without a competency that the service asks for.</source>
            <translation>
                <numerusform>لا نداءات من دون الكفاءة التي تتطلبها الخدمة.</numerusform>
                <numerusform>نداء واحد من دون الكفاءة التي تتطلبها الخدمة.</numerusform>
                <numerusform>نداءان من دون الكفاءة التي تتطلبها الخدمة.</numerusform>
                <numerusform>%n نداءات من دون الكفاءة التي تتطلبها الخدمة.</numerusform>
                <numerusform>%n نداءً من دون الكفاءة التي تتطلبها الخدمة.</numerusform>
                <numerusform>%n نداء من دون الكفاءة التي تتطلبها الخدمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tickets are still open.</source>
            <translation>
                <numerusform>لا توجد تذاكر مفتوحة.</numerusform>
                <numerusform>تذكرة واحدة ما زالت مفتوحة.</numerusform>
                <numerusform>تذكرتان ما زالتا مفتوحتين.</numerusform>
                <numerusform>%n تذاكر ما زالت مفتوحة.</numerusform>
                <numerusform>%n تذكرة ما زالت مفتوحة.</numerusform>
                <numerusform>%n تذكرة ما زالت مفتوحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Appointments kept, of those not cancelled</source>
            <translation>المواعيد التي حضر أصحابها، دون الملغاة</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>المراجعون</translation>
        </message>
        <message>
            <source>Arrivals and counters open</source>
            <translation>المراجعون والشبابيك المفتوحة</translation>
        </message>
        <message>
            <source>Arrivals per counter hour</source>
            <translation>المراجعون لكل ساعة عمل شباك</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>By counter and clerk</source>
            <translation>حسب الشباك والموظف</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>حسب الخدمة</translation>
        </message>
        <message>
            <source>By service and by counter, a visitor counts wherever they were served. After a transfer or with a second service, served is therefore more than issued.</source>
            <translation>حسب الخدمة وحسب الشباك يُحسب المراجع في كل مكان تمت خدمته فيه. لذلك قد يزيد عدد من تمت خدمتهم على عدد التذاكر الصادرة بعد التحويل أو عند طلب خدمة ثانية.</translation>
        </message>
        <message>
            <source>Calls that were repeats</source>
            <translation>النداءات المكررة</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Closed; the figures are final</source>
            <translation>أُغلق اليوم؛ الأرقام نهائية</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>التعليق</translation>
        </message>
        <message>
            <source>Counter</source>
            <translation>الشباك</translation>
        </message>
        <message>
            <source>Counter hours open</source>
            <translation>ساعات عمل الشبابيك</translation>
        </message>
        <message>
            <source>Counter {counter} was signed out by force.</source>
            <translation>أُنهيت جلسة العمل في الشباك {counter} قسرًا.</translation>
        </message>
        <message>
            <source>Counters open</source>
            <translation>الشبابيك المفتوحة</translation>
        </message>
        <message>
            <source>Counters open: mean of the half-hour, without pauses.</source>
            <translation>الشبابيك المفتوحة: متوسط نصف الساعة، دون الاستراحات.</translation>
        </message>
        <message>
            <source>Day summary</source>
            <translation>ملخص اليوم</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>لم يحضروا عند النداء</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Further figures</source>
            <translation>مؤشرات أخرى</translation>
        </message>
        <message>
            <source>Gave up</source>
            <translation>غادروا دون خدمة</translation>
        </message>
        <message>
            <source>Gave up after, median</source>
            <translation>وسيط الوقت حتى المغادرة</translation>
        </message>
        <message>
            <source>Gave up: left, or not there when called, before being served ÷ issued.</source>
            <translation>غادروا دون خدمة: انصرفوا أو لم يحضروا عند النداء ÷ التذاكر الصادرة.</translation>
        </message>
        <message>
            <source>Half-hour from</source>
            <translation>نصف ساعة من</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>التذاكر الصادرة</translation>
        </message>
        <message>
            <source>Issued: tickets taken. Served: tickets whose visitor was served at least once.</source>
            <translation>التذاكر الصادرة: ما سُحب من تذاكر. تمت خدمتهم: أصحاب التذاكر الذين تمت خدمتهم مرة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Last event and its check code</source>
            <translation>آخر حدث ورمز التحقق منه</translation>
        </message>
        <message>
            <source>Last event of the cases and its check code</source>
            <translation>آخر حدث في المعاملات ورمز التحقق منه</translation>
        </message>
        <message>
            <source>Left before being served</source>
            <translation>غادروا قبل الخدمة</translation>
        </message>
        <message>
            <source>Longest queue from</source>
            <translation>أطول قائمة انتظار من الساعة</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>أطول انتظار</translation>
        </message>
        <message>
            <source>Longest waits from</source>
            <translation>أطول الانتظارات من الساعة</translation>
        </message>
        <message>
            <source>Mean service time</source>
            <translation>متوسط زمن الخدمة</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>متوسط الانتظار</translation>
        </message>
        <message>
            <source>Median service time</source>
            <translation>وسيط زمن الخدمة</translation>
        </message>
        <message>
            <source>Median service time with pauses and paperwork</source>
            <translation>وسيط زمن الخدمة مع الاستراحات والإجراءات المكتبية</translation>
        </message>
        <message>
            <source>Median time in the branch</source>
            <translation>وسيط الوقت في الفرع</translation>
        </message>
        <message>
            <source>Median wait</source>
            <translation>وسيط الانتظار</translation>
        </message>
        <message>
            <source>Median wait to the last call</source>
            <translation>وسيط الانتظار حتى النداء الأخير</translation>
        </message>
        <message>
            <source>Median walk to the counter</source>
            <translation>وسيط زمن الوصول إلى الشباك</translation>
        </message>
        <message>
            <source>Median: half of the values are lower, half are higher.</source>
            <translation>الوسيط: نصف القيم أقل منه ونصفها أكبر.</translation>
        </message>
        <message>
            <source>Most arrivals from</source>
            <translation>أكثر المراجعين من الساعة</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى متابعة</translation>
        </message>
        <message>
            <source>Notes of the day</source>
            <translation>ملاحظات اليوم</translation>
        </message>
        <message>
            <source>Nothing unusual.</source>
            <translation>لا شيء غير معتاد.</translation>
        </message>
        <message>
            <source>Number of waits</source>
            <translation>عدد الانتظارات</translation>
        </message>
        <message numerus="yes">
            <source>Only %n ratings: too few to judge.</source>
            <translation>
                <numerusform>لا توجد تقييمات.</numerusform>
                <numerusform>تقييم واحد فقط: لا يكفي للحكم.</numerusform>
                <numerusform>تقييمان فقط: لا يكفيان للحكم.</numerusform>
                <numerusform>%n تقييمات فقط: لا تكفي للحكم.</numerusform>
                <numerusform>%n تقييمًا فقط: لا تكفي للحكم.</numerusform>
                <numerusform>%n تقييم فقط: لا تكفي للحكم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes by service</source>
            <translation>النتائج حسب الخدمة</translation>
        </message>
        <message>
            <source>Paper was running out at {device}.</source>
            <translation>أوشك الورق على النفاد في {device}.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>الاستراحات</translation>
        </message>
        <message>
            <source>People inside</source>
            <translation>الحاضرون</translation>
        </message>
        <message>
            <source>People inside, every half-hour</source>
            <translation>الحاضرون كل نصف ساعة</translation>
        </message>
        <message>
            <source>People inside: issued so far − visits that have ended, every half-hour.</source>
            <translation>الحاضرون: التذاكر الصادرة حتى حينه − الزيارات المنتهية، كل نصف ساعة.</translation>
        </message>
        <message>
            <source>People waiting, mean</source>
            <translation>المنتظرون في المتوسط</translation>
        </message>
        <message>
            <source>People waiting, most at once</source>
            <translation>أكبر عدد من المنتظرين معًا</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>الالتزام بالمدة</translation>
        </message>
        <message>
            <source>Promise kept by service</source>
            <translation>الالتزام بالمدة حسب الخدمة</translation>
        </message>
        <message>
            <source>Promise kept, strict</source>
            <translation>الالتزام بالمدة، بمعيار صارم</translation>
        </message>
        <message>
            <source>Promise kept: served visits called in the promised time ÷ served visits.</source>
            <translation>الالتزام بالمدة: من تمت خدمتهم ونودي عليهم ضمن المدة المتعهَّد بها ÷ جميع من تمت خدمتهم.</translation>
        </message>
        <message>
            <source>Promise: the longest wait the branch promises. Target: the share of visits that should keep it.</source>
            <translation>المدة المتعهَّد بها: أطول انتظار يتعهد به الفرع. الهدف: نسبة الزيارات التي ينبغي أن تلتزم بها.</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Ratings and comments</source>
            <translation>التقييمات والتعليقات</translation>
        </message>
        <message>
            <source>Ratings, of all served</source>
            <translation>نسبة من قيّموا ممن تمت خدمتهم</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>الأسباب</translation>
        </message>
        <message>
            <source>Returned to the queue</source>
            <translation>أُعيدوا إلى الدور</translation>
        </message>
        <message>
            <source>Satisfaction score</source>
            <translation>مؤشر الرضا</translation>
        </message>
        <message>
            <source>Satisfaction score: mean of all ratings, from {lowest} points for the worst face to {highest} for the best.</source>
            <translation>مؤشر الرضا: متوسط جميع التقييمات بالنقاط، من {lowest} لأسوأ وجه إلى {highest} لأفضل وجه.</translation>
        </message>
        <message>
            <source>Satisfied, of all ratings</source>
            <translation>نسبة الراضين من التقييمات</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>تمت خدمتهم</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message numerus="yes">
            <source>Service time and satisfaction score of a clerk are shown from %n cases on.</source>
            <translation>
                <numerusform>يظهر زمن الخدمة ومؤشر الرضا لكل موظف دائمًا.</numerusform>
                <numerusform>يظهر زمن الخدمة ومؤشر الرضا لكل موظف ابتداءً من حالة واحدة.</numerusform>
                <numerusform>يظهر زمن الخدمة ومؤشر الرضا لكل موظف ابتداءً من حالتين.</numerusform>
                <numerusform>يظهر زمن الخدمة ومؤشر الرضا لكل موظف ابتداءً من %n حالات.</numerusform>
                <numerusform>يظهر زمن الخدمة ومؤشر الرضا لكل موظف ابتداءً من %n حالة.</numerusform>
                <numerusform>يظهر زمن الخدمة ومؤشر الرضا لكل موظف ابتداءً من %n حالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Service time: from the start to the end of serving, without time on hold.</source>
            <translation>زمن الخدمة: من بداية الخدمة إلى نهايتها، دون وقت التأجيل.</translation>
        </message>
        <message>
            <source>Serving, of the time signed in</source>
            <translation>نسبة الخدمة من وقت الحضور</translation>
        </message>
        <message>
            <source>Set-up changed during this day</source>
            <translation>تغييرات إعداد الفرع خلال هذا اليوم</translation>
        </message>
        <message>
            <source>Still open; figures as of {time}</source>
            <translation>اليوم مفتوح؛ الأرقام حتى الساعة {time}</translation>
        </message>
        <message>
            <source>Strict: also counts those who left or did not come after waiting longer than promised.</source>
            <translation>بمعيار صارم: يُحسب أيضًا من غادر أو لم يحضر بعد انتظار أطول من المدة المتعهَّد بها.</translation>
        </message>
        <message>
            <source>The day had been closed and was opened again at {time}.</source>
            <translation>كان اليوم قد أُغلق ثم أُعيد فتحه الساعة {time}.</translation>
        </message>
        <message>
            <source>The day in figures</source>
            <translation>اليوم بالأرقام</translation>
        </message>
        <message>
            <source>The slip of {ticket} was not printed.</source>
            <translation>لم تُطبع التذكرة {ticket}.</translation>
        </message>
        <message>
            <source>The times of {ticket} were marked as wrong.</source>
            <translation>سُجّلت أوقات التذكرة {ticket} كغير صحيحة.</translation>
        </message>
        <message>
            <source>Time busy</source>
            <translation>نسبة الانشغال</translation>
        </message>
        <message>
            <source>Time busy, all counters</source>
            <translation>نسبة انشغال جميع الشبابيك</translation>
        </message>
        <message>
            <source>Time busy: serving and paperwork ÷ time at the counter without pauses.</source>
            <translation>نسبة الانشغال: الخدمة والإجراءات المكتبية ÷ وقت العمل عند الشباك دون الاستراحات.</translation>
        </message>
        <message>
            <source>Time in the branch: from taking the number to the end of the visit.</source>
            <translation>الوقت في الفرع: من سحب التذكرة إلى نهاية الزيارة.</translation>
        </message>
        <message>
            <source>Times marked as wrong</source>
            <translation>أوقات سُجّلت كغير صحيحة</translation>
        </message>
        <message>
            <source>Times marked as wrong by staff: the visits are counted, their times are left out.</source>
            <translation>أوقات سجّلها الموظفون كغير صحيحة: تُحسب الزيارات دون أوقاتها.</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>حُوّلوا</translation>
        </message>
        <message>
            <source>Usual on this weekday: mean of the same weekday in the last four weeks.</source>
            <translation>المعتاد في هذا اليوم من الأسبوع: متوسط اليوم نفسه في الأسابيع الأربعة الماضية.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Wait estimates that were right</source>
            <translation>تقديرات الانتظار الصحيحة</translation>
        </message>
        <message>
            <source>Wait estimates that were right: share of waits inside the range shown on the ticket.</source>
            <translation>تقديرات الانتظار الصحيحة: نسبة الانتظارات ضمن المدى المكتوب على التذكرة.</translation>
        </message>
        <message>
            <source>Wait estimates were off by, median</source>
            <translation>وسيط خطأ تقدير الانتظار</translation>
        </message>
        <message>
            <source>Wait estimates, on average</source>
            <translation>انحراف تقدير الانتظار في المتوسط</translation>
        </message>
        <message>
            <source>Wait: from taking the number to the first call, over called visits.</source>
            <translation>الانتظار: من سحب التذكرة حتى النداء الأول، لمن نودي عليهم.</translation>
        </message>
        <message>
            <source>Waits and the promise</source>
            <translation>الانتظار والمدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>Waits and the promise: each call counts once; the line is the branch’s promise.</source>
            <translation>الانتظار والمدة المتعهَّد بها: يُحسب كل نداء مرة واحدة، والخط هو المدة المتعهَّد بها.</translation>
        </message>
        <message>
            <source>Walk to the counter: from the last call to the start of serving.</source>
            <translation>الوصول إلى الشباك: من النداء الأخير إلى بداية الخدمة.</translation>
        </message>
        <message>
            <source>clean and comfortable</source>
            <translation>النظافة والراحة</translation>
        </message>
        <message>
            <source>clear answers</source>
            <translation>وضوح الإجابات</translation>
        </message>
        <message>
            <source>no outcome noted</source>
            <translation>دون تسجيل نتيجة</translation>
        </message>
        <message>
            <source>politeness</source>
            <translation>حسن التعامل</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>usual on this weekday</source>
            <translation>المعتاد في هذا اليوم من الأسبوع</translation>
        </message>
        <message>
            <source>{branch} – {state}</source>
            <translation>{branch}، {state}</translation>
        </message>
        <message>
            <source>{device} reported a fault.</source>
            <translation>بلاغ عن عطل: {device}.</translation>
        </message>
        <message>
            <source>{nine} in {ten} waited no more than</source>
            <translation>أقصى انتظار لـ{nine} من كل {ten}</translation>
        </message>
        <message>
            <source>{ticket} waited {time}.</source>
            <translation>انتظر الرقم {ticket} مدة {time}.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand before its turn.</source>
            <translation>نودي على الرقم {ticket} يدويًا قبل دوره.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: it had been sent to the wrong counter.</source>
            <translation>نودي على الرقم {ticket} يدويًا: وُجّه من قبل إلى شباك خاطئ.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the manager asked for it.</source>
            <translation>نودي على الرقم {ticket} يدويًا بطلب من المدير.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the visitor had come back.</source>
            <translation>نودي على الرقم {ticket} يدويًا: عاد المراجع.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: urgent need.</source>
            <translation>نودي على الرقم {ticket} يدويًا: حاجة عاجلة.</translation>
        </message>
        <message>
            <source>{ticket} was still open at the end of the day.</source>
            <translation>بقيت التذكرة {ticket} مفتوحة في نهاية اليوم.</translation>
        </message>
        <message>
            <source>{time} too long</source>
            <translation>أطول بـ{time}</translation>
        </message>
        <message>
            <source>{time} too short</source>
            <translation>أقصر بـ{time}</translation>
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
                <numerusform>لا إجابات</numerusform>
                <numerusform>إجابة واحدة</numerusform>
                <numerusform>إجابتان</numerusform>
                <numerusform>%n إجابات</numerusform>
                <numerusform>%n إجابة</numerusform>
                <numerusform>%n إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>A survey is open. Begin another only if its sheet was lost: the codes on that sheet will no longer count.</source>
            <translation>هناك استطلاع مفتوح. لا تبدأ غيره إلا إذا فُقدت ورقة رموزه: لن تعود رموزها صالحة.</translation>
        </message>
        <message>
            <source>Against the survey before</source>
            <translation>مقارنةً بالاستطلاع السابق</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>موافقون</translation>
        </message>
        <message>
            <source>Answer the survey</source>
            <translation>الإجابة عن الاستطلاع</translation>
        </message>
        <message>
            <source>Answered with a code from a box. Answers are only counted: nothing says who gave them, when or where.</source>
            <translation>تكون الإجابة برمز من الصندوق. تُحصى الإجابات فقط: لا شيء يدل على من أجاب ومتى وأين.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Begin a survey</source>
            <translation>بدء استطلاع</translation>
        </message>
        <message>
            <source>Begins on its first day</source>
            <translation>يبدأ في يومه الأول</translation>
        </message>
        <message>
            <source>Begun. Save the sheet with the codes now: it cannot be made again.</source>
            <translation>بدأ الاستطلاع. احفظ ورقة الرموز الآن: لا يمكن إعدادها ثانيةً.</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>Code from the box</source>
            <translation>الرمز من الصندوق</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Counted. Thank you. The code can be thrown away.</source>
            <translation>احتُسبت الإجابات. شكرًا. يمكن التخلص من الرمز.</translation>
        </message>
        <message>
            <source>Cut the codes apart, fold them, and let everybody draw one from a box. Each counts once. Nobody writes down who has which.</source>
            <translation>قُصّ الرموز واطوها، وليسحب كل واحد رمزًا من الصندوق. يُحتسب كل رمز مرة واحدة. لا يُكتب من لديه أي رمز.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Fewer than 5 answers: nothing is shown</source>
            <translation>أقل من 5 إجابات: لا يُعرض شيء</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Four times a year everybody says with a code how it is to work here.</source>
            <translation>أربع مرات في السنة يقول كل موظف برمز كيف هو العمل هنا.</translation>
        </message>
        <message>
            <source>I agree fully</source>
            <translation>أوافق تمامًا</translation>
        </message>
        <message>
            <source>I am treated with respect here.</source>
            <translation>أُعامل هنا باحترام.</translation>
        </message>
        <message>
            <source>I can do my work well in the time I have.</source>
            <translation>أستطيع أن أؤدي عملي جيدًا في الوقت المتاح لي.</translation>
        </message>
        <message>
            <source>I do not agree at all</source>
            <translation>لا أوافق إطلاقًا</translation>
        </message>
        <message>
            <source>I have the equipment and information that I need.</source>
            <translation>لديّ ما أحتاج إليه من معدات ومعلومات.</translation>
        </message>
        <message>
            <source>I know what is expected of me.</source>
            <translation>أعرف ما هو مطلوب مني.</translation>
        </message>
        <message>
            <source>I learn what I need for my work.</source>
            <translation>أتعلم ما أحتاج إليه في عملي.</translation>
        </message>
        <message>
            <source>I rather agree</source>
            <translation>أوافق إلى حد ما</translation>
        </message>
        <message>
            <source>I rather do not agree</source>
            <translation>لا أوافق إلى حد ما</translation>
        </message>
        <message>
            <source>I would recommend this branch as a place to work.</source>
            <translation>أوصي بهذا الفرع مكانًا للعمل.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>No sure change</source>
            <translation>لا تغيّر مؤكد</translation>
        </message>
        <message>
            <source>No survey yet</source>
            <translation>لا يوجد استطلاع بعد</translation>
        </message>
        <message>
            <source>One for each person who is asked.</source>
            <translation>رمز واحد لكل من يُسأل.</translation>
        </message>
        <message>
            <source>Open: shown when it is over</source>
            <translation>مفتوح: تُعرض النتائج بعد انتهائه</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>جزئيًا</translation>
        </message>
        <message>
            <source>Reading the surveys</source>
            <translation>جارٍ قراءة الاستطلاعات</translation>
        </message>
        <message>
            <source>Replaced by a newer survey: its codes no longer count</source>
            <translation>حلّ محله استطلاع أحدث: لم تعد رموزه صالحة</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Save and print the sheet before you leave this page: nobody can show it again.</source>
            <translation>احفظ الورقة واطبعها قبل مغادرة الصفحة: لا يمكن عرضها ثانيةً.</translation>
        </message>
        <message>
            <source>Save the sheet (PDF)</source>
            <translation>حفظ الورقة (PDF)</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>العبارة</translation>
        </message>
        <message>
            <source>Survey of staff</source>
            <translation>استطلاع الموظفين</translation>
        </message>
        <message>
            <source>The codes of this survey</source>
            <translation>رموز هذا الاستطلاع</translation>
        </message>
        <message>
            <source>The list is from that time.</source>
            <translation>القائمة تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>When I need help, I get it.</source>
            <translation>أحصل على المساعدة عندما أحتاج إليها.</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>أسوأ</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n; sure: {low} to {high}</source>
            <translation>
                <numerusform>{share} من %n؛ المجال المؤكد: من {low} إلى {high}</numerusform>
                <numerusform>{share} من %n؛ المجال المؤكد: من {low} إلى {high}</numerusform>
                <numerusform>{share} من %n؛ المجال المؤكد: من {low} إلى {high}</numerusform>
                <numerusform>{share} من %n؛ المجال المؤكد: من {low} إلى {high}</numerusform>
                <numerusform>{share} من %n؛ المجال المؤكد: من {low} إلى {high}</numerusform>
                <numerusform>{share} من %n؛ المجال المؤكد: من {low} إلى {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>قُبل</translation>
        </message>
        <message>
            <source>Already reached</source>
            <translation>يتحقق فعلًا</translation>
        </message>
        <message>
            <source>An action is proposed</source>
            <translation>اقتُرح إجراء</translation>
        </message>
        <message>
            <source>Another value</source>
            <translation>قيمة أخرى</translation>
        </message>
        <message>
            <source>Capacity: visitors served in a counter hour</source>
            <translation>الطاقة: المراجعون المخدومون في ساعة عمل الشباك</translation>
        </message>
        <message>
            <source>Cost of a closed case</source>
            <translation>تكلفة المعاملة المغلقة</translation>
        </message>
        <message>
            <source>Decided so far</source>
            <translation>القرارات السابقة</translation>
        </message>
        <message>
            <source>Every Monday the system looks for targets that the branch reliably meets, and proposes a stricter one that is already reached. You decide; another person approves the new version on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>يبحث النظام كل يوم اثنين عن الأهداف التي يحققها الفرع بثبات، ويقترح هدفًا أشد يبلغه الفرع فعلًا. القرار لك، ويعتمد شخص آخر النسخة الجديدة في صفحة «المعايير» (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Fewer staff</source>
            <translation>نقص الموظفين</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>It begins only when another person has approved it by then.</source>
            <translation>لا تسري إلا إذا اعتمدها شخص آخر قبل ذلك اليوم.</translation>
        </message>
        <message>
            <source>It is printed on “Our standards” and kept in the history.</source>
            <translation>يُطبع السبب في صفحة «معاييرنا» ويبقى في السجل.</translation>
        </message>
        <message>
            <source>It is the season</source>
            <translation>أمر موسمي</translation>
        </message>
        <message>
            <source>Lapsed: nobody decided</source>
            <translation>انقضى: لم يُتخذ قرار</translation>
        </message>
        <message>
            <source>Last raised on {day}</source>
            <translation>آخر رفع: {day}</translation>
        </message>
        <message>
            <source>Lower the target</source>
            <translation>خفض الهدف</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>خُفض</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}.</source>
            <translation>خُفض الهدف في {day}. سابقًا: {before}.</translation>
        </message>
        <message>
            <source>Lowered on {day}. Before: {before}. Reason: {reason}.</source>
            <translation>خُفض الهدف في {day}. سابقًا: {before}. السبب: {reason}.</translation>
        </message>
        <message>
            <source>May be raised</source>
            <translation>يمكن رفعه</translation>
        </message>
        <message>
            <source>Met?</source>
            <translation>تحقق؟</translation>
        </message>
        <message>
            <source>More visitors</source>
            <translation>زيادة المراجعين</translation>
        </message>
        <message>
            <source>Never raised</source>
            <translation>لم يُرفع بعد</translation>
        </message>
        <message>
            <source>New laws or procedures</source>
            <translation>قوانين أو إجراءات جديدة</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>No other version is being prepared</source>
            <translation>لا توجد نسخة أخرى قيد الإعداد</translation>
        </message>
        <message>
            <source>No stricter than what is already reached.</source>
            <translation>دون تجاوز ما يتحقق فعلًا.</translation>
        </message>
        <message>
            <source>No sure change for the worse in eight weeks</source>
            <translation>لا تراجع مؤكد خلال ثمانية أسابيع</translation>
        </message>
        <message>
            <source>No targets yet</source>
            <translation>لا أهداف بعد</translation>
        </message>
        <message>
            <source>Not offered: costs are known of cases only.</source>
            <translation>غير معروض: التكاليف معروفة للمعاملات فقط.</translation>
        </message>
        <message>
            <source>Not offered: hours of counters are known for the whole branch only.</source>
            <translation>غير معروض: ساعات الشبابيك معروفة للفرع كله فقط.</translation>
        </message>
        <message>
            <source>Not offered: no more than this is reached yet.</source>
            <translation>غير معروض: لا يتحقق أكثر من هذا بعد.</translation>
        </message>
        <message>
            <source>Not offered: no rate for an hour of work is set.</source>
            <translation>غير معروض: لم تُحدد تكلفة ساعة العمل.</translation>
        </message>
        <message>
            <source>Not offered: this is not about time at a counter.</source>
            <translation>غير معروض: لا يتعلق بالوقت عند الشباك.</translation>
        </message>
        <message>
            <source>Not offered: this standard has no limit in minutes.</source>
            <translation>غير معروض: ليس لهذا المعيار حد بالدقائق.</translation>
        </message>
        <message>
            <source>Not offered: too few weeks are known.</source>
            <translation>غير معروض: بيانات الأسابيع قليلة جدًا.</translation>
        </message>
        <message>
            <source>Nothing was raised for thirteen weeks</source>
            <translation>لم يُرفع شيء منذ ثلاثة عشر أسبوعًا</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>One is being prepared</source>
            <translation>هناك نسخة قيد الإعداد</translation>
        </message>
        <message numerus="yes">
            <source>Only %n weeks are known; ten are needed.</source>
            <translation>
                <numerusform>لا توجد بيانات بعد؛ يلزم عشرة أسابيع.</numerusform>
                <numerusform>توجد بيانات أسبوع واحد فقط؛ يلزم عشرة أسابيع.</numerusform>
                <numerusform>توجد بيانات أسبوعين فقط؛ يلزم عشرة أسابيع.</numerusform>
                <numerusform>توجد بيانات %n أسابيع فقط؛ يلزم عشرة أسابيع.</numerusform>
                <numerusform>توجد بيانات %n أسبوعًا فقط؛ يلزم عشرة أسابيع.</numerusform>
                <numerusform>توجد بيانات %n أسبوع فقط؛ يلزم عشرة أسابيع.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only a standard that is in force and measured has a target. Add one on the page “Standards” (Ctrl+Shift+X).</source>
            <translation>لا هدف إلا لمعيار سارٍ ومقيس. أضفه في صفحة «المعايير» (Ctrl+Shift+X).</translation>
        </message>
        <message>
            <source>Other aims come first</source>
            <translation>أهداف أخرى أولى</translation>
        </message>
        <message>
            <source>Please check the number in every language.</source>
            <translation>يرجى التحقق من الرقم في كل لغة.</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>أُجّل</translation>
        </message>
        <message>
            <source>Propose it again from</source>
            <translation>إعادة الاقتراح من</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>اقتُرح</translation>
        </message>
        <message>
            <source>Proposed: {value}</source>
            <translation>المقترح: {value}</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Raising</source>
            <translation>الرفع</translation>
        </message>
        <message>
            <source>Reading the targets</source>
            <translation>جارٍ قراءة الأهداف</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>الشرط</translation>
        </message>
        <message>
            <source>Rooms or equipment</source>
            <translation>المكان أو التجهيزات</translation>
        </message>
        <message>
            <source>Speed: the limit in minutes</source>
            <translation>السرعة: الحد بالدقائق</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>The last three weeks met the target</source>
            <translation>حققت الأسابيع الثلاثة الأخيرة الهدف</translation>
        </message>
        <message>
            <source>The target is met, but no more is reached yet. An action could make more possible.</source>
            <translation>الهدف محقق، لكن لا يتحقق أكثر منه بعد. قد يتيح إجراء ما المزيد.</translation>
        </message>
        <message>
            <source>The target was set wrongly</source>
            <translation>حُدد الهدف خطأً</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>بانتظار القرار</translation>
        </message>
        <message>
            <source>Together they met it surely</source>
            <translation>وحققته مجتمعة بثقة</translation>
        </message>
        <message>
            <source>Too few weeks with at least 30 cases</source>
            <translation>الأسابيع التي فيها 30 حالة على الأقل قليلة</translation>
        </message>
        <message>
            <source>Watched after a raise</source>
            <translation>تحت المتابعة بعد الرفع</translation>
        </message>
        <message>
            <source>Week of {day}</source>
            <translation>أسبوع {day}</translation>
        </message>
        <message>
            <source>What could be raised</source>
            <translation>ما يمكن رفعه</translation>
        </message>
        <message>
            <source>What must not become worse after the raise, for eight weeks</source>
            <translation>ما يجب ألا يسوء خلال ثمانية أسابيع بعد الرفع</translation>
        </message>
        <message>
            <source>What to raise</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Why, or why not yet</source>
            <translation>لماذا، أو لماذا ليس بعد</translation>
        </message>
        <message>
            <source>Worse in the week of {day}</source>
            <translation>تراجع في أسبوع {day}</translation>
        </message>
        <message>
            <source>an action</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>اعتُمد</translation>
        </message>
        <message>
            <source>at least {value}</source>
            <translation>{value} على الأقل</translation>
        </message>
        <message>
            <source>at most {value}</source>
            <translation>{value} على الأكثر</translation>
        </message>
        <message>
            <source>cost of a closed case</source>
            <translation>تكلفة المعاملة المغلقة</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>looked at on Mondays</source>
            <translation>يُراجع أيام الاثنين</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>لم يعد ساريًا</translation>
        </message>
        <message>
            <source>promise kept, strict</source>
            <translation>الالتزام بالمدة، بمعيار صارم</translation>
        </message>
        <message>
            <source>satisfaction score</source>
            <translation>مؤشر الرضا</translation>
        </message>
        <message>
            <source>smallest limit in minutes that holds</source>
            <translation>أصغر حد محقق بالدقائق</translation>
        </message>
        <message>
            <source>surely at least {low}; target {target}</source>
            <translation>بثقة {low} على الأقل؛ الهدف {target}</translation>
        </message>
        <message>
            <source>the new version was returned to its writer</source>
            <translation>أُعيدت النسخة الجديدة إلى كاتبها</translation>
        </message>
        <message>
            <source>to be decided by {day}</source>
            <translation>القرار حتى {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>visitors served in a counter hour</source>
            <translation>المراجعون المخدومون في ساعة عمل الشباك</translation>
        </message>
        <message>
            <source>waits for approval by another person</source>
            <translation>بانتظار اعتماد شخص آخر</translation>
        </message>
        <message>
            <source>within {low} to {high}</source>
            <translation>بين {low} و{high}</translation>
        </message>
        <message>
            <source>{guard}: {value}, no sure change</source>
            <translation>{guard}: {value}، لا تغيّر مؤكد</translation>
        </message>
        <message>
            <source>{guard}: {value}, worse</source>
            <translation>{guard}: {value}، أسوأ</translation>
        </message>
        <message>
            <source>{lever}. Proposed: {value}, now: {now}. Already reached: {best}.</source>
            <translation>{lever}. المقترح: {value}، الآن: {now}. ما يتحقق فعلًا: {best}.</translation>
        </message>
        <message>
            <source>{met} of {all} requirements met</source>
            <translation>تحقق {met} من {all} شروط</translation>
        </message>
        <message>
            <source>{shares}; target {target}</source>
            <translation>{shares}؛ الهدف {target}</translation>
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
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
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
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min to {high}</source>
            <translation>
                <numerusform>من %n دقيقة إلى {high}</numerusform>
                <numerusform>من دقيقة إلى {high}</numerusform>
                <numerusform>من دقيقتين إلى {high}</numerusform>
                <numerusform>من %n دقائق إلى {high}</numerusform>
                <numerusform>من %n دقيقة إلى {high}</numerusform>
                <numerusform>من %n دقيقة إلى {high}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>about {wait}</source>
            <comment>before a roughly expected wait, such as 10–20 min</comment>
            <translation>{wait} تقريبًا</translation>
        </message>
        <message>
            <source>cannot say yet</source>
            <comment>an expected wait</comment>
            <translation>لا يمكن تحديده بعد</translation>
        </message>
        <message numerus="yes">
            <source>less than %n h</source>
            <translation>
                <numerusform>أقل من %n ساعة</numerusform>
                <numerusform>أقل من ساعة</numerusform>
                <numerusform>أقل من ساعتين</numerusform>
                <numerusform>أقل من %n ساعات</numerusform>
                <numerusform>أقل من %n ساعة</numerusform>
                <numerusform>أقل من %n ساعة</numerusform>
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
            <source>probably {wait}</source>
            <comment>before a roughly expected wait, such as less than 5 min</comment>
            <translation>على الأرجح {wait}</translation>
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
            <source>{day} {month} {year} AH</source>
            <translation>{day} {month} {year} هـ</translation>
        </message>
        <message>
            <source>{hours} {minutes}</source>
            <translation>{hours} و{minutes}</translation>
        </message>
        <message numerus="yes">
            <source>{low}–%n min</source>
            <translation>
                <numerusform>من {low} إلى %n دقيقة</numerusform>
                <numerusform>من {low} إلى %n دقيقة</numerusform>
                <numerusform>من {low} إلى %n دقيقة</numerusform>
                <numerusform>من {low} إلى %n دقائق</numerusform>
                <numerusform>من {low} إلى %n دقيقة</numerusform>
                <numerusform>من {low} إلى %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>{minutes} {seconds}</source>
            <translation>{minutes} و{seconds}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month}</source>
            <translation>{weekday}، {day} {month}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year}</source>
            <translation>{weekday}، {day} {month} {year}</translation>
        </message>
        <message>
            <source>{weekday} {day} {month} {year} AH</source>
            <translation>{weekday}، {day} {month} {year} هـ</translation>
        </message>
    </context>
    <context>
        <name>ui.forms</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصران</numerusform>
                <numerusform>%n عناصر</numerusform>
                <numerusform>%n عنصرًا</numerusform>
                <numerusform>%n عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>لا نصوص ناقصة</numerusform>
                <numerusform>نص واحد ناقص</numerusform>
                <numerusform>نصان ناقصان</numerusform>
                <numerusform>%n نصوص ناقصة</numerusform>
                <numerusform>%n نصًا ناقصًا</numerusform>
                <numerusform>%n نص ناقص</numerusform>
            </translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>إضافة عنصر</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>Beside it, to compare</source>
            <translation>بجانبها للمقارنة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>اختيار صورة…</translation>
        </message>
        <message>
            <source>Choose all found</source>
            <translation>اختيار كل ما وُجد</translation>
        </message>
        <message>
            <source>Clear all found</source>
            <translation>إلغاء اختيار ما وُجد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>طيّ</translation>
        </message>
        <message>
            <source>From the scan folder…</source>
            <translation>من مجلد الماسح…</translation>
        </message>
        <message>
            <source>Go to the next missing text</source>
            <translation>الانتقال إلى النص الناقص التالي</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>Move down: {name}</source>
            <translation>نقل إلى أسفل: {name}</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Move up: {name}</source>
            <translation>نقل إلى أعلى: {name}</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>عنصر جديد</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>No text is missing.</source>
            <translation>كل النصوص مكتوبة.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Not written yet in this language</source>
            <translation>لم يُكتب بعد بهذه اللغة</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>Only what is chosen</source>
            <translation>المختار فقط</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>الصفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Pictures and PDF</source>
            <translation>صور و PDF</translation>
        </message>
        <message>
            <source>Please give an answer here.</source>
            <translation>يُرجى إدخال إجابة هنا.</translation>
        </message>
        <message>
            <source>Please look at the marked entries.</source>
            <translation>يُرجى مراجعة العناصر المعلَّمة.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>إعادته</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>إزالة الصورة</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>إزالة {file}</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>تم الحذف: {name}</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>البحث بالاسم</translation>
        </message>
        <message>
            <source>Something is missing or wrong in this entry.</source>
            <translation>في هذا العنصر شيء ناقص أو خاطئ.</translation>
        </message>
        <message>
            <source>This file cannot be read. Choose another one.</source>
            <translation>تعذرت قراءة هذا الملف. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>This file is larger than {size} megabytes. Choose a smaller one.</source>
            <translation>حجم هذا الملف أكبر من {size} ميغابايت. اختر ملفًا أصغر.</translation>
        </message>
        <message>
            <source>This file is not a PNG or JPEG picture. Choose another one.</source>
            <translation>هذا الملف ليس صورة PNG أو JPEG. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>This picture has more than {size} million pixels. Make it smaller, then choose it again.</source>
            <translation>في هذه الصورة أكثر من {size} مليون بكسل. صغّرها ثم اخترها من جديد.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>هذه الصورة تالفة. اختر صورة أخرى.</translation>
        </message>
        <message>
            <source>This picture is too small: each side needs {size} pixels or more.</source>
            <translation>هذه الصورة صغيرة جدًا: يجب ألا يقل كل ضلع عن {size} بكسل.</translation>
        </message>
        <message>
            <source>Write the texts in</source>
            <translation>لغة كتابة النصوص</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>always there</source>
            <translation>موجود دائمًا</translation>
        </message>
        <message>
            <source>{count} of {total} chosen</source>
            <translation>اختير {count} من {total}</translation>
        </message>
        <message>
            <source>{count} of {total} languages</source>
            <translation>اللغات: {count} من {total}</translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n missing</source>
            <translation>
                <numerusform>{language}: لا نقص</numerusform>
                <numerusform>{language}: %n ناقص</numerusform>
                <numerusform>{language}: %n ناقصان</numerusform>
                <numerusform>{language}: %n ناقصة</numerusform>
                <numerusform>{language}: %n ناقصًا</numerusform>
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
            <translation>أحرف كبيرة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>حذف الكل</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>حذف الحرف الأخير</translation>
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
    <context>
        <name>versions</name>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>معتمَد</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>حذف المسودة</translation>
        </message>
        <message>
            <source>Discarded draft</source>
            <translation>مسودة محذوفة</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهى العمل به</translation>
        </message>
        <message>
            <source>First day without it</source>
            <translation>أول يوم من دونه</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Return to the writer</source>
            <translation>إعادة إلى الكاتب</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>رفع للاعتماد</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>بانتظار الاعتماد</translation>
        </message>
        <message>
            <source>Write a version</source>
            <translation>كتابة نسخة</translation>
        </message>
        <message>
            <source>a first day after that of the version before</source>
            <translation>يوم أول بعد بداية النسخة السابقة</translation>
        </message>
        <message>
            <source>a first day after today</source>
            <translation>يوم أول بعد اليوم</translation>
        </message>
        <message>
            <source>the text in every language of the branch</source>
            <translation>النص بجميع لغات الفرع</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}</source>
            <translation>{state}؛ من {day}؛ الكاتب: {people}</translation>
        </message>
        <message>
            <source>{state}; from {day}; written by {people}, approved by {person}</source>
            <translation>{state}؛ من {day}؛ الكاتب: {people}؛ المعتمِد: {person}</translation>
        </message>
        <message>
            <source>{state}; new version: {prepared}</source>
            <translation>{state}؛ نسخة جديدة: {prepared}</translation>
        </message>
        <message>
            <source>{state}; written by {people}</source>
            <translation>{state}؛ الكاتب: {people}</translation>
        </message>
    </context>
    <context>
        <name>waits</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا أحد في الانتظار</numerusform>
                <numerusform>شخص واحد في الانتظار</numerusform>
                <numerusform>شخصان في الانتظار</numerusform>
                <numerusform>%n أشخاص في الانتظار</numerusform>
                <numerusform>%n شخصًا في الانتظار</numerusform>
                <numerusform>%n شخص في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>الانتظار المتوقع</translation>
        </message>
        <message>
            <source>People ahead of you</source>
            <translation>أمامك في الدور</translation>
        </message>
        <message>
            <source>Wait, roughly</source>
            <comment>above an expected wait that comes from a simple estimate</comment>
            <translation>الانتظار التقريبي</translation>
        </message>
        <message>
            <source>as promised</source>
            <comment>beside an expected wait that keeps the promise of the service</comment>
            <translation>ضمن المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>closed now</source>
            <translation>مغلقة الآن</translation>
        </message>
        <message>
            <source>longer than promised</source>
            <translation>أطول من المدة المتعهَّد بها</translation>
        </message>
        <message>
            <source>no counter open now</source>
            <translation>لا شباك مفتوح الآن</translation>
        </message>
        <message>
            <source>no more tickets today</source>
            <translation>نفدت تذاكر اليوم</translation>
        </message>
        <message>
            <source>nobody waiting</source>
            <translation>لا أحد في الانتظار</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
    </context>
    <context>
        <name>workbook</name>
        <message>
            <source>it is no XLSX file, or it is damaged.</source>
            <translation>هذا ليس ملف XLSX أو أنه تالف.</translation>
        </message>
        <message>
            <source>it is too large; at most {size} kilobytes are possible.</source>
            <translation>حجمه كبير جدًا؛ الحد الأقصى {size} كيلوبايت.</translation>
        </message>
        <message>
            <source>the file cannot be read.</source>
            <translation>لا يمكن قراءة الملف.</translation>
        </message>
    </context>
    <context>
        <name>xlsform</name>
        <message numerus="yes">
            <source>at most %n row(s) can be here.</source>
            <translation>
                <numerusform>لا يمكن أن يزيد العدد هنا على %n صف.</numerusform>
                <numerusform>لا يمكن أن يزيد العدد هنا على %n صف.</numerusform>
                <numerusform>لا يمكن أن يزيد العدد هنا على %n صفين.</numerusform>
                <numerusform>لا يمكن أن يزيد العدد هنا على %n صفوف.</numerusform>
                <numerusform>لا يمكن أن يزيد العدد هنا على %n صفًا.</numerusform>
                <numerusform>لا يمكن أن يزيد العدد هنا على %n صف.</numerusform>
            </translation>
        </message>
        <message>
            <source>the column {name} cannot be used here.</source>
            <translation>العمود {name} غير مدعوم هنا.</translation>
        </message>
        <message>
            <source>the column {name} is empty.</source>
            <translation>العمود {name} فارغ.</translation>
        </message>
        <message>
            <source>the column {name} is missing.</source>
            <translation>العمود {name} غير موجود.</translation>
        </message>
        <message>
            <source>the column {name} is there twice.</source>
            <translation>العمود {name} مكرر.</translation>
        </message>
        <message>
            <source>the language {name} is none of the five here.</source>
            <translation>اللغة {name} ليست من لغات البرنامج الخمس.</translation>
        </message>
        <message>
            <source>the sheet {sheet} has no list {name}.</source>
            <translation>لا توجد في الورقة {sheet} قائمة باسم {name}.</translation>
        </message>
        <message>
            <source>{name} cannot be used in the column {column}.</source>
            <translation>القيمة {name} غير مدعومة في العمود {column}.</translation>
        </message>
    </context>
</TS>
