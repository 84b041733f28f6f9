<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>printing</name>
        <message>
            <source>Cover open</source>
            <translation>Қақпағы ашық</translation>
        </message>
        <message>
            <source>Does not report its state</source>
            <comment>state of the printer</comment>
            <translation>Күйін хабарламайды</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>Қағаз жоқ</translation>
        </message>
        <message>
            <source>Not connected</source>
            <comment>state of the printer</comment>
            <translation>Қосылмаған</translation>
        </message>
        <message>
            <source>Paper nearly finished</source>
            <translation>Қағаз таусылуға жақын</translation>
        </message>
        <message>
            <source>Ready</source>
            <comment>state of the printer</comment>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>The connection to the printer broke off. Look whether the slip came out before printing a copy.</source>
            <translation>Принтермен байланыс үзілді. Көшірмесін баспас бұрын, билет шықты ма, қарап алыңыз.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is switched on and connected, then print the slip again.</source>
            <translation>Принтер жауап бермейді. Қосулы тұрғанын және кабелін тексеріп, билетті қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer has no paper. Put in a new roll, then print the slip again.</source>
            <translation>Принтерде қағаз таусылды. Жаңа орам салып, билетті қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer stopped in the middle of a slip. Switch it off and on, then print the slip again.</source>
            <translation>Принтер билетті аяқтамай тоқтап қалды. Оны өшіріп, қайта қосыңыз да, билетті қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The printer's cover is open. Close it, then print the slip again.</source>
            <translation>Принтердің қақпағы ашық. Оны жауып, билетті қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The slip could not be prepared. The ticket is kept; please tell the person who looks after the system.</source>
            <translation>Билетті басуға дайындау мүмкін болмады. Нөмір сақталды; жүйеге жауапты адамға хабарлаңыз.</translation>
        </message>
        <message>
            <source>Too many slips are waiting for the printer. The ticket is kept; print its slip again later.</source>
            <translation>Принтерге тым көп билет жиналып қалды. Нөмір сақталды; билетті кейінірек басып шығарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>a PIN of {low} to {high} digits in quotation marks is expected.</source>
            <translation>мұнда тырнақшадағы {low}–{high} цифрдан тұратын ПИН-код керек.</translation>
        </message>
        <message>
            <source>a branch needs at least one of these.</source>
            <translation>бөлімшеде мұндай бөлімнің кемінде біреуі керек.</translation>
        </message>
        <message>
            <source>a day such as 2026-03-21 is expected.</source>
            <translation>мұнда күн жазылуы керек, мысалы 2026-03-21.</translation>
        </message>
        <message>
            <source>a group of keys is expected here.</source>
            <translation>мұнда кілттер тобы болуы керек.</translation>
        </message>
        <message>
            <source>a list in square brackets is expected.</source>
            <translation>мұнда шаршы жақшадағы тізім керек.</translation>
        </message>
        <message>
            <source>a list of groups of keys is expected here.</source>
            <translation>мұнда кілттер топтарының тізімі керек.</translation>
        </message>
        <message>
            <source>a number greater than {low} is expected.</source>
            <translation>мұнда {low} санынан үлкен сан керек.</translation>
        </message>
        <message>
            <source>a number of {low} or more is expected.</source>
            <translation>мұнда {low} санынан кем емес сан керек.</translation>
        </message>
        <message>
            <source>a text in quotation marks is expected.</source>
            <translation>мұнда тырнақшадағы мәтін керек.</translation>
        </message>
        <message>
            <source>a time such as "09:00" is expected.</source>
            <translation>мұнда уақыт керек, мысалы "09:00".</translation>
        </message>
        <message>
            <source>a value of another kind is expected.</source>
            <translation>мұнда басқа түрдегі мән керек.</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected.</source>
            <translation>мұнда {low} мен {high} аралығындағы бүтін сан керек.</translation>
        </message>
        <message>
            <source>at least one member of staff must be an administrator.</source>
            <translation>кемінде бір қызметкер әкімші болуы керек.</translation>
        </message>
        <message>
            <source>at least one outcome must be a completed one.</source>
            <translation>кемінде бір нәтиже қызметтің орындалғанын білдіруі керек.</translation>
        </message>
        <message>
            <source>no group has the code {name}.</source>
            <translation>{name} коды бар топ жоқ.</translation>
        </message>
        <message>
            <source>no service has the code {name}.</source>
            <translation>{name} коды бар қызмет жоқ.</translation>
        </message>
        <message>
            <source>one capital letter from A to Z is expected, but not I, O or Q.</source>
            <translation>мұнда A мен Z аралығындағы бір бас әріп керек, бірақ I, O, Q болмайды.</translation>
        </message>
        <message>
            <source>one of these is expected: {words}.</source>
            <translation>мұнда мыналардың бірі керек: {words}.</translation>
        </message>
        <message>
            <source>the branch would close before it opens.</source>
            <translation>бөлімше ашылмай тұрып жабылатын болып тұр.</translation>
        </message>
        <message>
            <source>the class with the code “ordinary” is missing.</source>
            <translation>«ordinary» коды бар санат жоқ.</translation>
        </message>
        <message>
            <source>the class “ordinary” has weight 1 and rank 0.</source>
            <translation>«ordinary» санатының салмағы 1, дәрежесі 0.</translation>
        </message>
        <message>
            <source>the code {name} is there twice.</source>
            <translation>{name} коды екі рет кездеседі.</translation>
        </message>
        <message>
            <source>the counter {name} is there twice.</source>
            <translation>{name} терезесі екі рет кездеседі.</translation>
        </message>
        <message>
            <source>the day {day} is there twice.</source>
            <translation>{day} күні екі рет кездеседі.</translation>
        </message>
        <message>
            <source>the file is not in UTF-8.</source>
            <translation>файл UTF-8 кодтауында сақталмаған.</translation>
        </message>
        <message>
            <source>the file {name} cannot be read.</source>
            <translation>{name} файлын оқу мүмкін емес.</translation>
        </message>
        <message>
            <source>the service {name} already has this letter.</source>
            <translation>бұл әріп {name} қызметінде бар.</translation>
        </message>
        <message>
            <source>the text in this language is missing: {name}.</source>
            <translation>мына тілдегі мәтін жоқ: {name}.</translation>
        </message>
        <message>
            <source>the text is empty.</source>
            <translation>мәтін бос.</translation>
        </message>
        <message>
            <source>the time zone {name} is not known.</source>
            <translation>{name} уақыт белдеуі белгісіз.</translation>
        </message>
        <message>
            <source>there is no drawn icon with the name {name}.</source>
            <translation>{name} атты белгіше жоқ.</translation>
        </message>
        <message>
            <source>this PIN is too easy to guess.</source>
            <translation>бұл ПИН-кодты табу тым оңай.</translation>
        </message>
        <message>
            <source>this key is missing.</source>
            <translation>бұл кілт жоқ.</translation>
        </message>
        <message>
            <source>this key is not known.</source>
            <translation>мұндай кілт белгісіз.</translation>
        </message>
        <message>
            <source>this key is not known; perhaps {name} is meant.</source>
            <translation>мұндай кілт белгісіз; {name} болуы мүмкін.</translation>
        </message>
        <message>
            <source>this line is not written as TOML ({details}).</source>
            <translation>бұл жол TOML ережесімен жазылмаған ({details}).</translation>
        </message>
        <message>
            <source>true or false is expected.</source>
            <translation>мұнда true немесе false керек.</translation>
        </message>
        <message>
            <source>two opening periods of {day} overlap.</source>
            <translation>{day} күнгі екі жұмыс уақыты қабаттасып тұр.</translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message>
            <source>Copy {number}</source>
            <comment>marks a reprinted ticket</comment>
            <translation>Көшірме {number}</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>Ticket {number}. Please go to counter {counter}.</source>
            <comment>read aloud; both are spelled out</comment>
            <translation>Билет {number}. Терезе нөмірі {counter}. Өтуіңізді сұраймыз.</translation>
        </message>
        <message>
            <source>Ticket {number}. Please go to: {place}.</source>
            <comment>read aloud; place is the name of a counter</comment>
            <translation>Билет {number}. Сізді күтеді: {place}.</translation>
        </message>
    </context>
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
    <context>
        <name>ui.keyboard</name>
        <message>
            <source>Capital letters</source>
            <translation>Бас әріптер</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Бәрін өшіру</translation>
        </message>
        <message>
            <source>Delete the last letter</source>
            <translation>Соңғы әріпті өшіру</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Half space</source>
            <translation>Жартылай бос орын</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Бос орын</translation>
        </message>
    </context>
</TS>
