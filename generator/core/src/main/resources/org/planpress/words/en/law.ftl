### What the law asks a plan to contain.

law-heading = What the law asks a plan to contain, and where it stands
law-lead = What laws, orders and guidance ask for, what was found of it here, and where.
law-no-judgement = “Present” says that something is there. It does not say that it is enough: that is for a person to judge.
law-unchecked = No lawyer has checked this list, and some of it has not been read in its source.
law-unread = Not yet read in its source.
law-no-documents = No documents to download, beside those that are made with the pages.
law-not-due = No year of the plan is over yet, so nothing is due.

law-state = { $state ->
    [present] Present
    [not-found] Not found
   *[not-for-this-body] Not for this body
 }

# A part of a duty, inside a sentence.
law-part = { $part ->
    [policing] an objective for policing
    [crime-reduction] an objective for less crime and disorder
    [national-functions] an objective for national work
    [section] a section about it
    [amount] an amount of money and its year
    [split] what the money is made up of
    [kpis] { A(-kpi) } for each { -priority }
    [measures] { A(-measure) } for each { -kpi }
    [grants] the grants
    [conditions] what grants are tied to
    [threats] an answer to each { -threat }
    [issued] the day of issue
    [election] the day of the election
    [chief-consulted] the day on which the chief officer was asked
    [draft-sent] the day on which the panel got the draft
    [panel-report] what the panel said of it
    [panel-response] the answer to the panel
    [sent] when and to whom it was sent
    [reviewed] the day of the last review
    [priorities] a statement on all that is set nationally
    [inspection-report] the newest inspection
    [inspection-summary] the summary of it
    [quarterly-data] quarterly data on complaints
    [annual-statistics] annual statistics on complaints
    [complaints-report] the office’s own account of complaints
    [annual-reports] an annual { -report } for each year that is over
    [responses] an answer to the panel for each year that is over
    [precept-notified] the day on which the precept was proposed
    [precept-report] the day on which the panel answered
    [precept-response] the day of the answer to a veto
    [statement] a statement of accessibility
    [not-accessible] what is not accessible
    [contact] a way to tell of it
    [enforcement] how the rules are enforced
    [tested] the day of the last test or review
    [documents] whether all can read each document
    [welsh] the pages in Welsh
    [consultation] who was asked, and when
    [victims] that victims of crime were asked
    [outside-windows] windows before elections, and publication outside them
   *[register] an entry in a list
 }
# A part that was found; where it stands follows.
law-at = { CAP($parts) }:
law-in-part = { CAP($part) }, in part:
law-of = { $what } ({ $where })
law-noted = { $what }: { $note }
law-on = { $date }
law-sent-to = Sent to { $names }.
law-missing = Not found: { $parts }.
law-no-date = Found without a date: { $part }.
law-no-place = Told without a place where it can be read: { $part }.
law-without = { CAP($part) }: not found for { $things }.
law-old = More than { COUNTED($months, -month) } old: { $part } ({ $date }).
law-late = After { $limit }: { $part } ({ $date }).
law-not-before = In the wrong order: { $part } ({ $date }) and { $other } ({ $other-date }).
law-in-window = Published on { $date }, in a window before an election.

law-line = { $duty }: { $state }
law-checked = Last looked at on { $on }, by { $by }.
law-counted = { $duties ->
    [one] One duty.
   *[other] { CAP(WORD($duties)) } duties.
 } { $present ->
    [0] None of it was found.
    [one] One was found.
   *[other] { CAP(WORD($present)) } were found.
 }
law-elsewhere = a page on { $host }
