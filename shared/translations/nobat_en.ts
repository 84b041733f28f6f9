<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>announcements</name>
        <message numerus="yes">
            <source>%n time(s) a day in each place</source>
            <translation>
                <numerusform>%n time a day in each place</numerusform>
                <numerusform>%n times a day in each place</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>assessment</name>
        <message numerus="yes">
            <source>Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}</source>
            <translation>
                <numerusform>Released on {day}; %n visit between {first} and {last} ({parts}); {card}, version {number}</numerusform>
                <numerusform>Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{change}; %n visits show a change of {points} points</source>
            <translation>
                <numerusform>{change}; %n visit shows a change of {points} points</numerusform>
                <numerusform>{change}; %n visits show a change of {points} points</numerusform>
            </translation>
        </message>
    </context>
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
            <source>A visitor who has waited %n minutes is next.</source>
            <translation>
                <numerusform>A visitor who has waited %n minute is next.</numerusform>
                <numerusform>A visitor who has waited %n minutes is next.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why not in order? Visitors with priority go first, but at most %n of them before you.</source>
            <translation>
                <numerusform>Why not in order? Visitors with priority go first, but at most %n of them before you.</numerusform>
                <numerusform>Why not in order? Visitors with priority go first, but at most %n of them before you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>of visitors were called within %n minute today. Our target is {target}.</numerusform>
                <numerusform>of visitors were called within %n minutes today. Our target is {target}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of visitors were called within %n minutes today. Our target is {target}.</source>
            <translation>
                <numerusform>{share} of visitors were called within %n minute today. Our target is {target}.</numerusform>
                <numerusform>{share} of visitors were called within %n minutes today. Our target is {target}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pause(s)</source>
            <translation>
                <numerusform>%n pause</numerusform>
                <numerusform>%n pauses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service charter(s)</source>
            <translation>
                <numerusform>%n service charter</numerusform>
                <numerusform>%n service charters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>%n service</numerusform>
                <numerusform>%n services</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign-in(s)</source>
            <translation>
                <numerusform>%n sign-in</numerusform>
                <numerusform>%n sign-ins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s)</source>
            <translation>
                <numerusform>%n ticket</numerusform>
                <numerusform>%n tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>skills of %n clerk(s)</source>
            <translation>
                <numerusform>skills of %n clerk</numerusform>
                <numerusform>skills of %n clerks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>charters</name>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n service(s) without a charter</source>
            <translation>
                <numerusform>%n service without a charter</numerusform>
                <numerusform>%n services without a charter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured: four in five of %n case(s) took at most {time}</source>
            <translation>
                <numerusform>Measured: four in five of %n case took at most {time}</numerusform>
                <numerusform>Measured: four in five of %n cases took at most {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Measured: too few cases in the last 90 days (%n)</source>
            <translation>
                <numerusform>Measured: too few cases in the last 90 days (%n)</numerusform>
                <numerusform>Measured: too few cases in the last 90 days (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.cases</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases, the first {count} are shown</source>
            <translation>
                <numerusform>%n case, the first {count} are shown</numerusform>
                <numerusform>%n cases, the first {count} are shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name} (%n open cases)</source>
            <translation>
                <numerusform>{name} (%n open case)</numerusform>
                <numerusform>{name} (%n open cases)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{person}, who had the fewest open cases (%n)</source>
            <translation>
                <numerusform>{person}, who had the fewest open cases (%n)</numerusform>
                <numerusform>{person}, who had the fewest open cases (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.competencies</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.desk</name>
        <message numerus="yes">
            <source>%n for this counter, longest {time}</source>
            <translation>
                <numerusform>%n for this counter, longest {time}</numerusform>
                <numerusform>%n for this counter, longest {time}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are waiting for other counters.</source>
            <translation>
                <numerusform>%n person is waiting for other counters.</numerusform>
                <numerusform>%n people are waiting for other counters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>after %n more calls</source>
            <translation>
                <numerusform>after %n more call</numerusform>
                <numerusform>after %n more calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.devices</name>
        <message numerus="yes">
            <source>%n items need attention</source>
            <translation>
                <numerusform>%n item needs attention</numerusform>
                <numerusform>%n items need attention</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more items need attention.</source>
            <translation>
                <numerusform>%n more item needs attention.</numerusform>
                <numerusform>%n more items need attention.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.files</name>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were added.</source>
            <translation>
                <numerusform>%n file was added.</numerusform>
                <numerusform>%n files were added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} %n other files were not added either.</source>
            <translation>
                <numerusform>{first} %n other file was not added either.</numerusform>
                <numerusform>{first} %n other files were not added either.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.hearings</name>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.history</name>
        <message numerus="yes">
            <source>Last %n days</source>
            <translation>
                <numerusform>Last %n day</numerusform>
                <numerusform>Last %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.messages</name>
        <message numerus="yes">
            <source>%n messages could not be delivered</source>
            <translation>
                <numerusform>%n message could not be delivered</numerusform>
                <numerusform>%n messages could not be delivered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.notices</name>
        <message numerus="yes">
            <source>%n cases are nearly due: {numbers}</source>
            <translation>
                <numerusform>%n case is nearly due: {numbers}</numerusform>
                <numerusform>%n cases are nearly due: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases are overdue: {numbers}</source>
            <translation>
                <numerusform>%n case is overdue: {numbers}</numerusform>
                <numerusform>%n cases are overdue: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results not told in time: {numbers}</source>
            <translation>
                <numerusform>%n result not told in time: {numbers}</numerusform>
                <numerusform>%n results not told in time: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n results to be told soon: {numbers}</source>
            <translation>
                <numerusform>%n result to be told soon: {numbers}</numerusform>
                <numerusform>%n results to be told soon: {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</source>
            <translation>
                <numerusform>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</numerusform>
                <numerusform>Appointments that were lost: %n. Somebody may come with a code that is unknown: find them a time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more notices</source>
            <translation>
                <numerusform>Show %n more notice</numerusform>
                <numerusform>Show %n more notices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.setup_file</name>
        <message numerus="yes">
            <source>%n difference(s).</source>
            <translation>
                <numerusform>%n difference.</numerusform>
                <numerusform>%n differences.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) change at once, on all screens. The history keeps each.</source>
            <translation>
                <numerusform>%n entry changes at once, on all screens. The history keeps it.</numerusform>
                <numerusform>%n entries change at once, on all screens. The history keeps each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be done, so nothing is changed.</source>
            <translation>
                <numerusform>%n line cannot be done, so nothing is changed.</numerusform>
                <numerusform>%n lines cannot be done, so nothing is changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.sign_in</name>
        <message numerus="yes">
            <source>Type your PIN: at least %n digits.</source>
            <translation>
                <numerusform>Type your PIN: at least %n digit.</numerusform>
                <numerusform>Type your PIN: at least %n digits.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.stuck</name>
        <message numerus="yes">
            <source>%n cases are stuck, the first {count} are shown</source>
            <translation>
                <numerusform>%n case is stuck, the first {count} are shown</numerusform>
                <numerusform>%n cases are stuck, the first {count} are shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} open cases are stuck</source>
            <translation>
                <numerusform>%n of {all} open cases is stuck</numerusform>
                <numerusform>%n of {all} open cases are stuck</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>console.summary</name>
        <message numerus="yes">
            <source>%n cases are stuck, overdue: {late}</source>
            <translation>
                <numerusform>%n case is stuck, overdue: {late}</numerusform>
                <numerusform>%n cases are stuck, overdue: {late}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counters are signed out.</source>
            <translation>
                <numerusform>%n counter is signed out.</numerusform>
                <numerusform>%n counters are signed out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tickets end as not served:</source>
            <translation>
                <numerusform>%n open ticket ends as not served:</numerusform>
                <numerusform>%n open tickets end as not served:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>forms</name>
        <message numerus="yes">
            <source>at most %n files can be given here.</source>
            <translation>
                <numerusform>at most %n file can be given here.</numerusform>
                <numerusform>at most %n files can be given here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>grading</name>
        <message numerus="yes">
            <source>{day}: {why} {inside} of %n estimate(s) were right.</source>
            <translation>
                <numerusform>{day}: {why} {inside} of %n estimate was right.</numerusform>
                <numerusform>{day}: {why} {inside} of %n estimates were right.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{first} – {last}, %n day(s) with estimates</source>
            <translation>
                <numerusform>{first} – {last}, %n day with estimates</numerusform>
                <numerusform>{first} – {last}, %n days with estimates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>improvement</name>
        <message numerus="yes">
            <source>%n actions are overdue.</source>
            <translation>
                <numerusform>%n action is overdue.</numerusform>
                <numerusform>%n actions are overdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Compared with %n others in the same weeks.</source>
            <translation>
                <numerusform>Compared with %n other in the same weeks.</numerusform>
                <numerusform>Compared with %n others in the same weeks.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean of %n weeks</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>mean of %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} weeks before and {after} after with %n cases: too few</source>
            <translation>
                <numerusform>{before} weeks before and {after} after with %n case: too few</numerusform>
                <numerusform>{before} weeks before and {after} after with %n cases: too few</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n cases; target {target}</source>
            <translation>
                <numerusform>{share} of %n case; target {target}</numerusform>
                <numerusform>{share} of %n cases; target {target}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry</name>
        <message numerus="yes">
            <source>{figures} by {groupings}, {first} – {last} (%n closed day(s))</source>
            <translation>
                <numerusform>{figures} by {groupings}, {first} – {last} (%n closed day)</numerusform>
                <numerusform>{figures} by {groupings}, {first} – {last} (%n closed days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{report}. %n more closed day(s) are not counted yet; the maintenance service adds them.</source>
            <translation>
                <numerusform>{report}. %n more closed day is not counted yet; the maintenance service adds it.</numerusform>
                <numerusform>{report}. %n more closed days are not counted yet; the maintenance service adds them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.access</name>
        <message numerus="yes">
            <source>If nothing is touched for %n seconds, this screen asks if you need more time.</source>
            <translation>
                <numerusform>If nothing is touched for %n second, this screen asks if you need more time.</numerusform>
                <numerusform>If nothing is touched for %n seconds, this screen asks if you need more time.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.book</name>
        <message numerus="yes">
            <source>%n times are free</source>
            <translation>
                <numerusform>%n time is free</numerusform>
                <numerusform>%n times are free</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.card</name>
        <message numerus="yes">
            <source>I have everything: one ticket for %n services</source>
            <translation>
                <numerusform>I have everything: one ticket for %n service</numerusform>
                <numerusform>I have everything: one ticket for %n services</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.case</name>
        <message numerus="yes">
            <source>If this does not help you, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>If this does not help you, tell us at any counter within %n day.</numerusform>
                <numerusform>If this does not help you, tell us at any counter within %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>If you want to continue, tell us at any counter within %n days.</source>
            <translation>
                <numerusform>If you want to continue, tell us at any counter within %n day.</numerusform>
                <numerusform>If you want to continue, tell us at any counter within %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.frame</name>
        <message numerus="yes">
            <source>This screen will be cleared in %n seconds.</source>
            <translation>
                <numerusform>This screen will be cleared in %n second.</numerusform>
                <numerusform>This screen will be cleared in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kiosk.ticket</name>
        <message numerus="yes">
            <source>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>Touch “I missed my number” at this kiosk within %n minute of the call. You keep your place.</numerusform>
                <numerusform>Touch “I missed my number” at this kiosk within %n minutes of the call. You keep your place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>learning</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) to read</source>
            <translation>
                <numerusform>%n guide to read</numerusform>
                <numerusform>%n guides to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open {file}, %n page(s)</source>
            <translation>
                <numerusform>Open {file}, %n page</numerusform>
                <numerusform>Open {file}, %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{person}; put off %n time(s)</source>
            <translation>
                <numerusform>{person}; put off %n time</numerusform>
                <numerusform>{person}; put off %n times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>merits</name>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good</source>
            <translation>
                <numerusform>{aspect}: {share} of %n rating found it good</numerusform>
                <numerusform>{aspect}: {share} of %n ratings found it good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{aspect}: {share} of %n ratings found it good; others {others}</source>
            <translation>
                <numerusform>{aspect}: {share} of %n rating found it good; others {others}</numerusform>
                <numerusform>{aspect}: {share} of %n ratings found it good; others {others}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>recognition</name>
        <message numerus="yes">
            <source>Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.</source>
            <translation>
                <numerusform>Strength or weakness: at least %n rating on both sides, and a difference that is no accident.</numerusform>
                <numerusform>Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to show of fewer than %n ratings.</source>
            <translation>
                <numerusform>There is nothing to show of fewer than %n rating.</numerusform>
                <numerusform>There is nothing to show of fewer than %n ratings.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rollout</name>
        <message numerus="yes">
            <source>%n branches</source>
            <translation>
                <numerusform>%n branch</numerusform>
                <numerusform>%n branches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things in the set-up; see Readiness</source>
            <translation>
                <numerusform>%n thing in the set-up; see Readiness</numerusform>
                <numerusform>%n things in the set-up; see Readiness</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>scorecards</name>
        <message numerus="yes">
            <source>%n so far; results are shown from {least} on</source>
            <translation>
                <numerusform>%n so far; results are shown from {least} on</numerusform>
                <numerusform>%n so far; results are shown from {least} on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shopping</name>
        <message numerus="yes">
            <source>%n visits were handed in.</source>
            <translation>
                <numerusform>%n visit was handed in.</numerusform>
                <numerusform>%n visits were handed in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n minutes</source>
            <translation>
                <numerusform>at most %n minute</numerusform>
                <numerusform>at most %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>slip</name>
        <message numerus="yes">
            <source>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</source>
            <translation>
                <numerusform>Touch “I missed my number” at the kiosk within %n minute of the call. You keep your place.</numerusform>
                <numerusform>Touch “I missed my number” at the kiosk within %n minutes of the call. You keep your place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>staffing</name>
        <message numerus="yes">
            <source>From {first} to {last} up to %n more counter(s) are needed.</source>
            <translation>
                <numerusform>From {first} to {last} up to %n more counter is needed.</numerusform>
                <numerusform>From {first} to {last} up to %n more counters are needed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No closed days of this weekday with visitors in the last %n weeks</source>
            <translation>
                <numerusform>No closed days of this weekday with visitors in the last %n week</numerusform>
                <numerusform>No closed days of this weekday with visitors in the last %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{weekday}: {share} of the visitors called within {time}, from %n measured day(s)</source>
            <translation>
                <numerusform>{weekday}: {share} of the visitors called within {time}, from %n measured day</numerusform>
                <numerusform>{weekday}: {share} of the visitors called within {time}, from %n measured days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>standards</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{metric}: at most %n minutes</source>
            <translation>
                <numerusform>{metric}: at most %n minute</numerusform>
                <numerusform>{metric}: at most %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{weekday}, {hours}: {share} of %n cases</source>
            <translation>
                <numerusform>{weekday}, {hours}: {share} of %n case</numerusform>
                <numerusform>{weekday}, {hours}: {share} of %n cases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message numerus="yes">
            <source>%n call(s) without a competency that the service asks for.</source>
            <translation>
                <numerusform>%n call without a competency that the service asks for.</numerusform>
                <numerusform>%n calls without a competency that the service asks for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tickets are still open.</source>
            <translation>
                <numerusform>%n ticket is still open.</numerusform>
                <numerusform>%n tickets are still open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n ratings: too few to judge.</source>
            <translation>
                <numerusform>Only %n rating: too few to judge.</numerusform>
                <numerusform>Only %n ratings: too few to judge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Service time and satisfaction score of a clerk are shown from %n cases on.</source>
            <translation>
                <numerusform>Service time and satisfaction score of a clerk are shown from %n case on.</numerusform>
                <numerusform>Service time and satisfaction score of a clerk are shown from %n cases on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>survey</name>
        <message numerus="yes">
            <source>%n answers</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share} of %n; sure: {low} to {high}</source>
            <translation>
                <numerusform>{share} of %n; sure: {low} to {high}</numerusform>
                <numerusform>{share} of %n; sure: {low} to {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>targets</name>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n weeks are known; ten are needed.</source>
            <translation>
                <numerusform>Only %n week is known; ten are needed.</numerusform>
                <numerusform>Only %n weeks are known; ten are needed.</numerusform>
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
            <source>%n min to {high}</source>
            <translation>
                <numerusform>%n min to {high}</numerusform>
                <numerusform>%n min to {high}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>less than %n h</source>
            <translation>
                <numerusform>less than %n h</numerusform>
                <numerusform>less than %n h</numerusform>
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
    <context>
        <name>ui.forms</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) missing</source>
            <translation>
                <numerusform>%n text missing</numerusform>
                <numerusform>%n texts missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{language}: %n missing</source>
            <translation>
                <numerusform>{language}: %n missing</numerusform>
                <numerusform>{language}: %n missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>waits</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>xlsform</name>
        <message numerus="yes">
            <source>at most %n row(s) can be here.</source>
            <translation>
                <numerusform>at most %n row can be here.</numerusform>
                <numerusform>at most %n rows can be here.</numerusform>
            </translation>
        </message>
    </context>
</TS>
