### Meetings, decisions, governance and registers.

meeting-about-meetings = When the plan is questioned in public, and what was decided.
meeting-lead = Where the plan is questioned in public, and what was decided.
meeting-calendar = All { -meeting(form: "other") } as a file for your calendar (ICS)
meeting-how-to-ask = How to ask or complain
meeting-none-coming = No { -meeting } on or after { $from } has been entered here.
meeting-coming-from = From { $from }, the next one first.

# Begins with the title of the meeting, such as “Police and Crime Panel, 14 December 2023”.
meeting-about = Agenda and decisions of the { $meeting }.
meeting-is-to-come = This { -meeting } is to come.
meeting-has-passed = The day of this { -meeting } has passed.
meeting-what-it-decided = What this { -meeting } decided.
meeting-provisional = { $to-come ->
    [yes] Provisional: day, place and items may still change.
   *[no] Planned, when this was written. { CAP(-site) } do not know whether it was held as planned.
 }
meeting-questions-until = Questions for a written answer: until { $day }.
meeting-decided = { CAP(WORD($number)) } { $number ->
    [one] decision.
   *[other] decisions.
 }

meeting-day = Day
meeting-time = Time
meeting-place = Place
meeting-questions = Questions
meeting-until = { $to-come ->
    [yes] Until { $day }
   *[no] Were open until { $day }
 }
meeting-not-given = Not given

# 10:30am and 1pm. A language that counts the hours of the whole day uses $hour-of-day, as in 13:00.
meeting-time-of-day = { $full ->
    [yes] { $hour }
   *[no] { $hour }:{ $minutes }
 }{ $half ->
    [am] am
   *[pm] pm
 }
meeting-hours = { $from } to { $until }
meeting-hours-past-midnight = { $from } to { $until } the next day
meeting-day-and-time = { $day }, { $time }

meeting-no-agenda = No agenda has been entered here.
meeting-no-decision = No decision has been entered here.
meeting-still-to-come = The { -meeting } is still to come.

# The office answers what a meeting recommends.
meeting-no-response = { $restated ->
    [yes] The papers hold no response.
   *[no] { -office.person ->
        [first] I have published no response yet.
        [plural] We have published no response yet.
       *[third] No response has been published yet.
     }
 }
meeting-judged = { $accepted ->
    [yes] Accepted.
   *[no] Not accepted.
 }
meeting-judged-on = { $accepted ->
    [yes] Accepted, { $day }.
   *[no] Not accepted, { $day }.
 }
meeting-answered-on = Answered on { $day }.
meeting-answer-due = { $passed ->
    [yes] An answer was due { $when }.
   *[no] An answer is due { $when }.
 }
# Stands in place of what came of a decision whose day has gone by.
meeting-outcome = What came of it: { $what }
meeting-outcome-unknown = { $restated ->
    [yes] The papers do not say what came of it.
   *[no] What came of it has not been entered here.
 }
# Comes before how the plan changed, if that is told.
meeting-plan-changed = { $changed ->
    [yes] The plan changed because of it.
   *[no] The plan did not change because of it.
 }
# Comes before a sentence of the author's.
meeting-in-private = Dealt with in private. { $why }
meeting-came = Present: { $present }
meeting-came-and-excused = Present: { $present }; apologies: { $apologies }

meeting-others = Other { -meeting(form: "other") }
meeting-earlier = Earlier { -meeting }
meeting-later = Later { -meeting }

meeting-decisions = Decisions and recommendations
meeting-without-answer = Without an answer
meeting-about-decisions = What { -meeting(form: "other") } decided and recommended, the newest first.
meeting-asked = { $number ->
    [one] { CAP(WORD($number)) } recommendation.
   *[other] { CAP(WORD($number)) } recommendations.
 }
# How many recommendations have an answer beside them, and how many do not.
meeting-answered = With an answer: { $answered }. Without: { $open }.
# The first heading of the register.
meeting-open = { $open ->
    [0] { $number ->
        [one] The recommendation has an answer
       *[other] All { WORD($number) } recommendations have an answer
     }
   *[other] { $number ->
        [one] The recommendation has no answer here
       *[other] { CAP(WORD($open)) } of { WORD($number) } recommendations { $open ->
            [one] has
           *[other] have
         } no answer here
     }
 }
# The first heading of the list of meetings.
meeting-next-on = The next { -meeting } is { $provisional ->
    [yes] planned for
   *[no] on
 } { $day }
meeting-registered = { $number ->
    [0] No decision has been entered here.
    [one] { CAP(WORD($number)) } decision. Its number is permanent.
   *[other] { CAP(WORD($number)) } decisions, the newest first. Each number is permanent.
 }

governance-diagram = Who answers to whom
governance-in-diagram = A diagram of { $bodies } { $bodies ->
    [one] body
   *[other] bodies
 }, from the top down. The list below says the same in words.
governance-bodies = What each one does
governance-body = the { $title }
governance-answers-also = also answers to { $bodies }
governance-answers-also-to = Also answers to { $bodies }.
# Comes before the members as their author lists them, which end with a full stop.
governance-members = Members: { $members }
governance-required-by-law = Required by law.

## What a plan keeps lists of: who was listened to, inspections, stages and the like

register-entries = { $number ->
    [0] Nothing has been entered here.
    [one] { CAP(WORD($number)) } entry.
   *[other] { CAP(WORD($number)) } entries.
 }
# Of how many things that people said the page tells what changed.
register-changes-told = { CAP(WORD($heard)) } { $heard ->
    [one] entry tells
   *[other] entries tell
 } what people said. What changed is { $told ->
    [0] { $heard ->
        [one] not told there.
       *[other] told for none of them.
     }
   *[other] told { $all ->
        [yes] { $heard ->
            [one] there, too.
            [2] for both.
           *[other] for each of them.
         }
       *[no] for { WORD($told) } of them.
     }
 }
register-heard = What people said: { $what }
register-changed = What changed: { $what }
register-change-unknown = { $restated ->
    [yes] The papers do not say what changed because of it.
   *[no] What changed because of it has not been entered here.
 }
register-numbered = { $number }. { $title }
register-figure = Figure
register-when = When
register-place = Where
register-audience = With whom
register-partners = Partners
# How something stands: as inspectors found it, as others judge it, whether a national measure applies here, and of all else.
register-grade = Grade or stage
register-judgement = Judgement
register-applies = Whether it applies
register-standing = How it stands
register-judged-by = Judged by
register-judged-by-others = What others judge
register-opinion-from = Source: { $source }
register-opinion-old = It was said { $ago } and does not tell how things stand now.
register-opinion-undated = No day is told on which it was said.
register-who = Who
register-labelled = { $label }: { $text }
register-point-of = Done by: { $who }.
register-point-due = { $passed ->
    [yes] It was due { $when }.
   *[no] It is due { $when }.
 }
register-outcome = What came of it: { $what }
register-outcome-unknown = { $restated ->
    [yes] The papers do not say what came of it.
   *[no] What came of it has not been entered here.
 }
register-told = { $term }: { $text }
