### Commitments, priorities, indicators, partners and requirements, and how they stand.

## Statuses

# A status on its own, as a label.
status-label = { $status ->
    [done] Done
    [on-track] On track
    [at-risk] At risk
    [late] Late
    [paused] Paused
    [not-started] Not started
   *[dropped] Dropped
 }
# The same after a number in a list: 7 on track.
status-among = { $status ->
    [done] done
    [on-track] on track
    [at-risk] at risk
    [late] late
    [paused] paused
    [not-started] not started
   *[dropped] dropped
 }
# The same of one commitment, with its verb: one is on track.
status-one = { $status ->
    [done] is done
    [on-track] is on track
    [at-risk] is at risk
    [late] is late
    [paused] is paused
    [not-started] has not started
   *[dropped] was dropped
 }
# The same of several: seven are on track.
status-several = { $status ->
    [done] are done
    [on-track] are on track
    [at-risk] are at risk
    [late] are late
    [paused] are paused
    [not-started] have not started
   *[dropped] were dropped
 }
# The answer where a page asks: Is it on track?
status-answer = { $status ->
    [done] Yes. It is done.
    [on-track] Yes, so far it is on track.
    [at-risk] Not for certain. It is at risk.
    [late] No. It is late.
    [paused] Not at present. It is paused.
    [not-started] Not yet. It has not started.
   *[dropped] No. It was dropped.
 }
status-no-answer = { $restated ->
    [yes] { CAP(-site) } do not know. The papers give no status.
   *[no] { $history ->
        [yes] { CAP(-site) } do not know. { -office.person ->
            [first] I published no status.
            [plural] We published no status.
           *[third] No status was published.
         }
       *[no] { CAP(-site) } do not know yet. { -office.person ->
            [first] I have published no status.
            [plural] We have published no status.
           *[third] No status has been published.
         }
     }
 }
status-unpublished = { $restated ->
    [yes] No status in the papers
   *[no] No status published
 }

# Lists of numbers, such as: 7 on track, 2 late and 3 without a published status. $status is one of the words above.
status-counted = { $number } { $status }
status-counted-without = { $number } { $restated ->
    [yes] without a status in the papers
   *[no] without a published status
 }
status-none-published = { $restated ->
    [yes] the papers give none a status
   *[no] none has a published status yet
 }
status-key-entry = { $status }, { $number }

# A drawing of marks, for those who do not see it.
status-marks = { $total ->
    [one] One mark for one { -commitment }
   *[other] { CAP(WORD($total)) } marks, one for each { -commitment }
 }: { $counts }
status-how-to-read = One mark for each { -commitment }. The shape says how it is going.
status-last-judged = Last judged on { $day }.
status-judged-between = Judged between { $first } and { $last }.

# Statuses that were judged too long ago to tell how things stand. $status is one of the words after a number.
status-not-now = Not known now; { $status } on { $judged }
# The answer where a page asks: Is it on track? $ago is like: 17 months ago.
status-answer-too-old = Last judged on { $judged }, { $ago }: { $status }. { CAP(-site) } do not know now.
# $note is what the office wrote when it judged.
status-said-then = What was said then: { $note }
status-counted-not-now = { $number } not known now
status-not-known-now = Not known now
status-all-too-old = Last judged on { $judged }, { $ago }; { -site } do not know now.
# $counts is a list of numbers, as above.
status-then = Then it was: { $counts }.
status-some-too-old = { $number ->
    [one] For one of the { $total } the status was last judged on { $judged }, too long ago to go by.
   *[other] For { WORD($number) } of the { $total } the status was last judged by { $judged }, too long ago to go by.
 } { status-then }

# $stands and $stand are words of a status with their verb, as above.
status-the-only-one = The only { -commitment } { $stands }.
status-none-has-started = None of the { COUNT($total, -commitment) } has started.
status-all-of-them = { $total ->
    [2] Both { -commitment(form: "other") }
   *[other] All { COUNT($total, -commitment) }
 } { $stand }.
status-some-of-them = { CAP(WORD($number)) } of the { COUNT($total, -commitment) } { $stand }.
# One of the others: two are at risk.
status-some = { WORD($number) } { $stand }
status-others = { CAP($some) }.
status-none-yet = { $restated ->
    [yes] The papers give no status for { status-any-of-the }.
   *[no] { -office.person ->
        [first] I have published no status yet for { status-any-of-the }.
        [plural] We have published no status yet for { status-any-of-the }.
       *[third] { $total ->
            [one] The only { -commitment } has no published status yet.
           *[other] None of the { COUNT($total, -commitment) } has a published status yet.
         }
     }
 }
status-any-of-the = { $total ->
    [one] the only { -commitment }
   *[other] any of the { COUNT($total, -commitment) }
 }
status-none-at-all = { $restated ->
    [yes] The papers give no status for { status-any-of-its }.
   *[no] { -office.person ->
        [first] I published no status for { status-any-of-its }.
        [plural] We published no status for { status-any-of-its }.
       *[third] No status was published for { status-any-of-its }.
     }
 }
status-any-of-its = { $total ->
    [one] its { -commitment }
   *[other] any of its { COUNTED($total, -commitment) }
 }
status-dotted-outlines = That is why each mark is only a dotted outline. { status-does-not-mean }
status-does-not-mean = { $history ->
    [yes] It does not mean that nothing was done.
   *[no] It does not mean that nothing is happening.
 }
status-for-some-none = { $restated ->
    [yes] For { WORD($number) } of the { $total } the papers give no status.
   *[no] { -office.person ->
        [first] I have published no status for { WORD($number) } of the { $total }.
        [plural] We have published no status for { WORD($number) } of the { $total }.
       *[third] For { WORD($number) } of the { $total } no status has been published.
     }
 }
status-linked = { $number ->
    [0] { $total ->
        [one] No { -indicator } is linked to it.
       *[other] No { -indicator } is linked to any of them.
     }
   *[other] { $total ->
        [one] { CAP(A(-indicator)) } is linked to it that would show the effect.
       *[other] For { $all ->
            [yes] each
           *[no] { WORD($number) }
         } of the { $total } { A(-indicator) } is linked that would show the effect.
     }
 }

## Commitments and indicators alike

# With whom the office works on a priority, where the plan names nobody for each of its promises.
promise-worked-with = { -office.person ->
    [first] I work on this { -priority } with { $names }.
    [plural] We work on this { -priority } with { $names }.
   *[third] { CAP(-office) } works on this { -priority } with { $names }.
 }
promise-no-single-lead = No single lead is named; { -office.person ->
    [first] I work
    [plural] we work
   *[third] { -office } works
 } on this { -priority } with { $names }.
# All that the plan does not say, in one sentence: names no lead and sets no date.
promise-silent = The plan { $about }.

# While a promise is kept: who, where, about what, and when somebody looks next.
promise-roles = Roles that answer for it
promise-areas = Where
promise-subjects = Subjects
promise-lacks = What is not known
promise-next-check = Next check
promise-milestone = Milestone
# How a milestone stands, after its name.
promise-done = Done on { $day }.
promise-due = Due: { $when }.
promise-was-due = It was due: { $when }.
promise-due-passed = Due: { $when }, a date that has passed; { -site } hold no record whether it was done.
promise-no-date = No date is given; { -site } hold no record that it was done.
promise-moved = Before, it was due: { $whens }.
promise-where = For { $areas }.

## Answers, topics of reports and single figures that show how something goes

evidence-survey = Survey
evidence-report = { CAP(-report) }
evidence-figure = Published figure
evidence-publication = Publication
evidence-measures = { CAP(-measure(form: "other")) }
evidence-links = Links
evidence-asked = { $survey }, { $responses ->
    [one] one response
   *[other] { $responses } responses
 }.
evidence-told = Told on { $day } in “{ $report }”.
# Both as printed: 75.5%; 0.7 points more than the year before.
evidence-changed = { $value }; { $change }
# Ends with a full stop of its own.
evidence-about = Time: { $period }
evidence-published = Published on { $day }.
evidence-line = { $title }: { $said }
# Those who tell a plan again chose what is linked.
evidence-our-reading = { $links ->
    [one] This link is { -site(form: "own") }: the plan does not make it.
   *[other] These links are { -site(form: "own") }: the plan does not make them.
 }
evidence-linked = { $measures ->
    [0] { evidence-results }
   *[other] { CAP(COUNTED($measures, -measure)) }{ $results ->
        [0] {""}
       *[other] {" "}and { $results ->
            [one] one published result
           *[other] { WORD($results) } published results
         }
     }
 }
evidence-results = { $results ->
    [one] One published result
   *[other] { CAP(WORD($results)) } published results
 }

## Commitments

commitment-theme = { CAP(-theme) }
commitment-start = Start
commitment-due = Due
# Who answers for it.
commitment-lead = Lead
commitment-partners = Partners
commitment-judged = Judged on
# What the plan does not say, after “The plan”.
commitment-names-no-lead = names no lead
commitment-names-no-partners = names no partners
commitment-sets-no-date = sets no date
# Of a plan that says of some money what it serves.
commitment-names-no-money = names no money for it alone
commitment-no-indicator = No { -indicator } is linked that would show the effect of this { -commitment }.
commitment-others = Other { -commitment(form: "other") }
commitment-on-paper = This { -commitment } on a sheet of paper
commitment-number-stays = The number will never be given to another { -commitment }.
commitment-counted = { CAP(COUNTED($number, -commitment)) }
# $parent is a link to the priority or the plan.
commitment-kicker = { CAP(-commitment) } { $id }, { $among ->
    [one] the only one
   *[other] one of { $among }
 } under { $parent }
commitment-indicators = { $number ->
    [one] { CAP(-indicator) }
   *[other] { CAP(-indicator(form: "other")) }
 }
commitment-judged-on = Judged on { $day }.
commitment-starts = Start: { $when }.
commitment-is-due = Due { $when }.
commitment-overdue = { $due }, overdue by { COUNT($number, $unit) } on { $judged }
commitment-due-passed = { $due }, a date that has passed; { -site } hold no record whether it was done
commitment-status-missing = { $restated ->
    [yes] That is a gap in the papers.
   *[no] { -office.person ->
        [first] That is a gap in what I have published.
        [plural] That is a gap in what we have published.
       *[third] That is a gap in what has been published.
     }
 } { status-does-not-mean }
commitment-figures-missing = { $indicators ->
    [one] { CAP(A(-indicator)) } is linked that would show the effect, but no figures are linked to it here.
   *[other] { CAP(COUNTED($indicators, -indicator)) } are linked that would show the effect, but no figures are linked to them here.
 }
# Of a site that tells papers again: $day is that of the newest.
commitment-papers-end = { CAP(-site) } hold no paper on this plan after { $day }; { -site } do not know what has happened since.
commitment-dropped-on = { -office.person ->
    [first] I dropped this { -commitment } on { $day }.
    [plural] We dropped this { -commitment } on { $day }.
   *[third] This { -commitment } was dropped on { $day }.
 }

## Indicators

kpi-status = Status
kpi-why = Why
kpi-judged = Judged on
kpi-target = Target
kpi-starting-point = Starting point
kpi-yearly-targets = Targets by year
# How often it is told how it stands.
kpi-told = Told
kpi-source = Source of figures
kpi-owner = Who answers for it
# What the plan does not say, after “The plan”.
kpi-sets-no-target = sets no target
kpi-gives-no-starting-point = gives no starting point
kpi-names-no-source = names no source of figures
kpi-names-nobody = names nobody who answers for it
# Beside a KPI in a list.
kpi-no-measure = No { -measure } linked
kpi-no-measure-linked = { CAP(-site) } cannot say. No { -measure } is linked to this { -kpi } here.
kpi-no-figures = { CAP(-site) } cannot say. This site holds no figures for it.
kpi-only-results = No { -measure } is linked here, but { $number ->
    [one] one result that was published is.
   *[other] { WORD($number) } results that were published are.
 }
# $measures is a link to the measures of the site.
kpi-elsewhere = What this site holds figures for stands under { $measures }.
kpi-measured-in = { $direction } ({ $when })
kpi-others = Other { -kpi(form: "other") }
kpi-named = { CAP(-kpi) } { $id }: { $title }
# $parent is a link to the priority.
kpi-kicker = { CAP(-kpi) } { $id }, one of the { -kpi-in-full(form: "other") } under { $parent }
kpi-should = { $direction ->
    [increase] Should rise
    [decrease] Should fall
   *[neutral] No set direction
 }
kpi-should-move = { $direction ->
    [increase] This { -kpi } should go up.
    [decrease] This { -kpi } should go down.
   *[neutral] The plan does not say which way this { -kpi } should go.
 }
kpi-measures-are-linked = { CAP(COUNTED($number, -measure)) } { $number ->
    [one] is
   *[other] are
 } linked to it.
kpi-by-commitments = { $number ->
    [0] No { -commitment } of the plan is matched to this { -kpi }.
   *[other] { CAP(COUNTED($number, -commitment)) } of the plan would show in this { -kpi }.
 }
kpi-how-often = { $rhythm ->
    [month] Every { -month }
    [quarter] Every { -quarter }
    [half-year] Twice a year
   *[year] Once a year
 }
kpi-target-of = { $measure }: { $level }.
# The target of one year: 2026/27: 3,950.
kpi-target-in-year = { $year }: { $target }
kpi-target-by = { $target } { $by }
kpi-by = { CAP($by) }
kpi-target-passed = { $target }, a date that has passed

## Priorities

priority-figure = What one { -measure } shows
priority-standing = Where things stand
priority-report = The newest { -report }
priority-outcomes = What should be different
priority-aims = { CAP(-aim(form: "other")) } and { -action(form: "other") }
priority-promised = What was promised
# It is the office that will know.
priority-kpis = { -office.person ->
    [first] How I will know
    [plural] How we will know
   *[third] How { -site } will know
 }
priority-money = Money
priority-evidence = Evidence
priority-others = Other { -priority(form: "other") }
# The heading of commitments that belong to no single priority.
priority-across = Across all { -priority(form: "other") }
priority-counted = { CAP(COUNTED($number, -priority)) }
priority-by-number = { -priority } { $number }
priority-description = { $edition }, { -priority } { $number }: { $title }
priority-outcomes-counted = { CAP(COUNTED($number, -outcome)) }.
priority-aims-and-actions = { CAP(COUNTED($aims, -aim)) } with { COUNT($actions, -action) }.
# In the contents of the plan on paper.
priority-aims-counted = { CAP(COUNTED($aims, -aim)) } with { COUNTED($actions, -action) }
priority-aims-have-no-status = { priority-aims-counted }. The plan gives no status for them.
priority-promised-counted = { CAP(COUNTED($commitments, -commitment)) } in { COUNTED($themes, -theme) }
priority-promised-in-themes = { priority-promised-counted }. Each number is permanent.
# An office that has one word for both writes this anew, without the brackets.
priority-kpis-note = { CAP(-kpi-in-full(form: "other")) } ({ -kpi(form: "other") }) of the plan. { $targets ->
    [yes] Targets are shown where the plan sets them.
   *[no] It sets a direction for each, but no targets, so { -site } show none.
 }
priority-only-title = { $restated ->
    [yes] The papers give only its title.
   *[no] { -office.person ->
        [first] I published only its title.
        [plural] We published only its title.
       *[third] Only its title was published.
     }
 }
priority-judged-by = Progress is to be judged by { $outcomes ->
    [0] { COUNT($kpis, -kpi) }
   *[other] { $kpis ->
        [0] { COUNT($outcomes, -outcome) }
       *[other] { COUNT($outcomes, -outcome) } and { COUNT($kpis, -kpi) }
     }
 }.

## The first page

home-heading = { COUNT($commitments, -commitment) } for { $area }
home-how-they-stand = { $counts }.
home-figures = The { -measure(form: "other") } behind the { -kpi(form: "other") }.
# Where there are too many for one page.
home-some-figures = The first { -measure } behind a { -kpi } of each { -priority }.
home-money = What each part covers, with the table

## Partners

partner-lead = The partners that the plan names, and what it says that each works on.
partner-description = The partners that the { $edition } names, and what it says that each works on.
partner-names = Names are as the plan writes them. A partner that no { -commitment } names is not here.
partner-all-name = { $total ->
    [one] The one { -commitment } of the plan names
   *[other] Each of the { COUNTED($total, -commitment) } names
 } at least one partner.
partner-some-name = { CAP(WORD($number)) } of the { COUNTED($total, -commitment) } { $number ->
    [one] names
   *[other] name
 } at least one partner. { $together ->
    [yes] For the others the plan says by { -priority } with whom the work is done.
   *[no] For the others the plan names none.
 }

## What became of the commitments of the edition before

earlier-promise = { CAP(-commitment) }
earlier-became = What became of it
# Of a column that says why, where nothing does.
earlier-now = What takes its place, or why nothing does
# Before other commitments whose place the same ones take.
earlier-also = Also in the place of
earlier-new = New { -commitment(form: "other") }
earlier-replaces = Takes the place of
earlier-replaced-by = Its place was taken by
earlier-in-edition = { $what }, in { $edition }
earlier-finding = { $number ->
    [0] { $total ->
        [one] The one { -commitment } of the { $before } is not carried on
        [2] Neither of the two { -commitment(form: "other") } of the { $before } is carried on
       *[other] None of the { COUNT($total, -commitment) } of the { $before } is carried on
     }
   *[other] { $rest ->
        [0] { $total ->
            [one] The one { -commitment } of the { $before } is carried on
            [2] Both { -commitment(form: "other") } of the { $before } are carried on
           *[other] All { COUNT($total, -commitment) } of the { $before } are carried on
         }
       *[other] { CAP(WORD($number)) } of the { COUNT($total, -commitment) } of the { $before } { $number ->
            [one] is
           *[other] are
         } carried on
     }
 }
earlier-description = What became of each { -commitment } of the { $before } in the { $after }, and which { -commitment(form: "other") } are new.
# How many went one way, each as a sentence of its own.
earlier-went = { $way ->
    [carried] { $number ->
        [one] One lives on in one { -commitment } of its own.
       *[other] { CAP(WORD($number)) } live on in one { -commitment } each.
     }
    [merged] { $number ->
        [one] One was merged with others.
       *[other] { CAP(WORD($number)) } were merged.
     }
    [split] { $number ->
        [one] One was split.
       *[other] { CAP(WORD($number)) } were split.
     }
    [later] { $number ->
        [one] One is taken up by a later plan.
       *[other] { CAP(WORD($number)) } are taken up by a later plan.
     }
    [done] { $number ->
        [one] One is done and nothing takes its place.
       *[other] { CAP(WORD($number)) } are done and nothing takes their place.
     }
    [dropped] { $number ->
        [one] One was dropped.
       *[other] { CAP(WORD($number)) } were dropped.
     }
    [elsewhere] { $number ->
        [one] For one, somebody else answers now.
       *[other] For { WORD($number) }, somebody else answers now.
     }
   *[untold] { $number ->
        [one] Of one, the { $after } does not say what became of it.
       *[other] Of { WORD($number) }, the { $after } does not say what became of them.
     }
 }
earlier-are-new = { $number ->
    [0] No { -commitment } is new.
    [one] { CAP(COUNTED($number, -commitment)) } is new.
   *[other] { CAP(COUNTED($number, -commitment)) } are new.
 }
earlier-of = The { -commitment(form: "other") } of the { $before }
# What became of one, as a label.
earlier-became-of-it = { $way ->
    [carried] Carried on
    [merged] Merged
    [split] Split
    [later] Taken up later
    [done] Done
    [dropped] Dropped
    [elsewhere] With somebody else
   *[untold] Not told
 }
earlier-now-with = Now with { $who }.
earlier-not-told = The { $after } does not say what became of it.
# The words of a link.
earlier-all = What became of each { -commitment } of the { $before }
# Why nothing can be followed from one edition into the next.
earlier-not-followed = { $gone ->
    [yes] The { -commitment(form: "other") } of the { $before } are not on this site one by one, so it cannot show what became of them.
   *[no] The { -commitment(form: "other") } of this plan are not on this site one by one, so it cannot show which of those of the { $before } it carries on.
 }

## Easy read

# The title of the page, of the document and of tabs.
easy-of = { $edition }: easy read
easy-description = Short texts about the { $edition } that are easy to read.
easy-the-plan = The plan
# Above commitments that belong to no single priority.
easy-across = Across all { -priority(form: "other") }
easy-how-much = How much is in easy read
easy-document = Easy read to print
easy-here = In easy read
# A link to all that the plan says of something.
easy-more = Read more: { $title }

## All commitments

list-description = All { -commitment(form: "other") } of the { $edition }, by { -priority }.
list-priorities-description = All { -priority(form: "other") } of the { $edition }, and how each stands.
list-kpis-description = All { -kpi-in-full(form: "other") } of the { $edition }, by { -priority }, with their newest figures.
list-priorities = { CAP(COUNTED($priorities, -priority)) }{ $commitments ->
    [0] .
   *[other] {" "}with { COUNTED($commitments, -commitment) }.
 }
# $counts is a list of numbers, such as: 7 on track and 3 without a published status.
list-kpis-stand = { CAP(COUNTED($number, -kpi)) }: { $counts }.
list-kpis-measured = { $number ->
    [0] No { -measure } is linked to { $total ->
        [one] it
       *[other] any of them
     }.
   *[other] { CAP(A(-measure)) } is linked to { $total ->
        [one] it
       *[other] { WORD($number) } of the { $total }
     }.
 }
list-kpis-past-due = { $number ->
    [one] For one the date of the target has passed; { -site } hold no record whether it was reached.
   *[other] For { WORD($number) } the dates of the targets have passed; { -site } hold no record whether they were reached.
 }
# Lists as tables to take away, and their columns.
open-table-meetings = All { -meeting(form: "other") }
open-table-decisions = All decisions
open-table-recommendations = All recommendations
open-table-all-on-this-site = All that this site tells of.
open-table-head-id = Id
open-table-head-title = Title
open-table-head-text = What it says
open-table-head-figure = Figure
open-table-head-when = When
open-table-head-place = Where
open-table-head-audience = With whom
open-table-head-who = Who
open-table-head-partners = Partners
open-table-head-standing = How it stands
open-table-head-heard = What people said
open-table-head-changed = What changed
open-table-head-points = What belongs to it
open-table-head-commitments = Ids of { -commitment(form: "other") }
open-table-head-kpis = Ids of { -kpi(form: "other") }
open-table-head-priorities = Ids of { -priority(form: "other") }
open-table-head-measures = Ids of { -measure(form: "other") }
open-table-head-link = On the web
open-table-head-source = Source
open-table-head-body = Who meets
open-table-head-date = Day of the { -meeting }
open-table-head-start = Starts
open-table-head-end = Ends
open-table-head-provisional = Whether the day may change
open-table-head-agenda = Agenda
open-table-head-areas = Ids of areas
open-table-head-note = Note
open-table-head-meeting = Id of the { -meeting }
open-table-head-follow-up = What must follow
open-table-head-due = By when
open-table-head-outcome = What came of it
open-table-head-response = Answer
open-table-head-responded = Day of the answer
open-table-head-accepted = Whether it was accepted
open-table-head-plan-changed = Whether the plan changed
open-table-head-change = What changed in the plan
list-by-subject = By subject
list-by-lead = By who leads
# A choice beside those of each status.
list-all = All, { $number }
list-without = { $order ->
    [subject] { $number ->
        [one] One { -commitment } has no subject in the plan and is not here.
       *[other] { CAP(COUNTED($number, -commitment)) } have no subject in the plan and are not here.
     }
   *[lead] { $number ->
        [one] One { -commitment } has no single lead in the plan and is not here.
       *[other] { CAP(COUNTED($number, -commitment)) } have no single lead in the plan and are not here.
     }
 }

## Places

place-kicker = What is for one place
place-lead = What is linked to each place here, and what is linked to none.
place-description = What the { $edition } links to { $place }.
place-commitments = { CAP(-commitment(form: "other")) }
place-measures = { CAP(-measure(form: "other")) }
place-meetings = { CAP(-meeting(form: "other")) }
place-money = Money
place-within = Places in it
place-above = It lies in
place-the-whole = The whole. What is linked to no place is for it, unless its words say otherwise.
place-lies-in = In { $places }.
place-rest = Linked to no place
place-nothing = Nothing is linked to it.
place-counts = Linked to it{ $parts ->
    [yes] { $around ->
        [yes] , a place in it or one around it
       *[no] {" "}or a place in it
     }
   *[no] { $around ->
        [yes] {" "}or a place around it
       *[no] {""}
     }
 }: { $counts }.
place-counted = { COUNTED($number, $noun) }
place-amounts = { WORD($number) } { $number ->
    [one] amount of money
   *[other] amounts of money
 }
place-linked = { $number ->
    [0] No { TERM($noun) } is
    [one] { CAP(COUNTED($number, $noun)) } is
   *[other] { CAP(COUNTED($number, $noun)) } are
 } linked to { $place }{ $parts ->
    [yes] { $around ->
        [yes] , a place in it or one around it
       *[no] {" "}or a place in it
     }
   *[no] { $around ->
        [yes] {" "}or a place around it
       *[no] {""}
     }
 }.
place-paid = { $number ->
    [0] No money is
    [one] { CAP(WORD($number)) } amount is
   *[other] { CAP(WORD($number)) } amounts are
 } linked to { $place }{ $parts ->
    [yes] {" "}or a place in it
   *[no] {""}
 }.
# Silence about the place means the whole, but a promise may say in its own words where it holds.
place-for-the-whole = { CAP(COUNTED($number, -commitment)) } { $number ->
    [one] is linked to no place, or to { $whole }. Unless its words say otherwise, it is
   *[other] are linked to no place, or to { $whole }. Unless their words say otherwise, they are
 } for all of it.
place-unlinked = { CAP(COUNTED($number, $noun)) } { $number ->
    [one] is
   *[other] are
 } linked to no place.
place-with-figures = { $number ->
    [0] No { -measure } has
    [one] { CAP(COUNTED($number, -measure)) } has
   *[other] { CAP(COUNTED($number, -measure)) } have
 } figures for { $place }.
place-without-figures = The other { $number ->
    [one] { -measure } has
   *[other] { COUNTED($number, -measure) } have
 } none for { $place }.
place-of-the-whole-alone = { CAP(COUNTED($number, -measure)) } { $number ->
    [one] has
   *[other] have
 } figures only for { $whole } as a whole.
place-linked-to = Linked to { $places }.
place-step = { $title }: { $stands }
place-newest = { $figure } ({ $when }). { $finding }
place-illustrative = Some of its values are illustrative.
place-overlap = The budget, projects and grants may overlap, so these amounts are not added up.
place-money-for-none = Money that is linked to no place:
place-all-commitments = All { -commitment(form: "other") } of the plan.
place-all-measures = All { -measure(form: "other") }.
place-to-come = It is to come.
place-passed = Its day has passed.

## The national requirement

requirement-all-answered = { $threats ->
    [0] No { -threat(form: "other") } are listed here.
    [one] The one { -threat } is answered by at least one { -commitment }.
   *[other] Each of the { COUNTED($threats, -threat) } is answered by at least one { -commitment }.
 }
requirement-some-answered = { $threats ->
    [one] The one { -threat } is answered by no { -commitment } that the plan names.
   *[other] { CAP(WORD($answered)) } of the { COUNTED($threats, -threat) } { $answered ->
        [0] is
        [one] is
       *[other] are
     } answered by at least one { -commitment }. For the other { WORD($others) } the plan names none.
 }
requirement-counted = { $commitments ->
    [0] No { -commitment }
   *[other] { CAP(COUNTED($commitments, -commitment)) }
 }
# $who ends with a full stop.
requirement-matched-by = Matched by { $who }{ $restated ->
    [yes] {" "}The plan itself holds no such list.
   *[no] {""}
 }

## Where reports and meetings name a commitment

mention-work = Piece of work: { $title }
mention-achieved = Achieved: { $title }
mention-risk = { common-risk }: { $title }
mention-decision = Decision: { $title }
mention-recommendation = Recommendation { $id }
mention-entry = { $register }: { $title }
mention-meeting = { $body }, { $day }.

# A status of an office's own with the colour that it gives it, which is said and not only shown.
status-rated = { $status } ({ $rating ->
    [red] red
    [amber] amber
   *[green] green
 })
# An office's own status for which it gives no verb, as above after a noun in one or in several.
status-have = { $number ->
    [one] has the status “{ $status }”
   *[other] have the status “{ $status }”
 }
status-answer-of-theirs = It { $stands }.
