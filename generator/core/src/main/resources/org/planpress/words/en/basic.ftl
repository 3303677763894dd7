### Dates, numbers and lists.

basic-day = { $day } { basic-month-name } { $year }
basic-in-month = { basic-month-name } { $year }
basic-in-month-briefly = { basic-month-briefly } { $year }
basic-month-name = { $month ->
    [january] January
    [february] February
    [march] March
    [april] April
    [may] May
    [june] June
    [july] July
    [august] August
    [september] September
    [october] October
    [november] November
   *[december] December
 }
basic-month-briefly = { $month ->
    [january] Jan
    [february] Feb
    [march] Mar
    [april] Apr
    [may] May
    [june] Jun
    [july] Jul
    [august] Aug
    [september] Sept
    [october] Oct
    [november] Nov
   *[december] Dec
 }
basic-in-words = { $number ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $number }
 }
basic-list-going-on = { $before }, { $next }
basic-list-ending = { $before } and { $last }
