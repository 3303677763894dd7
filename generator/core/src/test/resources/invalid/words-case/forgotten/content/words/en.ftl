basic-month-briefly = { $month ->
    [january] Jan
   *[febuary] Feb
 }
