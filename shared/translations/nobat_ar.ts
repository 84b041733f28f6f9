<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
    <context>
        <name>backup</name>
        <message>
            <source>a part of it is missing or damaged</source>
            <translation>جزء منه مفقود أو تالف</translation>
        </message>
        <message>
            <source>it holds something that does not belong in a backup</source>
            <translation>فيه ما لا مكان له في نسخة احتياطية</translation>
        </message>
        <message>
            <source>it is not a backup file</source>
            <translation>ليس ملف نسخة احتياطية</translation>
        </message>
        <message>
            <source>it would unpack to far more data than a backup contains</source>
            <translation>سيصبح عند فكّه أكبر بكثير من أي نسخة</translation>
        </message>
        <message>
            <source>its content does not match its checksum</source>
            <translation>محتواه ليس ما كُتب فيه</translation>
        </message>
        <message>
            <source>its records contradict each other</source>
            <translation>سجلاته غير متوافقة بعضها مع بعض</translation>
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
            <translation>نداء ثانٍ</translation>
        </message>
        <message>
            <source>Called {age}</source>
            <comment>age is: just now, 2 min ago, at 10:42</comment>
            <translation>النداء: {age}</translation>
        </message>
        <message>
            <source>Calls will appear here in a moment.</source>
            <translation>تظهر النداءات هنا بعد لحظة.</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>مغلق الآن</translation>
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
            <source>Each service has its own promised wait, so numbers may be called out of order.</source>
            <translation>لكل خدمة وقت موعود خاص بها، لذلك قد لا تأتي الأرقام بالترتيب.</translation>
        </message>
        <message>
            <source>Each service has its own queue, so letters may be called in any order.</source>
            <translation>لكل خدمة دورها، لذلك قد تأتي الحروف بأي ترتيب.</translation>
        </message>
        <message>
            <source>Missed your number? Touch “I missed my number” at the kiosk.</source>
            <translation>فاتك رقمك؟ المس «فاتني رقمي» عند الكشك.</translation>
        </message>
        <message>
            <source>No calls yet today</source>
            <translation>لا نداءات بعد اليوم</translation>
        </message>
        <message>
            <source>No connection since {time}</source>
            <translation>الاتصال مقطوع منذ {time}</translation>
        </message>
        <message>
            <source>No connection to the branch yet</source>
            <translation>لا اتصال بالفرع بعد</translation>
        </message>
        <message>
            <source>Nobat – Display board</source>
            <translation>Nobat – شاشة النداء</translation>
        </message>
        <message>
            <source>Now called</source>
            <translation>نداء الآن</translation>
        </message>
        <message numerus="yes">
            <source>Numbers may be called out of order: each minute of waiting counts as %n minutes for priority tickets.</source>
            <translation>
                <numerusform>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية لا تُحسب.</numerusform>
                <numerusform>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بدقيقة.</numerusform>
                <numerusform>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بدقيقتين.</numerusform>
                <numerusform>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بـ%n دقائق.</numerusform>
                <numerusform>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بـ%n دقيقة.</numerusform>
                <numerusform>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بـ%n دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Numbers may be called out of order: waiting time counts double for priority tickets.</source>
            <translation>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بدقيقتين.</translation>
        </message>
        <message>
            <source>Numbers may be called out of order: waiting time counts for more for priority tickets.</source>
            <translation>قد لا تأتي الأرقام بالترتيب: دقيقة الأولوية تُحسب بأكثر من دقيقة.</translation>
        </message>
        <message>
            <source>Open today until {time}.</source>
            <translation>نعمل اليوم حتى الساعة {time}.</translation>
        </message>
        <message>
            <source>Please listen for your number.</source>
            <translation>استمع إلى رقمك من فضلك.</translation>
        </message>
        <message>
            <source>Please listen for your number. The board keeps trying.</source>
            <translation>استمع إلى رقمك من فضلك. اللوحة تواصل المحاولة.</translation>
        </message>
        <message>
            <source>Priority and ordinary tickets take turns: {priority} to {ordinary}.</source>
            <translation>تتناوب تذاكر الأولوية والتذاكر العادية: {priority} مقابل {ordinary}.</translation>
        </message>
        <message numerus="yes">
            <source>Priority tickets go first, but at most %n can pass someone who has waited longer.</source>
            <translation>
                <numerusform>تُنادى تذاكر الأولوية أولًا، دون أن تتقدم أي منها على من ينتظر مدة أطول.</numerusform>
                <numerusform>تُنادى تذاكر الأولوية أولًا، على ألا تتقدم أكثر من تذكرة واحدة على من ينتظر مدة أطول.</numerusform>
                <numerusform>تُنادى تذاكر الأولوية أولًا، على ألا تتقدم أكثر من تذكرتين على من ينتظر مدة أطول.</numerusform>
                <numerusform>تُنادى تذاكر الأولوية أولًا، على ألا تتقدم أكثر من %n تذاكر على من ينتظر مدة أطول.</numerusform>
                <numerusform>تُنادى تذاكر الأولوية أولًا، على ألا تتقدم أكثر من %n تذكرة على من ينتظر مدة أطول.</numerusform>
                <numerusform>تُنادى تذاكر الأولوية أولًا، على ألا تتقدم أكثر من %n تذكرة على من ينتظر مدة أطول.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take a ticket at the kiosk. Your number appears here when it is called.</source>
            <translation>خذ تذكرة من الكشك. يظهر رقمك هنا عند ندائه.</translation>
        </message>
        <message>
            <source>The board is not ready yet</source>
            <translation>لوحة النداء ليست جاهزة بعد</translation>
        </message>
        <message>
            <source>The board is starting</source>
            <translation>لوحة النداء تبدأ العمل</translation>
        </message>
        <message>
            <source>The opening hours are at the entrance.</source>
            <translation>ساعات العمل معلّقة عند المدخل.</translation>
        </message>
        <message>
            <source>Waits are shown again as soon as the board is up to date. Please listen for your number.</source>
            <translation>يظهر وقت الانتظار من جديد حال تحديث اللوحة. استمع إلى رقمك من فضلك.</translation>
        </message>
        <message>
            <source>We open again on {day} at {time}.</source>
            <translation>نفتح من جديد {day} الساعة {time}.</translation>
        </message>
        <message>
            <source>We open today at {time}.</source>
            <translation>نفتح اليوم الساعة {time}.</translation>
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
                <numerusform>نودوا فورًا اليوم. وعدنا {target}.</numerusform>
                <numerusform>نودوا خلال دقيقة اليوم. وعدنا {target}.</numerusform>
                <numerusform>نودوا خلال دقيقتين اليوم. وعدنا {target}.</numerusform>
                <numerusform>نودوا خلال %n دقائق اليوم. وعدنا {target}.</numerusform>
                <numerusform>نودوا خلال %n دقيقة اليوم. وعدنا {target}.</numerusform>
                <numerusform>نودوا خلال %n دقيقة اليوم. وعدنا {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>نودوا اليوم ضمن الوقت الموعود. وعدنا {target}.</translation>
        </message>
        <message>
            <source>{service}: {people}, {wait}</source>
            <translation>{service}: {people}، {wait}</translation>
        </message>
        <message>
            <source>{service}: {wait}</source>
            <translation>{service}: {wait}</translation>
        </message>
        <message numerus="yes">
            <source>{share} of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>{share} نودوا فورًا اليوم. وعدنا {target}.</numerusform>
                <numerusform>{share} نودوا خلال دقيقة اليوم. وعدنا {target}.</numerusform>
                <numerusform>{share} نودوا خلال دقيقتين اليوم. وعدنا {target}.</numerusform>
                <numerusform>{share} نودوا خلال %n دقائق اليوم. وعدنا {target}.</numerusform>
                <numerusform>{share} نودوا خلال %n دقيقة اليوم. وعدنا {target}.</numerusform>
                <numerusform>{share} نودوا خلال %n دقيقة اليوم. وعدنا {target}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{share} of visitors were called within the promised time today. Our target is {target}.</source>
            <translation>{share} نودوا اليوم ضمن الوقت الموعود. وعدنا {target}.</translation>
        </message>
    </context>
    <context>
        <name>console.desk</name>
        <message numerus="yes">
            <source>%n for this counter, longest {time}</source>
            <translation>
                <numerusform>لهذا الشباك: %n، الأطول {time}</numerusform>
                <numerusform>لهذا الشباك: %n، الأطول {time}</numerusform>
                <numerusform>لهذا الشباك: %n، الأطول {time}</numerusform>
                <numerusform>لهذا الشباك: %n، الأطول {time}</numerusform>
                <numerusform>لهذا الشباك: %n، الأطول {time}</numerusform>
                <numerusform>لهذا الشباك: %n، الأطول {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are waiting for other counters.</source>
            <translation>
                <numerusform>لا أحد ينتظر الشبابيك الأخرى.</numerusform>
                <numerusform>شخص واحد (%n) ينتظر الشبابيك الأخرى.</numerusform>
                <numerusform>شخصان (%n) ينتظران الشبابيك الأخرى.</numerusform>
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
            <source>Ask for help</source>
            <translation>طلب مساعدة</translation>
        </message>
        <message>
            <source>Call a number</source>
            <translation>نداء برقم</translation>
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
            <translation>ابحث عن خدمة</translation>
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
            <translation>إنهاء ثم أعمال ورقية</translation>
        </message>
        <message>
            <source>Finish, then paperwork</source>
            <translation>إنهاء، ثم الأوراق</translation>
        </message>
        <message>
            <source>For example A042</source>
            <translation>مثلًا A042</translation>
        </message>
        <message>
            <source>For this counter</source>
            <translation>لهذا الشباك</translation>
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
            <translation>أنا جاهز</translation>
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
            <translation>الأطول</translation>
        </message>
        <message>
            <source>Mark the time as wrong</source>
            <translation>تعليم الوقت بأنه خاطئ</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>يومي</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No visitor at the counter</source>
            <translation>لا مراجع عند الشباك</translation>
        </message>
        <message>
            <source>Nobody is called until you are ready.</source>
            <translation>لن يُنادى أحد حتى تكون جاهزًا.</translation>
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
            <source>Number of cases</source>
            <translation>عدد المعاملات</translation>
        </message>
        <message>
            <source>Number on the ticket</source>
            <translation>رقم التذكرة</translation>
        </message>
        <message>
            <source>On hold and missed</source>
            <translation>المؤجَّلون والذين لم يحضروا</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>أعمال ورقية</translation>
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
            <source>Promise today</source>
            <translation>في الموعد اليوم</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Put the visitor on hold</source>
            <translation>تأجيل المراجع</translation>
        </message>
        <message>
            <source>Reading the queue</source>
            <translation>قراءة الدور</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>إزالة من الدور</translation>
        </message>
        <message>
            <source>Remove {number} from the queue?</source>
            <translation>هل تُزال {number} من الدور؟</translation>
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
            <translation>من يقدّم الخدمة</translation>
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
            <translation>أكمل الأوراق بهدوء.</translation>
        </message>
        <message>
            <source>The next visitor appears here.</source>
            <translation>يظهر المراجع التالي هنا.</translation>
        </message>
        <message>
            <source>The ticket ends and can no longer be called.</source>
            <translation>تنتهي التذكرة ولا يمكن نداؤها بعد ذلك.</translation>
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
            <source>Time left</source>
            <translation>الوقت المتبقي</translation>
        </message>
        <message>
            <source>Time marked as wrong</source>
            <translation>الوقت معلَّم بأنه خاطئ</translation>
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
            <translation>ماذا يحتاج المراجع بلا تذكرة؟</translation>
        </message>
        <message>
            <source>What is the outcome for {number}?</source>
            <translation>ما نتيجة {number}؟</translation>
        </message>
        <message>
            <source>What should the note on {number} say?</source>
            <translation>ماذا يُكتب على {number}؟</translation>
        </message>
        <message>
            <source>Where should {number} be transferred?</source>
            <translation>إلى أين تُحوَّل {number}؟</translation>
        </message>
        <message>
            <source>Where should {number} go in the queue?</source>
            <translation>أين تقف {number} في الدور؟</translation>
        </message>
        <message>
            <source>Which number do you want to call out of turn, and why?</source>
            <translation>أي رقم يُنادى خارج الدور، ولماذا؟</translation>
        </message>
        <message>
            <source>Which service should be added to {number}?</source>
            <translation>أي خدمة تُضاف إلى {number}؟</translation>
        </message>
        <message>
            <source>Why is the counter pausing?</source>
            <translation>لماذا يتوقف الشباك؟</translation>
        </message>
        <message>
            <source>Why is {number} on hold?</source>
            <translation>لماذا تُؤجَّل {number}؟</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>about {time}</source>
            <translation>نحو {time}</translation>
        </message>
        <message numerus="yes">
            <source>after %n more calls</source>
            <translation>
                <numerusform>الآن (%n)</numerusform>
                <numerusform>بعد نداء واحد (%n)</numerusform>
                <numerusform>بعد نداءين (%n)</numerusform>
                <numerusform>بعد %n نداءات</numerusform>
                <numerusform>بعد %n نداءً</numerusform>
                <numerusform>بعد %n نداء</numerusform>
            </translation>
        </message>
        <message>
            <source>called within the promise</source>
            <translation>نودوا ضمن الوقت الموعود</translation>
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
            <translation>من نحو {time}</translation>
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
            <translation>متوسط لكل مراجع</translation>
        </message>
        <message>
            <source>promised: {time}</source>
            <translation>الموعود: {time}</translation>
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
            <translation>انتهت خدمة {number}.</translation>
        </message>
        <message>
            <source>{number} was not here.</source>
            <translation>{number} لم يحضر صاحبها.</translation>
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
            <translation>يظهر الكشك أو شاشة الموظف أو لوحة النداء هنا عند تشغيلها.</translation>
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
            <source>Failed {time}</source>
            <translation>أخفق: {time}</translation>
        </message>
        <message>
            <source>For a device that was taken away. If it is started again, it returns to the list automatically.</source>
            <translation>لجهاز أُخذ من هنا. إن شُغّل من جديد عاد من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>It still reports, so it cannot be removed from the list.</source>
            <translation>ما زال الجهاز يرسل تقاريره، لذلك لا يمكن حذفه من القائمة.</translation>
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
            <translation>آخر إشارة: {time}</translation>
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
            <translation>لا أحد ينشئ نسخًا احتياطية أو يغلق الأيام. شغّل «nobat keeper».</translation>
        </message>
        <message>
            <source>No device has reported yet</source>
            <translation>لم يُعلن أي جهاز عن نفسه بعد</translation>
        </message>
        <message>
            <source>No fault found, {time}</source>
            <translation>لم يوجد خلل، {time}</translation>
        </message>
        <message>
            <source>None since {time}</source>
            <translation>لا شيء منذ {time}</translation>
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
            <translation>ما يحتاج إلى تدخل فقط</translation>
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
            <source>The last backup is older than two days.</source>
            <translation>آخر نسخة احتياطية عمرها أكثر من يومين.</translation>
        </message>
        <message>
            <source>The maintenance service is not running: no backups are made.</source>
            <translation>خدمة الصيانة لا تعمل: لا أحد ينشئ نسخًا احتياطية.</translation>
        </message>
        <message>
            <source>This is the last information received.</source>
            <translation>المعروض هنا هو ما كان حينها.</translation>
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
            <translation>‏{device} · {place}</translation>
        </message>
        <message>
            <source>{name} is no longer on the list.</source>
            <translation>{name} لم يعد في القائمة.</translation>
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
            <translation>لم يُنفَّذ: {what}. اضغط مرة أخرى إن كنت ما زلت تريده.</translation>
        </message>
        <message>
            <source>Not carried out: {what}. {reason}</source>
            <translation>لم يُنفَّذ: {what}. {reason}</translation>
        </message>
        <message>
            <source>Not connected to the database since {time}.</source>
            <translation>لا اتصال بقاعدة البيانات منذ {time}.</translation>
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
            <translation>لم يُحفظ بعد: {what}. تُعاد المحاولة تلقائيًا.</translation>
        </message>
        <message>
            <source>Saved: {what}. Connected again.</source>
            <translation>حُفظ: {what}. عاد الاتصال.</translation>
        </message>
        <message>
            <source>Saving: {what}</source>
            <translation>يجري الحفظ: {what}</translation>
        </message>
        <message>
            <source>What you typed is kept and can be saved when the connection is back.</source>
            <translation>ما كتبته باقٍ ويمكن حفظه حين يعود الاتصال.</translation>
        </message>
    </context>
    <context>
        <name>console.notices</name>
        <message>
            <source>A past day could not be closed</source>
            <translation>تعذّر إغلاق يوم انتهى</translation>
        </message>
        <message>
            <source>A second program tried to use the name {device}</source>
            <translation>أراد برنامج ثانٍ استخدام الاسم {device}</translation>
        </message>
        <message>
            <source>A visitor at {device} asks for help</source>
            <translation>مراجع عند {device} يطلب موظفًا</translation>
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
            <source>Help is coming: {name}</source>
            <translation>المساعدة قادمة: {name}</translation>
        </message>
        <message>
            <source>I am coming</source>
            <translation>أنا قادم</translation>
        </message>
        <message>
            <source>Is the date right? Clock: {day}, {time}</source>
            <translation>هل التاريخ صحيح؟ الساعة تعرض: {day}، {time}</translation>
        </message>
        <message>
            <source>It pauses for a moment between tickets. Please check who is there; tickets that nobody needs can be removed from the queue.</source>
            <translation>يتوقف الجهاز لحظة بين القصاصات. يُرجى تفقد من يقف هناك؛ ويمكن إزالة الأرقام التي لا يحتاجها أحد من الطابور.</translation>
        </message>
        <message>
            <source>It was started on the PC {computer} and refused. Give each PC its own name; if nobody there started it, tell your administrator.</source>
            <translation>شُغِّل على الحاسوب {computer} ورُفض. أعطِ كل حاسوب اسمًا خاصًا به؛ وإذا لم يشغّله أحد هناك فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>Lost: {numbers}. Give anyone who has one of these numbers a new number, and apologise.</source>
            <translation>ضاعت: {numbers}. أعطِ حامل أي من هذه الأرقام رقمًا جديدًا واعتذر له باسمنا.</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>تم الحل</translation>
        </message>
        <message>
            <source>No ticket is lost. Some other records may be as they were at the last backup. The disk may be failing: please tell your administrator.</source>
            <translation>لم تضِع أي تذكرة. قد تكون بعض السجلات الأخرى كما كانت عند آخر نسخة احتياطية. ربما يوشك القرص على التعطل: أخبر مسؤول النظام من فضلك.</translation>
        </message>
        <message>
            <source>Nothing is lost. The disk may be failing: please tell your administrator.</source>
            <translation>لم يضِع شيء. ربما يوشك القرص على التعطل: أخبر مسؤول النظام من فضلك.</translation>
        </message>
        <message>
            <source>Put in a new roll when there is a quiet moment.</source>
            <translation>ضع لفافة جديدة عندما يهدأ العمل.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more notices</source>
            <translation>
                <numerusform>لا تنبيهات أخرى (%n)</numerusform>
                <numerusform>عرض تنبيه آخر (%n)</numerusform>
                <numerusform>عرض تنبيهين آخرين (%n)</numerusform>
                <numerusform>عرض %n تنبيهات أخرى</numerusform>
                <numerusform>عرض %n تنبيهًا آخر</numerusform>
                <numerusform>عرض %n تنبيه آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer notices</source>
            <translation>عرض أقل</translation>
        </message>
        <message>
            <source>The backup could not be made</source>
            <translation>تعذّر إنشاء النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>The check of the records found something wrong</source>
            <translation>كشف فحص السجلات عن خطأ</translation>
        </message>
        <message>
            <source>The clock was changed to {day}, {time}</source>
            <translation>غُيّرت الساعة إلى {day}، {time}</translation>
        </message>
        <message>
            <source>The database file was damaged and has been repaired</source>
            <translation>كان ملف قاعدة البيانات تالفًا وتم إصلاحه</translation>
        </message>
        <message>
            <source>The database is growing faster than it should</source>
            <translation>قاعدة البيانات تكبر أكثر مما ينبغي</translation>
        </message>
        <message>
            <source>The disk is running out of space</source>
            <translation>المساحة على القرص توشك أن تنفد</translation>
        </message>
        <message>
            <source>The maintenance service reported a fault</source>
            <translation>رصدت خدمة متابعة النظام خللًا</translation>
        </message>
        <message>
            <source>The paper is running low at {device}</source>
            <translation>الورق على وشك النفاد: {device}</translation>
        </message>
        <message>
            <source>The printer at {device} needs attention</source>
            <translation>الطابعة عند {device} تحتاج إلى من يتفقدها</translation>
        </message>
        <message>
            <source>The queue continues. Please tell your administrator; the details are in the log.</source>
            <translation>الطابور مستمر في العمل. يُرجى إبلاغ المسؤول عن النظام؛ التفاصيل مسجّلة لديه.</translation>
        </message>
        <message>
            <source>The records were restored from a backup</source>
            <translation>استُعيدت السجلات من نسخة احتياطية</translation>
        </message>
        <message>
            <source>The slip of {number} was not printed at {device}</source>
            <translation>لم تُطبع تذكرة {number}: {device}</translation>
        </message>
        <message>
            <source>Tickets of visitors who did not come back could not be ended</source>
            <translation>تعذّر إنهاء أرقام من لم يعودوا</translation>
        </message>
        <message>
            <source>Until it is corrected or confirmed, no tickets are issued or called and no day is closed.</source>
            <translation>إلى أن تُصحَّح الساعة أو تُؤكَّد، لا تُصدر أرقام ولا تُنادى ولا يُغلق أي يوم.</translation>
        </message>
        <message>
            <source>Very many tickets are being taken at {device}</source>
            <translation>تُؤخذ أرقام كثيرة جدًا عند {device}</translation>
        </message>
        <message>
            <source>Waiting times around the change may be wrong.</source>
            <translation>قد تكون أوقات الانتظار حول هذا التغيير غير صحيحة.</translation>
        </message>
        <message>
            <source>When it is full, no tickets can be issued. Please tell your administrator today: {room}.</source>
            <translation>إذا امتلأ القرص فلن تُعطى تذاكر. أخبر اليوم من يتولى أمر النظام: {room}.</translation>
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
    </context>
    <context>
        <name>console.reasons</name>
        <message>
            <source>Back office work</source>
            <translation>عمل مكتبي</translation>
        </message>
        <message>
            <source>Called to the wrong counter</source>
            <translation>نودي إلى شباك آخر</translation>
        </message>
        <message>
            <source>Cancelled by the visitor</source>
            <translation>ألغاها المراجع</translation>
        </message>
        <message>
            <source>Did not come when called</source>
            <translation>لم يحضر عند النداء</translation>
        </message>
        <message>
            <source>Fetching a document</source>
            <translation>ذهب لإحضار مستند</translation>
        </message>
        <message>
            <source>Filling in a form</source>
            <translation>يملأ نموذجًا</translation>
        </message>
        <message>
            <source>Meal</source>
            <translation>وجبة</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>يدفع الرسوم</translation>
        </message>
        <message>
            <source>Removed by staff</source>
            <translation>أزالها الموظف</translation>
        </message>
        <message>
            <source>Short break</source>
            <translation>استراحة قصيرة</translation>
        </message>
        <message>
            <source>Technical problem</source>
            <translation>عطل فني</translation>
        </message>
        <message>
            <source>The manager asked</source>
            <translation>بطلب من المدير</translation>
        </message>
        <message>
            <source>Urgent need</source>
            <translation>حاجة عاجلة</translation>
        </message>
        <message>
            <source>Visitor came back</source>
            <translation>عاد المراجع</translation>
        </message>
        <message>
            <source>Waiting for a colleague</source>
            <translation>ينتظر زميلًا</translation>
        </message>
        <message>
            <source>Walked out</source>
            <translation>غادر دون انتظار</translation>
        </message>
    </context>
    <context>
        <name>console.records</name>
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
            <source>Search the list</source>
            <translation>ابحث في القائمة</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>استخدم كلمات أقل أو امسح البحث.</translation>
        </message>
    </context>
    <context>
        <name>console.settings</name>
        <message>
            <source>Change the setting “{name}”</source>
            <translation>تغيير الإعداد «{name}»</translation>
        </message>
        <message>
            <source>Default: {default}.</source>
            <translation>القيمة الافتراضية: {default}.</translation>
        </message>
        <message>
            <source>Each change is saved at once and takes effect in the whole branch.</source>
            <translation>يُحفظ كل تغيير فورًا ويسري في الفرع كله.</translation>
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
            <source>No setting matches these words</source>
            <translation>لا يوجد إعداد بهذه الكلمات</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>Reading the settings</source>
            <translation>جارٍ قراءة الإعدادات</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>Saved. {what}</source>
            <translation>حُفظ. {what}</translation>
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
            <source>The settings shown here are from that time.</source>
            <translation>الإعدادات المعروضة هنا تعود إلى ذلك الوقت.</translation>
        </message>
        <message>
            <source>Use fewer words, or delete the search.</source>
            <translation>اكتب كلمات أقل أو امسح البحث.</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
    </context>
    <context>
        <name>console.sign_in</name>
        <message>
            <source>Choose your counter</source>
            <translation>أي شباك؟</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>من أنت؟</translation>
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
            <translation>يمكنك تسجيل الدخول حين يعود الاتصال.</translation>
        </message>
        <message>
            <source>You have been signed in for 12 hours. Please sign in again.</source>
            <translation>مرّت ١٢ ساعة على تسجيل دخولك. سجّل الدخول من جديد.</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>مدير النظام</translation>
        </message>
        <message>
            <source>clerk</source>
            <translation>موظف</translation>
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
            <source>taken: {name}</source>
            <translation>مشغول: {name}</translation>
        </message>
        <message>
            <source>to view the day only</source>
            <translation>للاطلاع على ملخص اليوم فقط</translation>
        </message>
    </context>
    <context>
        <name>console.summary</name>
        <message numerus="yes">
            <source>%n counters are signed out.</source>
            <translation>
                <numerusform>لا يُغلق أي شباك.</numerusform>
                <numerusform>يُغلق شباك واحد (%n).</numerusform>
                <numerusform>يُغلق شباكان (%n).</numerusform>
                <numerusform>تُغلق %n شبابيك.</numerusform>
                <numerusform>يُغلق %n شباكًا.</numerusform>
                <numerusform>يُغلق %n شباك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tickets end as not served:</source>
            <translation>
                <numerusform>لا تذاكر مفتوحة:</numerusform>
                <numerusform>تنتهي تذكرة مفتوحة واحدة (%n) دون خدمة:</numerusform>
                <numerusform>تنتهي تذكرتان مفتوحتان (%n) دون خدمة:</numerusform>
                <numerusform>تنتهي %n تذاكر مفتوحة دون خدمة:</numerusform>
                <numerusform>تنتهي %n تذكرة مفتوحة دون خدمة:</numerusform>
                <numerusform>تنتهي %n تذكرة مفتوحة دون خدمة:</numerusform>
            </translation>
        </message>
        <message>
            <source>A visitor who is being served there stays at the counter for the next person who signs in.</source>
            <translation>يبقى المراجع الذي تجري خدمته هناك عند الشباك لمن يسجّل الدخول بعده.</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>كرسم بياني</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>كجدول</translation>
        </message>
        <message>
            <source>Choose another day above.</source>
            <translation>اختر يومًا آخر من الأعلى.</translation>
        </message>
        <message>
            <source>Clerks sign in again. The figures become final when the day is closed.</source>
            <translation>يسجّل الموظفون الدخول من جديد. تصبح الأرقام نهائية عند إغلاق اليوم.</translation>
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
            <translation>إبقاؤها مفتوحة</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>اليوم التالي</translation>
        </message>
        <message>
            <source>No more numbers are issued until tomorrow.</source>
            <translation>لن تُصدر أرقام أخرى حتى الغد.</translation>
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
            <translation>يعود إصدار الأرقام.</translation>
        </message>
        <message>
            <source>On hold: {numbers}</source>
            <translation>مؤجَّل: {numbers}</translation>
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
            <translation>قراءة اليوم</translation>
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
                <numerusform>عرض %n أخرى</numerusform>
                <numerusform>عرض واحدة أخرى (%n)</numerusform>
                <numerusform>عرض اثنتين أخريين (%n)</numerusform>
                <numerusform>عرض %n أخرى</numerusform>
                <numerusform>عرض %n أخرى</numerusform>
                <numerusform>عرض %n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>إنهاء الجلسة</translation>
        </message>
        <message>
            <source>Sign out {name}</source>
            <translation>إنهاء الجلسة: {name}</translation>
        </message>
        <message>
            <source>Sign out {name}?</source>
            <translation>هل تُنهى جلسة {name}؟</translation>
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
            <source>Still at a counter: {numbers}</source>
            <translation>ما زال عند الشباك: {numbers}</translation>
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
            <translation>الزوار الذين انتهى انتظارهم بالإغلاق ينتظرون من جديد، وتُحفظ مدة انتظارهم.</translation>
        </message>
        <message>
            <source>Waiting: {numbers}</source>
            <translation>في الانتظار: {numbers}</translation>
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
            <translation>إكمالها لاحقًا</translation>
        </message>
        <message>
            <source>Your note is not saved. It cannot be added later.</source>
            <translation>الملاحظة التي بدأتها لم تُحفظ، ولا يمكن إضافتها بعد الإغلاق.</translation>
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
            <translation>أُغلق {day}. أرقامه نهائية.</translation>
        </message>
        <message>
            <source>{day} is open again. Numbers are issued.</source>
            <translation>أُعيد فتح {day}. الأرقام تُصدر.</translation>
        </message>
        <message>
            <source>{name} is signed out.</source>
            <translation>انتهت جلسة {name}.</translation>
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
            <translation>إن طال الأمر فأخبر مسؤول النظام من فضلك.</translation>
        </message>
        <message>
            <source>If you need it for your work, ask a manager or an administrator: they can give you another role.</source>
            <translation>إن كنت تحتاج إليها في عملك فاطلب ذلك من المدير أو مسؤول النظام: فبإمكانهما منحك دورًا آخر.</translation>
        </message>
        <message>
            <source>In a few minutes you will have been signed in for 12 hours. Then please sign in again.</source>
            <translation>بعد دقائق قليلة تكتمل ١٢ ساعة على تسجيل دخولك. عندها سجّل الدخول من جديد.</translation>
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
            <source>Sign out</source>
            <translation>تسجيل الخروج</translation>
        </message>
        <message>
            <source>Signed in {time}</source>
            <translation>الدخول {time}</translation>
        </message>
        <message>
            <source>Something went wrong here. Everything confirmed is kept.</source>
            <translation>حدث خلل هنا. ما تم تأكيده محفوظ.</translation>
        </message>
        <message>
            <source>The database cannot be reached yet. This program connects automatically.</source>
            <translation>لا يمكن الوصول إلى قاعدة البيانات بعد. تتصل هذه النافذة من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>This page is not part of your role</source>
            <translation>هذه الصفحة ليست ضمن دورك</translation>
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
            <translation>به عطل منذ {time}</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>الكشك</translation>
        </message>
        <message>
            <source>No report since {time}</source>
            <translation>لا إشارة منذ {time}</translation>
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
            <translation>يعمل؛ لا يُعلم بحالة الورق</translation>
        </message>
        <message>
            <source>Works, but has not been able to write its files since {time}</source>
            <translation>يعمل، لكنه لا يستطيع كتابة ملفاته منذ {time}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>‏{day}، {time}</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A branch is being moved into this database already. Nothing was changed. Wait until that has ended.</source>
            <translation>يجري الآن نقل فرع إلى قاعدة البيانات هذه. لم يتغيّر شيء. انتظر حتى ينتهي ذلك.</translation>
        </message>
        <message>
            <source>A colleague is signed in at this counter. Choose another counter, or ask the colleague or a manager to sign out there.</source>
            <translation>يعمل زميل عند هذا الشباك. اختر شباكًا آخر أو اطلب من الزميل أو المدير تسجيل الخروج منه.</translation>
        </message>
        <message>
            <source>A network drive can damage this kind of database. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>قد تتلف قاعدة من هذا النوع على قرص شبكي. اختر مجلدًا في هذا الحاسوب، أو استعمل PostgreSQL لعدة حواسيب.</translation>
        </message>
        <message>
            <source>A number from 1 to {limit} is needed here. What you entered was kept. Please correct it.</source>
            <translation>يلزم هنا عدد من 1 إلى {limit}. ما أدخلته محفوظ. يرجى تصحيحه.</translation>
        </message>
        <message>
            <source>A reason is needed here. What you entered was kept. Choose a reason and try again.</source>
            <translation>يلزم هنا ذكر السبب. ما أدخلته محفوظ. اختر سببًا وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>A smaller or larger number is needed here. What you entered was kept. Please correct it.</source>
            <translation>يلزم هنا عدد آخر. ما أدخلته محفوظ. يرجى تصحيحه.</translation>
        </message>
        <message>
            <source>A text has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>هناك نص فيه رمز لا تستطيع قاعدة البيانات الجديدة حفظه، أو نص أطول مما تسمح به. لم يُنقل شيء. أخبر المسؤول.</translation>
        </message>
        <message>
            <source>A text in the table {table} has a character that the new database cannot store, or is too long for it. Nothing was moved. Please tell your administrator.</source>
            <translation>في الجدول {table} نص فيه رمز لا تستطيع قاعدة البيانات الجديدة حفظه، أو نص أطول مما تسمح به. لم يُنقل شيء. أخبر المسؤول.</translation>
        </message>
        <message>
            <source>A visit can be rated on the same day, once it has been served.</source>
            <translation>يمكن تقييم الزيارة في اليوم نفسه بعد انتهاء الخدمة.</translation>
        </message>
        <message>
            <source>Another running program has this name. Give this one a different name with --device.</source>
            <translation>هذا الاسم لبرنامج آخر يعمل الآن. أعطِ هذا البرنامج اسمًا آخر باستخدام ‎--device‎.</translation>
        </message>
        <message>
            <source>It is too late to undo this. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>فات وقت التراجع عن هذا. لم يتغير شيء. أعطِ المراجع رقمًا جديدًا عند الحاجة.</translation>
        </message>
        <message>
            <source>Name and PIN do not match. Please enter the PIN again.</source>
            <translation>الاسم والرمز السري غير متطابقين. يرجى إدخال الرمز مرة أخرى.</translation>
        </message>
        <message>
            <source>No member of staff has the code {person}. No PIN was changed. Check the code.</source>
            <translation>لا أحد من العاملين هنا يحمل الرمز {person}. لم يتغير أي رمز سري. تحقق من الرمز.</translation>
        </message>
        <message>
            <source>No member of staff has this code. No PIN was changed. Check the code.</source>
            <translation>لا أحد من العاملين هنا يحمل هذا الرمز. لم يتغير أي رمز سري. تحقق من الرمز.</translation>
        </message>
        <message>
            <source>No visits were recorded on this day, so there is nothing to show. Choose another day.</source>
            <translation>لم تُسجل زيارات في هذا اليوم فلا يوجد ما يُعرض. اختر يومًا آخر.</translation>
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
            <source>Number {number} can be rated on the same day, once it has been served.</source>
            <translation>يمكن تقييم الرقم {number} في اليوم نفسه بعد انتهاء الخدمة.</translation>
        </message>
        <message>
            <source>Number {number} has been rated already. That rating was kept. Thank you.</source>
            <translation>سبق تقييم الرقم {number} والتقييم محفوظ. شكرًا لك.</translation>
        </message>
        <message>
            <source>Number {number} has not been missed. It keeps its place; please watch the board.</source>
            <translation>الرقم {number} لم يفته الدور. مكانه محفوظ، يرجى متابعة الشاشة.</translation>
        </message>
        <message>
            <source>Number {number} is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>الرقم {number} لم يعد في الانتظار: هو عند شباك آخر أو انتهت زيارته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Number {number} was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>نودي على الرقم {number} منذ وقت طويل فلا يمكن إعادته إلى الدور. يرجى سحب رقم جديد أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>Number {number} was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>ضاع الرقم {number} بسبب عطل في الحاسوب. نعتذر. يعطي الموظف حامله رقمًا جديدًا.</translation>
        </message>
        <message>
            <source>Only the current day can be opened again. This day stays closed. Nothing was changed.</source>
            <translation>لا يمكن إعادة فتح إلا يوم ما زال جاريًا. يبقى هذا اليوم مغلقًا. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Please choose one of the four faces. What you wrote was kept.</source>
            <translation>يرجى اختيار أحد الوجوه الأربعة. ما كتبته محفوظ.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}: the disk is full or has a fault. No incomplete file was left there, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>تعذّرت كتابة النسخة الاحتياطية في {path}: القرص ممتلئ أو به عطل. لم يبقَ هناك شيء ناقص، والنسخ السابقة محفوظة. وفّروا بعض المساحة أو اختاروا مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The backup could not be written: the disk is full or has a fault. No incomplete file was left, and earlier backups are kept. Free some space or choose another folder.</source>
            <translation>تعذّرت كتابة النسخة الاحتياطية: القرص ممتلئ أو به عطل. لم يبقَ شيء ناقص، والنسخ السابقة محفوظة. وفّروا بعض المساحة أو اختاروا مجلدًا آخر.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct it and try again.</source>
            <translation>لا يمكن استعمال وصف الفرع. لم يُكتب شيء. صححه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch description cannot be used. Nothing was written. Correct these places and try again:</source>
            <translation>لا يمكن استخدام وصف الفرع. لم يُكتب شيء. صحّح هذه المواضع وحاول مرة أخرى:</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was written. Correct this line and try again.</source>
            <translation>لا يمكن استعمال وصف الفرع: {file}، السطر {line}، {key}: {problem} لم يُكتب شيء. صحح هذا السطر وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.</source>
            <translation>لا يمكن استعمال وصف الفرع: {problem}. لم يُكتب شيء. صححه وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch description {file} cannot be used: {problem} Nothing was written. Choose another file, or correct this one.</source>
            <translation>لا يمكن استعمال وصف الفرع {file}: {problem} لم يُكتب شيء. اختر ملفًا آخر أو صحح هذا الملف.</translation>
        </message>
        <message>
            <source>The branch is in use, so it cannot be moved now. Nothing was changed. Close all programs of this branch, including the maintenance service, and try again.</source>
            <translation>الفرع قيد الاستخدام، لذلك لا يمكن نقله الآن. لم يتغيّر شيء. أغلق كل نوافذ هذا الفرع وبرنامج الصيانة (keeper) ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The branch {branch} exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>الفرع {branch} موجود في قاعدة البيانات هذه ولم يتغير. اختر رمزًا آخر للفرع الجديد.</translation>
        </message>
        <message>
            <source>The connection to the database is interrupted. Everything confirmed so far is kept. Please wait a moment and try again; if this continues, tell your administrator.</source>
            <translation>انقطع الاتصال بقاعدة البيانات. كل ما تأكد محفوظ. انتظر قليلًا ثم حاول مرة أخرى، وإن استمر الأمر فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>The copy in the new database differs from the old one. Keep working with the old one, do not use the new one, and tell your administrator.</source>
            <translation>ما وصل إلى قاعدة البيانات الجديدة ليس مطابقًا لما في القديمة. واصل العمل بالقديمة، ولا تستخدم الجديدة، وأخبر المسؤول.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>لم تجتز نسخة قاعدة البيانات الفحص. أُزيلت هذه النسخة، والنسخ السابقة محفوظة. يُرجى إبلاغ المسؤول.</translation>
        </message>
        <message>
            <source>The copy of the database did not pass its check: {problem}. It was removed, and earlier backups are kept. Please tell your administrator.</source>
            <translation>لم تجتز نسخة قاعدة البيانات الفحص: {problem}. أُزيلت هذه النسخة، والنسخ السابقة محفوظة. يُرجى إبلاغ المسؤول.</translation>
        </message>
        <message>
            <source>The database file is damaged. It could not be repaired, and there is no good backup. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>ملف قاعدة البيانات تالف. تعذّر إصلاحه ولا توجد نسخة احتياطية سليمة. تُرك كما هو. إن كانت لديك نسخة احتياطية في مكان آخر فأعِدها بالأمر 'nobat restore'.</translation>
        </message>
        <message>
            <source>The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your administrator.</source>
            <translation>ملف قاعدة البيانات تالف. يجري إصلاحه؛ انتظر دقيقة من فضلك. إن بقي الأمر كذلك فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>The database file is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>ملف قاعدة البيانات مفقود، لكن ملفات أخرى تدل على أن فرعًا كان يعمل هناك. لم يُنشأ فرع جديد ولم يتغير شيء. أعيدوا الملف إلى مكانه، أو استعيدوا نسخة احتياطية بالأمر 'nobat restore'. لبدء فرع جديد انقلوا أولًا المجلد كله إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The database file {path} is damaged. It could not be repaired, and there is no good backup in {folder}. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.</source>
            <translation>ملف قاعدة البيانات {path} تالف. تعذّر إصلاحه ولا توجد نسخة احتياطية سليمة في {folder}. تُرك كما هو. إن كانت لديك نسخة احتياطية في مكان آخر فأعِدها بالأمر 'nobat restore'.</translation>
        </message>
        <message>
            <source>The database file {path} is missing, but other files show that a branch worked there. No new branch was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To start a new branch, move the whole folder somewhere else first.</source>
            <translation>ملف قاعدة البيانات {path} مفقود، لكن ملفات أخرى تدل على أن فرعًا كان يعمل هناك. لم يُنشأ فرع جديد ولم يتغير شيء. أعيدوا الملف إلى مكانه، أو استعيدوا نسخة احتياطية بالأمر 'nobat restore'. لبدء فرع جديد انقلوا أولًا المجلد كله إلى مكان آخر.</translation>
        </message>
        <message>
            <source>The database is read-only at the moment. The last step was not saved. Please tell your administrator.</source>
            <translation>قاعدة البيانات للقراءة فقط الآن. لم تُحفظ الخطوة الأخيرة. يرجى إخبار مسؤول النظام.</translation>
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
            <translation>خادم قاعدة البيانات لا يسمح لهذا الحاسوب بالدخول. على مسؤول النظام التحقق من المستخدم وكلمة المرور واسم قاعدة البيانات في العنوان.</translation>
        </message>
        <message>
            <source>The database server refused the connection: {problem}. Your administrator should check the user, password and database name in the address.</source>
            <translation>خادم قاعدة البيانات لا يسمح لهذا الحاسوب بالدخول: {problem}. على مسؤول النظام التحقق من المستخدم وكلمة المرور واسم قاعدة البيانات في العنوان.</translation>
        </message>
        <message>
            <source>The database was written by a newer version of this program. It was left untouched. Install the newer version on this computer.</source>
            <translation>كُتبت قاعدة البيانات بإصدار أحدث من هذا البرنامج ولم تُمَس. ثبّت الإصدار الأحدث على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The database was written by an older version of this program. It was left untouched. Close all programs of the branch and run “nobat upgrade”; a copy is made first.</source>
            <translation>كُتبت قاعدة البيانات بإصدار أقدم من هذا البرنامج. تُركت كما هي. أغلق نوافذ الفرع ونفّذ الأمر 'nobat upgrade'؛ تُنسخ أولًا.</translation>
        </message>
        <message>
            <source>The database {path} is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>قاعدة البيانات {path} ليست فارغة. لا يُنقل الفرع إلا إلى قاعدة فارغة. لم يتغيّر شيء. اختر قاعدة بيانات أخرى أو اسم ملف آخر.</translation>
        </message>
        <message>
            <source>The date of this branch must be confirmed first. Nothing was changed. Please ask our staff.</source>
            <translation>يجب أولًا تأكيد تاريخ هذا الفرع. لم يتغيّر شيء. يرجى سؤال موظفينا.</translation>
        </message>
        <message>
            <source>The disk of the database is full. Everything confirmed so far is kept; the last step was not saved. Please tell your administrator to free some space.</source>
            <translation>امتلأ قرص قاعدة البيانات. كل ما تأكد محفوظ، أما الخطوة الأخيرة فلا. اطلب من مسؤول النظام توفير مساحة.</translation>
        </message>
        <message>
            <source>The file could not be created. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>تعذّر إنشاء الملف. لم يتغير شيء. سمِّ ملفًا جديدًا في مجلد تستطيع الكتابة فيه.</translation>
        </message>
        <message>
            <source>The file {path} could not be created: {problem}. Nothing was changed. Choose a new file in a folder where you are allowed to write.</source>
            <translation>تعذّر إنشاء الملف {path}: {problem}. لم يتغير شيء. سمِّ ملفًا جديدًا في مجلد تستطيع الكتابة فيه.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>لم يستطع خادم قاعدة البيانات إثبات أنه الخادم الصحيح، فلم يُرسَل إليه شيء. على مسؤول النظام التحقق من اسم الخادم في العنوان وشهادته وقيمة sslrootcert.</translation>
        </message>
        <message>
            <source>The identity of the database server could not be verified, so nothing was sent to it: {problem}. Your administrator should check the server's name in the address, its certificate and sslrootcert.</source>
            <translation>لم يستطع خادم قاعدة البيانات إثبات أنه الخادم الصحيح، فلم يُرسَل إليه شيء: {problem}. على مسؤول النظام التحقق من اسم الخادم في العنوان وشهادته وقيمة sslrootcert.</translation>
        </message>
        <message>
            <source>The key that protects the PINs of this branch is missing on this computer. An administrator can put the key file back, or set new PINs with the command “nobat pins”.</source>
            <translation>الرموز السرية لهذا الفرع محمية بمفتاح آخر، وهذا المفتاح غير موجود هنا. يمكن للمسؤول إعادة ملف المفتاح أو تعيين رموز سرية جديدة بالأمر «nobat pins».</translation>
        </message>
        <message>
            <source>The name {device} is used by a program that is running on the PC {computer}. Close that program, or give this one a different name with --device. If that PC was switched off, try again in three minutes.</source>
            <translation>الاسم {device} لبرنامج يعمل على الحاسوب {computer}. أغلقه، أو أعطِ هذا البرنامج اسمًا آخر باستخدام ‎--device‎. وإذا كان ذلك الحاسوب مطفأً فأعد المحاولة بعد ثلاث دقائق.</translation>
        </message>
        <message>
            <source>The new database is not empty. A branch is only moved into an empty one. Nothing was changed. Choose another database, or another file name.</source>
            <translation>قاعدة البيانات الجديدة ليست فارغة. لا يُنقل الفرع إلا إلى قاعدة فارغة. لم يتغيّر شيء. اختر قاعدة بيانات أخرى أو اسم ملف آخر.</translation>
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
            <translation>نفدت أرقام اليوم لهذه الخدمة. يرجى الحضور في يوم آخر أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>There are no more tickets for “{service}” today. Please come back another day or ask our staff.</source>
            <translation>نفدت أرقام اليوم لخدمة «{service}». يرجى الحضور في يوم آخر أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>توجد قاعدة بيانات في {path}. لم يتغير شيء. للمتابعة أضيفوا --replace؛ ويُحفظ الموجود الآن باسم آخر.</translation>
        </message>
        <message>
            <source>There is already a database at {path}. Tickets issued since this backup, which would be lost: {tickets}. Nothing was changed. Add --replace to continue; a copy of the present database is made first.</source>
            <translation>توجد قاعدة بيانات في {path}. عدد التذاكر الصادرة بعد هذه النسخة والتي ستُفقد: {tickets}. لم يتغير شيء. للمتابعة أضيفوا --replace؛ وتُنسخ القاعدة الحالية أولًا.</translation>
        </message>
        <message>
            <source>There is already a database there. Nothing was changed. Add --replace to continue; the present database is kept under another name.</source>
            <translation>توجد قاعدة بيانات هناك. لم يتغير شيء. للمتابعة أضيفوا --replace؛ ويُحفظ الموجود الآن باسم آخر.</translation>
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
            <translation>لا يوجد ملف باسم {file}. لم يتغير شيء. تحققوا من الاسم وحاولوا مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Please compare it with the ticket and try again.</source>
            <translation>لا يوجد اليوم رقم {number}. يرجى مطابقته مع التذكرة والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no number {number} today. Tickets have Latin letters: please switch the keyboard, it writes {letter}.</source>
            <translation>لا يوجد اليوم رقم {number}. الحروف على التذاكر لاتينية: يرجى تغيير لغة لوحة المفاتيح، فهي تكتب الآن {letter}.</translation>
        </message>
        <message>
            <source>There is no setting called {key}. Nothing was changed.</source>
            <translation>لا يوجد إعداد باسم {key}. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no such backup file. Nothing was changed. Check the name and try again.</source>
            <translation>لا يوجد ملف نسخة احتياطية كهذا. لم يتغير شيء. تحققوا من الاسم وحاولوا مرة أخرى.</translation>
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
            <source>There is nothing to undo at this counter. Nothing was changed.</source>
            <translation>لا يوجد ما يمكن التراجع عنه عند هذا الشباك. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. Finish this visit first, then call the next one.</source>
            <translation>ما زال عند هذا الشباك مراجع. أنهِ زيارته أولًا ثم نادِ التالي.</translation>
        </message>
        <message>
            <source>There is still a visitor at this counter. You are still signed in. Finish the visit, put it on hold or transfer it first.</source>
            <translation>ما زال عند هذا الشباك مراجع. ما زلت مسجلًا. أنهِ الزيارة أو أجّلها أو حوّلها أولًا.</translation>
        </message>
        <message>
            <source>This PIN is too easy to guess. The old one is still valid. Choose 6 to 12 digits without repeats or runs such as 121212 or 123456.</source>
            <translation>هذا الرمز سهل التخمين. ما زال الرمز السابق ساريًا. اختر من 6 إلى 12 رقمًا بلا تكرار أو تسلسل مثل 121212 أو 123456.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>لا يُسمح لهذا الحساب بإعداد أدوار قاعدة البيانات. لم يتغير شيء. استخدم مسؤول الخادم، مثل postgres.</translation>
        </message>
        <message>
            <source>This account is not allowed to set up the roles of the database: {problem}. Nothing was changed. Use the server's administrator, for example postgres.</source>
            <translation>لا يُسمح لهذا الحساب بإعداد أدوار قاعدة البيانات: {problem}. لم يتغير شيء. استخدم مسؤول الخادم، مثل postgres.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of this program. Nothing was changed. Install the newer version on this computer first.</source>
            <translation>أُنشئت هذه النسخة بإصدار أحدث من البرنامج. لم يتغير شيء. ثبّتوا الإصدار الأحدث على هذا الحاسوب أولًا.</translation>
        </message>
        <message>
            <source>This backup was not signed with the key of this computer. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, restore it with --accept-key.</source>
            <translation>لم تُوقَّع هذه النسخة بمفتاح هذا الحاسوب. ربما زوّرها أحدهم، ليمنح نفسه صلاحيات مثلًا. لم يتغير شيء. إن كنتم تعرفون مصدرها فاستعيدوها بـ ‎--accept-key‎.</translation>
        </message>
        <message>
            <source>This branch already has visitors on these days. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>لدى هذا الفرع مراجعون في هذه الأيام، ولا تُحاكى إلا الأيام التي تلي ما حدث فعلًا. لم يُكتب أي شيء. اختاروا أيامًا لاحقة.</translation>
        </message>
        <message>
            <source>This branch does not exist in this database yet. Set it up with “nobat init”, or check the branch code and the database address.</source>
            <translation>لا يوجد فرع كهذا في قاعدة البيانات بعد. أنشئه بالأمر «nobat init» أو تحقق من رمز الفرع وعنوان القاعدة.</translation>
        </message>
        <message>
            <source>This branch exists already in this database. It was left as it is. Choose another code for the new branch.</source>
            <translation>هذا الفرع موجود في قاعدة البيانات ولم يتغير. اختر رمزًا آخر للفرع الجديد.</translation>
        </message>
        <message>
            <source>This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was written. Complete the branch first.</source>
            <translation>ليست لهذا الفرع ساعات عمل أو ليس فيه موظف لخدماته، فلا يمكن محاكاة أي يوم. لم يُكتب أي شيء. أكملوا إعداد الفرع أولًا.</translation>
        </message>
        <message>
            <source>This branch has visitors or open counters on this day: {day}. Only days after the last real activity can be simulated. Nothing was written. Choose later days.</source>
            <translation>لدى هذا الفرع مراجعون أو شبابيك مفتوحة في {day}، ولا تُحاكى إلا الأيام التي تلي ما حدث فعلًا. لم يُكتب أي شيء. اختاروا أيامًا بعد ذلك اليوم.</translation>
        </message>
        <message>
            <source>This business day has been closed; its figures are final. Nothing was changed.</source>
            <translation>أُغلق يوم العمل هذا وأرقامه نهائية. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This can only be undone for {minutes} minutes; that time has passed. Nothing was changed. Give the visitor a new number if needed.</source>
            <translation>يمكن التراجع عن هذا خلال {minutes} دقيقة فقط، وقد مضى الوقت. لم يتغير شيء. أعطِ المراجع رقمًا جديدًا عند الحاجة.</translation>
        </message>
        <message>
            <source>This computer's database account is not allowed to do this. Nothing was changed. Do it on a computer that is set up for it, for example the manager's, or ask your administrator.</source>
            <translation>لا يُسمح لحساب هذا الحاسوب في قاعدة البيانات بذلك. لم يتغير شيء. افعل ذلك على حاسوب أُعدّ له، مثل حاسوب المدير، أو اسأل مسؤول النظام.</translation>
        </message>
        <message>
            <source>This counter is not in use any more. Nothing was changed. Choose another counter.</source>
            <translation>هذا الشباك لم يعد مستعملًا. لم يتغير شيء. اختر شباكًا آخر.</translation>
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
            <source>This file cannot be restored: it is damaged or is not a backup. Nothing was changed. Choose another one.</source>
            <translation>لا يمكن الاستعادة من هذا الملف: هو تالف أو ليس نسخة احتياطية. لم يتغير شيء. اختاروا ملفًا آخر.</translation>
        </message>
        <message>
            <source>This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>هذا ليس عنوان قاعدة بيانات. استعمل sqlite:///FILE أو postgresql+psycopg://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>هذا ليس تاريخًا. اكتبه على شكل سنة-شهر-يوم، مثل 2026-03-21.</translation>
        </message>
        <message>
            <source>This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.</source>
            <translation>هذا ليس عنوان طابعة. لم يُطبع شيء. يعرض الأمر «nobat doctor» ما يمكن استعماله.</translation>
        </message>
        <message>
            <source>This is not possible for the ticket now; it may have been changed at another counter. Nothing was changed. Check the desk again.</source>
            <translation>هذا غير ممكن في حالة الرقم الحالية، وربما تغيرت من مكان آخر. لم يتغير شيء. انظر إلى الشاشة مرة أخرى.</translation>
        </message>
        <message>
            <source>This number does not exist today. Please compare it with the ticket and try again.</source>
            <translation>لا يوجد اليوم رقم كهذا. يرجى مطابقته مع التذكرة والمحاولة مرة أخرى.</translation>
        </message>
        <message>
            <source>This number has not been missed. It keeps its place; please watch the board.</source>
            <translation>هذا الرقم لم يفته الدور. مكانه محفوظ، يرجى متابعة الشاشة.</translation>
        </message>
        <message>
            <source>This number is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.</source>
            <translation>هذا الرقم لم يعد في الانتظار: هو عند شباك آخر أو انتهت زيارته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>This number was called too long ago to come back to the queue. Please take a new number or ask our staff.</source>
            <translation>نودي على هذا الرقم منذ وقت طويل فلا يمكن إعادته إلى الدور. يرجى سحب رقم جديد أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>This number was lost because of a computer fault. We are sorry. Please ask a member of staff for a new number.</source>
            <translation>ضاع هذا الرقم بسبب عطل في الحاسوب. نعتذر. يعطي الموظف حامله رقمًا جديدًا.</translation>
        </message>
        <message>
            <source>This outcome is not on the list any more. The visit is still open. Choose another one.</source>
            <translation>لم تعد هذه النتيجة في القائمة. ما زالت الزيارة مفتوحة. اختر نتيجة أخرى.</translation>
        </message>
        <message>
            <source>This person is not known here any more. Nothing was changed. Choose somebody else from the list.</source>
            <translation>هذا الموظف لم يعد مسجلًا هنا. لم يتغير شيء. اختر شخصًا آخر من القائمة.</translation>
        </message>
        <message>
            <source>This service is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>هذه الخدمة غير متاحة الآن. لم يُسحب أي رقم. يرجى اختيار خدمة أخرى أو سؤال أحد موظفينا.</translation>
        </message>
        <message>
            <source>This service is not offered here any more. Nothing was changed. Please choose another one.</source>
            <translation>لم تعد هذه الخدمة متاحة هنا. لم يتغير شيء. يرجى اختيار خدمة أخرى.</translation>
        </message>
        <message>
            <source>This service needs an outcome. The visit is still open. Choose how it ended, then finish it.</source>
            <translation>تحتاج هذه الخدمة إلى نتيجة. ما زالت الزيارة مفتوحة. اختر كيف انتهت ثم أنهِها.</translation>
        </message>
        <message>
            <source>This text is longer than {limit} characters. It was kept on this page. Please shorten it.</source>
            <translation>هذا النص أطول من {limit} حرفًا. بقي في هذه الصفحة. يرجى اختصاره.</translation>
        </message>
        <message>
            <source>This text is too long. It was kept on this page. Please shorten it.</source>
            <translation>هذا النص طويل جدًا. بقي في هذه الصفحة. يرجى اختصاره.</translation>
        </message>
        <message>
            <source>This value is not possible here. The previous value is kept.</source>
            <translation>هذه القيمة غير ممكنة هنا. ما زالت القيمة السابقة سارية.</translation>
        </message>
        <message>
            <source>This visit has been rated already. That rating was kept. Thank you.</source>
            <translation>سبق تقييم هذه الزيارة والتقييم محفوظ. شكرًا لك.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for a while. Please try again later.</source>
            <translation>بعد عدة رموز غير صحيحة أُوقف الدخول مؤقتًا. يرجى المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked for {wait}.</source>
            <translation>بعد عدة رموز غير صحيحة أُوقف الدخول مؤقتًا. يمكن المحاولة من جديد بعد {wait}.</translation>
        </message>
        <message>
            <source>Too many wrong PINs. This account is locked. A manager can set a new PIN for it.</source>
            <translation>بعد رموز كثيرة غير صحيحة أُقفل الدخول. يمكن للمدير تعيين رمز جديد.</translation>
        </message>
        <message>
            <source>Two visits have number {number}: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>الرقم {number} لزيارتين: زيارة الأمس وزيارة اليوم. لم يتغيّر شيء. يرجى سؤال موظفينا أو اختياره من القائمة.</translation>
        </message>
        <message>
            <source>Two visits have this number: yesterday's and today's. Nothing was changed. Please ask our staff, or choose it in the list.</source>
            <translation>هذا الرقم لزيارتين: زيارة الأمس وزيارة اليوم. لم يتغيّر شيء. يرجى سؤال موظفينا أو اختياره من القائمة.</translation>
        </message>
        <message>
            <source>We are closed now. No number was taken. Please come during opening hours.</source>
            <translation>نحن مغلقون الآن. لم يُسحب أي رقم. يرجى الحضور في أوقات العمل.</translation>
        </message>
        <message>
            <source>You are no longer signed in at this counter. What was finished before is kept. Please sign in again.</source>
            <translation>لم تعد مسجلًا عند هذا الشباك. ما أُنجز من قبل محفوظ. يرجى تسجيل الدخول مرة أخرى.</translation>
        </message>
        <message>
            <source>You are signed in at another counter. Sign out there first, or ask a manager to do it.</source>
            <translation>أنت مسجل عند شباك آخر. سجّل الخروج منه أولًا أو اطلب ذلك من المدير.</translation>
        </message>
        <message>
            <source>Your role does not include this. Nothing was changed. Please ask a manager.</source>
            <translation>هذا الإجراء ليس ضمن دورك. لم يتغير شيء. يرجى الرجوع إلى المدير.</translation>
        </message>
        <message>
            <source>{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.</source>
            <translation>{address} ليس عنوان قاعدة بيانات. استعمل sqlite:///FILE أو postgresql+psycopg://USER@SERVER/DATABASE.</translation>
        </message>
        <message>
            <source>{file} cannot be restored: {problem}. Nothing was changed. Choose another backup.</source>
            <translation>لا يمكن الاستعادة من {file}: {problem}. لم يتغير شيء. اختاروا نسخة أخرى.</translation>
        </message>
        <message>
            <source>{file} was not signed with the key of this computer, but with: {key}. Somebody may have forged it, for example to give themselves rights. Nothing was changed. If you know where it comes from, add --accept-key {key} to continue.</source>
            <translation>لم يُوقَّع {file} بمفتاح هذا الحاسوب، بل بـ: {key}. ربما زوّره أحدهم، ليمنح نفسه صلاحيات مثلًا. لم يتغير شيء. إن كنتم تعرفون مصدره فأضيفوا ‎--accept-key {key}‎ للمتابعة.</translation>
        </message>
        <message>
            <source>{file}, line {line}, {key}: {problem}</source>
            <translation>{file}، السطر {line}، {key}: {problem}</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where this kind of database can be damaged. Choose a folder of this computer, or use PostgreSQL for several computers.</source>
            <translation>يقع {path} على قرص شبكي قد تتلف فيه قاعدة من هذا النوع. اختر مجلدًا في هذا الحاسوب، أو استعمل PostgreSQL لعدة حواسيب.</translation>
        </message>
        <message>
            <source>{printer} is not a printer address. Nothing was printed. Use network:HOST, usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.</source>
            <translation>{printer} ليس عنوان طابعة. لم يُطبع شيء. استعمل network:HOST أو usb:VENDOR:PRODUCT أو serial:DEVICE أو device:PATH أو file:FOLDER.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as year-month-day, for example 2026-03-21.</source>
            <translation>{value} ليس تاريخًا. اكتبه على شكل سنة-شهر-يوم، مثل 2026-03-21.</translation>
        </message>
        <message>
            <source>{value} is not possible for {key}. The previous value is kept. Allowed: {limits}.</source>
            <translation>القيمة {value} غير ممكنة للإعداد {key}. ما زالت القيمة السابقة سارية. المسموح: {limits}.</translation>
        </message>
        <message>
            <source>“{service}” is not offered at the moment. No number was taken. Please choose another service or ask our staff.</source>
            <translation>خدمة «{service}» غير متاحة الآن. لم يُسحب أي رقم. يرجى اختيار خدمة أخرى أو سؤال أحد موظفينا.</translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>يحتاج الفرع إلى واحد من هذا القسم على الأقل.</translation>
        </message>
        <message>
            <source>a colour such as #0B5A5E is expected.</source>
            <translation>يُتوقَّع لون مثل #0B5A5E.</translation>
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
            <source>a number from {low} to {high} is expected.</source>
            <translation>يُتوقَّع عدد من {low} إلى {high}.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>يلزم هنا عدد أكبر من {low}.</translation>
        </message>
        <message>
            <source>a number is expected.</source>
            <translation>يُتوقَّع عدد.</translation>
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
            <source>an invisible character is not allowed here ({code}).</source>
            <translation>لا يُسمح هنا بحرف غير مرئي ({code}).</translation>
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
            <source>at most {high} letters are allowed.</source>
            <translation>يُسمح بعدد {high} من الأحرف على الأكثر.</translation>
        </message>
        <message>
            <source>minutes, or hours and minutes such as 1:30, are expected.</source>
            <translation>تُتوقَّع دقائق، أو ساعات ودقائق مثل ١:٣٠.</translation>
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
            <source>the class “ordinary” must have weight 1 and rank 0.</source>
            <translation>وزن الفئة «ordinary» هو ١ ورتبتها ٠.</translation>
        </message>
        <message>
            <source>the code {name} is used twice.</source>
            <translation>الرمز {name} مكرر.</translation>
        </message>
        <message>
            <source>the counter {name} is listed twice.</source>
            <translation>الشباك {name} مكرر.</translation>
        </message>
        <message>
            <source>the day {day} is listed twice.</source>
            <translation>اليوم {day} مكرر.</translation>
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
            <source>true or false is expected.</source>
            <translation>يلزم هنا true أو false.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>تتداخل فترتا عمل في يوم {day}.</translation>
        </message>
        <message>
            <source>{low} to {high} digits in quotation marks are expected.</source>
            <translation>يُتوقَّع من {low} إلى {high} أرقام بين علامتي اقتباس.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.access</name>
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
            <translation>ما الذي يسهّل عليك الاستخدام؟</translation>
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
            <source>Reset</source>
            <translation>إعادة كل شيء كما كان</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Soft contrast</source>
            <translation>تباين هادئ</translation>
        </message>
        <message>
            <source>Strong contrast</source>
            <translation>تباين قوي</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم الحروف</translation>
        </message>
        <message>
            <source>These settings are only for you. They are reset when you leave.</source>
            <translation>هذه الإعدادات لك، وتعود إلى حالتها تلقائيًا عندما تغادر.</translation>
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
        <name>kiosk.card</name>
        <message>
            <source>A lot of tickets have just been printed. Please ask a member of staff.</source>
            <translation>طُبعت تذاكر كثيرة قبل قليل. يُرجى مراجعة أحد الموظفين.</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>عند الشباك</translation>
        </message>
        <message>
            <source>Do you have everything with you?</source>
            <translation>هل كل ما يلزم معك؟</translation>
        </message>
        <message>
            <source>Do you need to be served first?</source>
            <translation>هل تحتاج إلى أولوية في الخدمة؟</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message numerus="yes">
            <source>I have everything: one ticket for %n services</source>
            <translation>
                <numerusform>كل شيء معي: تذكرة واحدة لـ %n خدمة</numerusform>
                <numerusform>كل شيء معي: تذكرة واحدة لخدمة واحدة</numerusform>
                <numerusform>كل شيء معي: تذكرة واحدة لخدمتين</numerusform>
                <numerusform>كل شيء معي: تذكرة واحدة لـ %n خدمات</numerusform>
                <numerusform>كل شيء معي: تذكرة واحدة لـ %n خدمة</numerusform>
                <numerusform>كل شيء معي: تذكرة واحدة لـ %n خدمة</numerusform>
            </translation>
        </message>
        <message>
            <source>I have everything: take a ticket</source>
            <translation>كل شيء معي: خذ تذكرة</translation>
        </message>
        <message>
            <source>No ticket was taken. Please try again, or ask a member of staff.</source>
            <translation>لم تصدر تذكرة. أعد المحاولة أو راجع أحد الموظفين.</translation>
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
            <translation>اطبع هذه القائمة</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>أولوية في الخدمة: {reason}</translation>
        </message>
        <message>
            <source>Take a ticket</source>
            <translation>خذ تذكرة</translation>
        </message>
        <message>
            <source>The list could not be printed. Staff have been told.</source>
            <translation>تعذّرت طباعة القائمة. أُبلغ الموظفون بذلك.</translation>
        </message>
        <message>
            <source>There are no more tickets for this service today. Please come back tomorrow.</source>
            <translation>نفدت تذاكر اليوم لهذه الخدمة. نرجو الحضور غدًا.</translation>
        </message>
        <message>
            <source>This service is closed at the moment. You can print the list.</source>
            <translation>هذه الخدمة مغلقة الآن. يمكنك طباعة القائمة.</translation>
        </message>
        <message>
            <source>You do not need any documents for this.</source>
            <translation>لا تحتاج إلى مستندات لهذه الخدمة.</translation>
        </message>
        <message>
            <source>Your list is printed. Take it from below the screen.</source>
            <translation>طُبعت القائمة. خذها من الأسفل.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.closed</name>
        <message>
            <source>No more tickets are issued today</source>
            <translation>لا تُعطى تذاكر أخرى اليوم</translation>
        </message>
        <message>
            <source>Please ask when the branch opens again.</source>
            <translation>يُرجى الاستفسار عن موعد فتح الفرع.</translation>
        </message>
        <message>
            <source>Rate today’s visit</source>
            <translation>قيّم خدمة اليوم</translation>
        </message>
        <message>
            <source>We are closed now</source>
            <translation>نحن مغلقون الآن</translation>
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
        <name>kiosk.frame</name>
        <message>
            <source>Are you still there?</source>
            <translation>هل ما زلت هنا؟</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>نداء موظف</translation>
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
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>Text size and help</source>
            <translation>حجم النص والمساعدة</translation>
        </message>
        <message numerus="yes">
            <source>This screen will be cleared in %n seconds.</source>
            <translation>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثانية للمراجع التالي.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد ثانية واحدة للمراجع التالي.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد ثانيتين للمراجع التالي.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثوانٍ للمراجع التالي.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثانية للمراجع التالي.</numerusform>
                <numerusform>ستُمسح هذه الشاشة بعد %n ثانية للمراجع التالي.</numerusform>
            </translation>
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
            <translation>تجده على تذكرتك: حرف وثلاثة أرقام.</translation>
        </message>
        <message>
            <source>Looking for your number.</source>
            <translation>نبحث عن رقمك.</translation>
        </message>
        <message>
            <source>That did not work. Please try again, or ask a member of staff.</source>
            <translation>لم ينجح ذلك. أعد المحاولة أو راجع أحد الموظفين.</translation>
        </message>
        <message>
            <source>Which number did you have?</source>
            <translation>ما الرقم الذي كان معك؟</translation>
        </message>
        <message>
            <source>Which number did you miss?</source>
            <translation>ما الرقم الذي فاتك؟</translation>
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
            <translation>توجّه إلى أي شباك، أو المس «نداء موظف» مرة أخرى.</translation>
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
            <translation>هناك من يأتي إليك الآن</translation>
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
            <source>This is your choice. At the counter you will be asked for proof.</source>
            <translation>الاختيار لك. سيُطلب منك عند الشباك إثبات السبب.</translation>
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
            <translation>نتيجة</translation>
        </message>
        <message>
            <source>Change the comment</source>
            <translation>عدّل التعليق</translation>
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
            <translation>احفظ هذا التعليق</translation>
        </message>
        <message>
            <source>My issue was sorted out</source>
            <translation>أُنجزت معاملتي</translation>
        </message>
        <message>
            <source>Polite staff</source>
            <translation>تعامل لطيف</translation>
        </message>
        <message>
            <source>Politeness</source>
            <translation>لطف التعامل</translation>
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
            <translation>حُفظت إجابتك، وهي تساعدنا على خدمتك بشكل أفضل.</translation>
        </message>
        <message>
            <source>What could be better?</source>
            <translation>ما الذي كان ينقص؟</translation>
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
            <translation>اكتب تعليقًا</translation>
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
            <translation>مغلقة الآن</translation>
        </message>
        <message>
            <source>Touch a service to see what to bring.</source>
            <translation>المس الخدمة لتعرف ما يلزم إحضاره.</translation>
        </message>
        <message>
            <source>{wait} · {people}</source>
            <translation>{wait} · {people}</translation>
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
            <translation>إذا لم تخرج الورقة فاحفظوا رقمكم أو اطبعوه مرة أخرى.</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>فاتك رقمك؟</translation>
        </message>
        <message>
            <source>Please note your number or take a photo of it. Staff have been told, and your place in the queue is safe.</source>
            <translation>دوّن رقمك أو التقط صورة له. أُبلغ الموظفون، ومكانك في الدور محفوظ.</translation>
        </message>
        <message>
            <source>Please sit down. Your number and the counter will be shown on the board, with a chime.</source>
            <translation>تفضّل بالجلوس. سيظهر رقمك ورقم الشباك على اللوحة مع نغمة تنبيه.</translation>
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
            <translation>اطبع مرة أخرى</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>أولوية في الخدمة: {reason}</translation>
        </message>
        <message>
            <source>The paper did not come out.</source>
            <translation>لم تُطبع الورقة.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>المس «فاتني رقمي» في هذا الكشك خلال %n دقيقة لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في هذا الكشك خلال دقيقة واحدة لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في هذا الكشك خلال دقيقتين لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في هذا الكشك خلال %n دقائق لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في هذا الكشك خلال %n دقيقة لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في هذا الكشك خلال %n دقيقة لتحتفظ بمكانك.</numerusform>
            </translation>
        </message>
        <message>
            <source>You are waiting again with your number</source>
            <translation>عدت إلى الدور برقمك نفسه</translation>
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
            <source>Your ticket is being printed.</source>
            <translation>تذكرتك قيد الطباعة.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.trouble</name>
        <message>
            <source>For staff: no connection to the database since {time}.</source>
            <translation>للموظفين: لا اتصال بقاعدة البيانات منذ {time}.</translation>
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
            <translation>لا يمكن أخذ تذكرة من هنا الآن</translation>
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
            <translation>انقطع الاتصال. ابقَ هنا من فضلك: ستصدر تذكرتك عند عودة الاتصال.</translation>
        </message>
        <message>
            <source>This kiosk is not ready yet</source>
            <translation>الكشك ليس جاهزًا بعد</translation>
        </message>
        <message>
            <source>Tickets already issued are still valid. This screen will be back soon.</source>
            <translation>التذاكر التي صدرت تبقى صالحة، وستعود هذه الشاشة تلقائيًا.</translation>
        </message>
    </context>
    <context>
        <name>kiosk.welcome</name>
        <message>
            <source>I missed my number</source>
            <translation>فاتني رقمي</translation>
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
            <translation>قيّم الخدمة</translation>
        </message>
        <message>
            <source>That is all: continue</source>
            <translation>لا شيء آخر: متابعة</translation>
        </message>
        <message>
            <source>Touch a service. You will see what to bring before you take a ticket.</source>
            <translation>المس الخدمة، وستعرف ما يلزم إحضاره قبل أخذ التذكرة.</translation>
        </message>
        <message>
            <source>What do you need today?</source>
            <translation>ما الخدمة التي تحتاجها اليوم؟</translation>
        </message>
        <message>
            <source>What else do you need today?</source>
            <translation>ماذا تحتاج أيضًا اليوم؟</translation>
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
            <translation>نفد ورق الطابعة. ضع لفة جديدة ثم اطبع التذكرة مرة أخرى.</translation>
        </message>
        <message>
            <source>The printer has stopped answering. Switch it off and on, then print the slip again.</source>
            <translation>توقفت الطابعة عن الرد. أطفئوها وشغلوها من جديد، ثم اطبعوا التذكرة مرة أخرى.</translation>
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
            <source>the file is nested too deeply.</source>
            <translation>تداخل الملف عميق جدًا.</translation>
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
        <name>reports</name>
        <message>
            <source>How the figures are counted</source>
            <comment>heading of the definitions</comment>
            <translation>كيف تُحسب الأرقام</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <comment>an empty table or chart</comment>
            <translation>لا توجد بيانات بعد</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <comment>at the foot of a printed page</comment>
            <translation>صفحة {page}</translation>
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
            <source>people</source>
            <comment>how many, heading of a column</comment>
            <translation>أشخاص</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>how a figure is</comment>
            <translation>ضعيف</translation>
        </message>
        <message>
            <source>s</source>
            <comment>seconds, short</comment>
            <translation>ثانية</translation>
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
        <name>server</name>
        <message>
            <source>A page that was only half written cannot be repaired (full_page_writes is off). Set full_page_writes = on in postgresql.conf and reload the server.</source>
            <translation>لا يمكن إصلاح صفحة كُتب نصفها فقط (full_page_writes متوقف). اضبط full_page_writes = on في postgresql.conf وأعد تحميل إعدادات الخادم.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the identity of the server is not checked, so another computer could pretend to be the server. Use sslmode=verify-full in the address.</source>
            <translation>الاتصال مشفَّر، لكن الخادم غير مطالَب بإثبات اسمه، فقد يحل محله حاسوب آخر. استخدم sslmode=verify-full في العنوان.</translation>
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
            <translation>يؤكد الخادم قبل أن يكتب (synchronous_commit متوقف): قد يضيع انقطاع الكهرباء آخر التذاكر. اضبط synchronous_commit = on في postgresql.conf وأعد تحميل إعدادات الخادم.</translation>
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
            <source>A branch that is open at {time} first works until it closes.</source>
            <translation>إذا كان الفرع مفتوحًا الساعة {time} فيُغلق اليوم بعد انتهاء الدوام.</translation>
        </message>
        <message>
            <source>Before opening, {time} belongs to the day before; that day is closed.</source>
            <translation>قبل بدء الدوام تُحسب الساعة {time} من اليوم السابق، فيُغلق ذلك اليوم.</translation>
        </message>
        <message>
            <source>Board and appearance</source>
            <translation>اللوحة والمظهر</translation>
        </message>
        <message>
            <source>By the promised wait</source>
            <translation>حسب الانتظار الموعود</translation>
        </message>
        <message>
            <source>By the promised wait: time after which anyone is next, minutes</source>
            <translation>بحسب الانتظار الموعود: بعد كم دقيقة يصبح أي شخص هو التالي</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>النداء</translation>
        </message>
        <message>
            <source>Calls before a number counts as missed</source>
            <translation>عدد النداءات قبل اعتبار الرقم فائتًا</translation>
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
            <translation>المسافة بالأمتار من الشاشة إلى أبعد مقعد</translation>
        </message>
        <message>
            <source>Each day is closed at {time}.</source>
            <translation>يُغلق كل يوم الساعة {time}.</translation>
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
            <source>In order of arrival</source>
            <translation>حسب ترتيب الوصول</translation>
        </message>
        <message>
            <source>Kiosk</source>
            <translation>الكشك</translation>
        </message>
        <message>
            <source>Latin digits</source>
            <translation>الأرقام اللاتينية</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>اللون الأساسي</translation>
        </message>
        <message>
            <source>Missed visitors and corrections</source>
            <translation>الزوار المتغيبون والتصحيحات</translation>
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
            <source>Priority and ordinary visitors in turn</source>
            <translation>الزوار ذوو الأولوية والعاديون بالتناوب</translation>
        </message>
        <message>
            <source>Priority visitors called in a row</source>
            <translation>عدد ذوي الأولوية على التوالي</translation>
        </message>
        <message>
            <source>Priority visitors first</source>
            <translation>الزوار ذوو الأولوية أولًا</translation>
        </message>
        <message>
            <source>Promised wait, minutes</source>
            <translation>الانتظار الموعود بالدقائق</translation>
        </message>
        <message>
            <source>Signing in and locking</source>
            <translation>تسجيل الدخول والقفل</translation>
        </message>
        <message>
            <source>Target: share of visitors called within the promise</source>
            <translation>نسبة من يُنادى عليهم في الوقت الموعود</translation>
        </message>
        <message>
            <source>The branch never closes: each day is closed when the next one ends.</source>
            <translation>الفرع لا يُغلق أبدًا: يُقفل كل يوم عند انتهاء اليوم الذي يليه.</translation>
        </message>
        <message>
            <source>The branch never closes: no numbers from {time} to the next day.</source>
            <translation>الفرع لا يُغلق أبدًا: لا أرقام من الساعة {time} حتى اليوم التالي.</translation>
        </message>
        <message>
            <source>Time a new call is shown alone on the board, seconds</source>
            <translation>الثواني التي ينفرد فيها النداء الجديد بالشاشة</translation>
        </message>
        <message>
            <source>Time after the last work in which a restarted console asks for no PIN, minutes</source>
            <translation>كم دقيقة بعد آخر عمل لا يطلب فيها البرنامج المعاد تشغيله الرمز السري</translation>
        </message>
        <message>
            <source>Time before closing when tickets are no longer issued, minutes</source>
            <translation>عدد الدقائق قبل الإغلاق التي يتوقف فيها سحب الأرقام</translation>
        </message>
        <message>
            <source>Time between these calls, seconds</source>
            <translation>الثواني بين هذه النداءات</translation>
        </message>
        <message>
            <source>Time in which a finished visit can be undone, minutes</source>
            <translation>الدقائق المتاحة للتراجع عن الإنهاء</translation>
        </message>
        <message>
            <source>Time in which a missed visitor may come back, minutes</source>
            <translation>الدقائق المتاحة للعودة بعد فوات الدور</translation>
        </message>
        <message>
            <source>Time suggested when a visitor is put on hold, minutes</source>
            <translation>الدقائق المقترحة عند تأجيل الرقم</translation>
        </message>
        <message>
            <source>Time the kiosk waits for an answer, seconds</source>
            <translation>الثواني التي ينتظر فيها الجهاز الجواب</translation>
        </message>
        <message>
            <source>Time the ticket stays on the kiosk, seconds</source>
            <translation>ثواني بقاء التذكرة على شاشة الجهاز</translation>
        </message>
        <message>
            <source>Time without a touch before the kiosk asks, seconds</source>
            <translation>الثواني دون لمس قبل أن يسأل الجهاز</translation>
        </message>
        <message>
            <source>Time without key or mouse until the desk locks, minutes</source>
            <translation>الدقائق بلا لوحة مفاتيح أو فأرة حتى تُقفل صفحة المكتب</translation>
        </message>
        <message>
            <source>Time without key or mouse until the other pages lock, minutes</source>
            <translation>الدقائق بلا لوحة مفاتيح أو فأرة حتى تُقفل الصفحات الأخرى</translation>
        </message>
        <message>
            <source>Width of the paper, millimetres</source>
            <translation>عرض الورق بالمليمتر</translation>
        </message>
        <message>
            <source>{first} {second}</source>
            <translation>{first} {second}</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Afterwards you can rate your visit at the kiosk with this number.</source>
            <translation>يمكنك بعد الانتهاء تقييم الخدمة في الكشك بهذا الرقم.</translation>
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
            <source>Fee</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Missed your number?</source>
            <translation>فاتك رقمك؟</translation>
        </message>
        <message>
            <source>Please speak to any member of staff.</source>
            <translation>يُرجى مراجعة أي موظف.</translation>
        </message>
        <message>
            <source>Priority: {reason}</source>
            <translation>أولوية في الخدمة: {reason}</translation>
        </message>
        <message>
            <source>This is a list, not a ticket.</source>
            <translation>هذه قائمة وليست تذكرة.</translation>
        </message>
        <message numerus="yes">
            <source>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>المس «فاتني رقمي» في الكشك خلال %n دقيقة لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في الكشك خلال دقيقة واحدة لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في الكشك خلال دقيقتين لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في الكشك خلال %n دقائق لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في الكشك خلال %n دقيقة لتحتفظ بمكانك.</numerusform>
                <numerusform>المس «فاتني رقمي» في الكشك خلال %n دقيقة لتحتفظ بمكانك.</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}، الساعة {time}</translation>
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
        <name>summary</name>
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
            <source>Arrivals</source>
            <translation>المراجعون</translation>
        </message>
        <message>
            <source>Arrivals by half-hour, and counters open</source>
            <translation>المراجعون كل نصف ساعة والشبابيك المفتوحة</translation>
        </message>
        <message>
            <source>Arrivals per counter hour</source>
            <translation>المراجعون لكل ساعة عمل شباك</translation>
        </message>
        <message>
            <source>At the counter</source>
            <translation>على الشباك</translation>
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
            <translation>أُنهيت جلسة الشباك {counter} قسرًا.</translation>
        </message>
        <message>
            <source>Counters open</source>
            <translation>الشبابيك المفتوحة</translation>
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
            <source>Issued</source>
            <translation>صدرت</translation>
        </message>
        <message>
            <source>Last event and its check code</source>
            <translation>آخر حدث ورمز التحقق منه</translation>
        </message>
        <message>
            <source>Left before being served</source>
            <translation>غادروا قبل الخدمة</translation>
        </message>
        <message>
            <source>Longest queue from</source>
            <translation>أطول طابور من الساعة</translation>
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
            <translation>وسيط زمن الخدمة مع التوقفات والأعمال الورقية</translation>
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
            <source>Most arrivals from</source>
            <translation>أكثر المراجعين من الساعة</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Notes of the day</source>
            <translation>ملاحظات اليوم</translation>
        </message>
        <message>
            <source>Nothing unusual.</source>
            <translation>لا شيء غير معتاد.</translation>
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
            <source>People inside at the end of each half-hour</source>
            <translation>الحاضرون في نهاية كل نصف ساعة</translation>
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
            <translation>الوعد</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>الوفاء بالوعد</translation>
        </message>
        <message>
            <source>Promise kept by service</source>
            <translation>الوفاء بالوعد حسب الخدمة</translation>
        </message>
        <message>
            <source>Promise kept, strict</source>
            <translation>الوفاء بالوعد، بصرامة</translation>
        </message>
        <message>
            <source>Promise kept: served visits called in the promised time ÷ served visits.</source>
            <translation>الوفاء بالوعد: من خُدموا ونودي عليهم في الوقت الموعود ÷ جميع من خُدموا.</translation>
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
            <source>Ratings with reasons and comments</source>
            <translation>التقييمات مع الأسباب والتعليقات</translation>
        </message>
        <message>
            <source>Ratings, of all served</source>
            <translation>نسبة من قيّموا ممن خُدموا</translation>
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
            <translation>مؤشر الرضا: متوسط جميع التقييمات، من {lowest} نقطة لأسوأ وجه إلى {highest} لأفضل وجه.</translation>
        </message>
        <message>
            <source>Satisfied, of all ratings</source>
            <translation>نسبة الراضين من التقييمات</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>خُدموا</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Serving, of the time signed in</source>
            <translation>نسبة الخدمة من وقت الحضور</translation>
        </message>
        <message>
            <source>Still open; figures as of {time}</source>
            <translation>اليوم لم يُغلق بعد؛ الأرقام حتى الساعة {time}</translation>
        </message>
        <message>
            <source>Strict: also counts those who left or did not come after waiting longer than promised.</source>
            <translation>بصرامة: يُحتسب أيضًا من غادر أو لم يحضر بعد انتظار أطول من الموعود.</translation>
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
            <translation>أوقات التذكرة {ticket} سُجّلت على أنها غير صحيحة.</translation>
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
            <source>Times marked as wrong</source>
            <translation>أوقات سُجّلت على أنها غير صحيحة</translation>
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
            <translation>الانتظار: من أخذ التذكرة حتى النداء الأول، لمن نودي عليهم.</translation>
        </message>
        <message>
            <source>Waits, and the promise</source>
            <translation>أوقات الانتظار والوقت الموعود</translation>
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
            <translation>حسن المعاملة</translation>
        </message>
        <message>
            <source>promise {minutes} min</source>
            <translation>الوعد {minutes} دقيقة</translation>
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
            <source>{branch} · {state}</source>
            <translation>{branch} · {state}</translation>
        </message>
        <message>
            <source>{device} reported a fault.</source>
            <translation>أبلغ الجهاز {device} عن عطل.</translation>
        </message>
        <message>
            <source>{first}, {second}</source>
            <translation>{first}، {second}</translation>
        </message>
        <message>
            <source>{nine} in {ten} waited no more than</source>
            <translation>انتظر {nine} من كل {ten} مدة لا تتجاوز</translation>
        </message>
        <message>
            <source>{ticket} waited {time}.</source>
            <translation>انتظر {ticket} مدة {time}.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand before its turn.</source>
            <translation>نودي على {ticket} يدويًا قبل دوره.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: it had been sent to the wrong counter.</source>
            <translation>نودي على {ticket} يدويًا: وُجّه من قبل إلى شباك خاطئ.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the manager asked for it.</source>
            <translation>نودي على {ticket} يدويًا بطلب من المدير.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: the visitor had come back.</source>
            <translation>نودي على {ticket} يدويًا: عاد المراجع.</translation>
        </message>
        <message>
            <source>{ticket} was called by hand: urgent need.</source>
            <translation>نودي على {ticket} يدويًا: حاجة عاجلة.</translation>
        </message>
        <message>
            <source>{ticket} was still open at the end of the day.</source>
            <translation>بقيت التذكرة {ticket} مفتوحة في نهاية اليوم.</translation>
        </message>
        <message>
            <source>{time} too long</source>
            <translation>أطول بـ {time}</translation>
        </message>
        <message>
            <source>{time} too short</source>
            <translation>أقصر بـ {time}</translation>
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
        <name>ui.forms</name>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Please give an answer here.</source>
            <translation>يُرجى إدخال إجابة هنا.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
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
            <source>Half space</source>
            <translation>نصف مسافة</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>مسافة</translation>
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
            <source>longer than promised</source>
            <translation>أطول من الوقت الموعود</translation>
        </message>
        <message>
            <source>no counter open now</source>
            <translation>لا يوجد شباك مفتوح الآن</translation>
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
</TS>
