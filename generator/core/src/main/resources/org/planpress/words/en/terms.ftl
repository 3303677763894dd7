### The nouns of the plan and of the calendar. An office renames them in content/words/en.ftl.

# What the plan promises to do.
-commitment = { $form ->
   *[one] commitment
    [other] commitments
 }
-priority = { $form ->
   *[one] priority
    [other] priorities
 }
-indicator = { $form ->
   *[one] indicator
    [other] indicators
 }
# Another word for an indicator, short, where pages say which one they mean; and the same in full.
-kpi = { $form ->
   *[one] KPI
    [other] KPIs
 }
    .article = a
-kpi-in-full = { $form ->
   *[one] key performance indicator
    [other] key performance indicators
 }
-outcome = { $form ->
   *[one] outcome
    [other] outcomes
 }
-theme = { $form ->
   *[one] theme
    [other] themes
 }
-measure = { $form ->
   *[one] measure
    [other] measures
 }
-report = { $form ->
   *[one] report
    [other] reports
 }
-meeting = { $form ->
   *[one] meeting
    [other] meetings
 }

# What an older plan has in place of commitments.
-aim = { $form ->
   *[one] aim
    [other] aims
 }
-action = { $form ->
   *[one] action
    [other] actions
 }
# What a requirement of others names, such as a threat or an aim.
-threat = { $form ->
   *[one] point
    [other] points
 }

-day = { $form ->
   *[one] day
    [other] days
 }
-month = { $form ->
   *[one] month
    [other] months
 }
-quarter = { $form ->
   *[one] quarter
    [other] quarters
 }
-financial-quarter = { $form ->
   *[one] financial quarter
    [other] financial quarters
 }
-half-year = { $form ->
   *[one] half-year
    [other] half-years
 }
    .article = a
-financial-half-year = { $form ->
   *[one] financial half-year
    [other] financial half-years
 }
-year = { $form ->
   *[one] year
    [other] years
 }
-financial-year = { $form ->
   *[one] financial year
    [other] financial years
 }

# The office that the plan speaks of. Unless an office says otherwise it is the one of site.yml, in the third person;
# one that speaks for itself says I (.person = first) or we (.person = plural).
-office = { $form ->
   *[subject] the office
    [object] the office
    [possessive] the office’s
 }
    .person = third

# Those who publish this site and work out its figures, in the plural; they need not be the office.
-site = { $form ->
   *[subject] we
    [object] us
    [possessive] our
    [own] ours
 }
