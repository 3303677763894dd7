### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Dyddiadau, rhifau a rhestri.

basic-day = { $day } { basic-month-name } { $year }
basic-in-month = { basic-month-name } { $year }
basic-in-month-briefly = { basic-month-briefly } { $year }
# Soft after i and o: Gorffennaf i Fedi.
basic-month-name = { $month ->
    [january] Ionawr
    [february] Chwefror
    [march] { $mutation ->
        [soft] Fawrth
       *[other] Mawrth
     }
    [april] Ebrill
    [may] { $mutation ->
        [soft] Fai
       *[other] Mai
     }
    [june] { $mutation ->
        [soft] Fehefin
       *[other] Mehefin
     }
    [july] { $mutation ->
        [soft] Orffennaf
       *[other] Gorffennaf
     }
    [august] Awst
    [september] { $mutation ->
        [soft] Fedi
       *[other] Medi
     }
    [october] Hydref
    [november] { $mutation ->
        [soft] Dachwedd
        [aspirate] Thachwedd
       *[other] Tachwedd
     }
   *[december] { $mutation ->
        [soft] Ragfyr
       *[other] Rhagfyr
     }
 }
basic-month-briefly = { $month ->
    [january] Ion
    [february] Chwef
    [march] Maw
    [april] Ebr
    [may] Mai
    [june] Meh
    [july] Gorff
    [august] Awst
    [september] Medi
    [october] Hyd
    [november] Tach
   *[december] Rhag
 }
# $gender is that of the noun that is counted, $noun says whether it follows: pum ymrwymiad, pump o’r ymrwymiadau.
basic-in-words = { $number ->
    [0] { $mutation ->
        [soft] { $noun ->
            [yes] ddim
           *[no] ddim un
         }
       *[other] { $noun ->
            [yes] dim
           *[no] dim un
         }
     }
    [1] un
    [2] { $gender ->
        [feminine] { $mutation ->
            [soft] ddwy
           *[other] dwy
         }
       *[masculine] { $mutation ->
            [soft] ddau
           *[other] dau
         }
     }
    [3] { $gender ->
        [feminine] { $mutation ->
            [soft] dair
            [aspirate] thair
           *[other] tair
         }
       *[masculine] { $mutation ->
            [soft] dri
            [aspirate] thri
           *[other] tri
         }
     }
    [4] { $gender ->
        [feminine] { $mutation ->
            [soft] bedair
            [aspirate] phedair
           *[other] pedair
         }
       *[masculine] { $mutation ->
            [soft] bedwar
            [aspirate] phedwar
           *[other] pedwar
         }
     }
    [5] { $noun ->
        [yes] { $mutation ->
            [soft] bum
            [aspirate] phum
           *[other] pum
         }
       *[no] { $mutation ->
            [soft] bump
            [aspirate] phump
           *[other] pump
         }
     }
    [6] { $noun ->
        [yes] chwe
       *[no] chwech
     }
    [7] saith
    [8] wyth
    [9] naw
    [10] { $mutation ->
        [soft] ddeg
       *[other] deg
     }
   *[other] { $number }
 }
basic-list-going-on = { $before }, { $next }
# A comes before consonants, ac before vowels and a few small words. The words of authors are not changed after it, which
# would make c, p and t aspirate; a month is named as one instead, and so is a number.
# ansicr: mae “a” o flaen c, p a t heb dreiglad llaes pan fo’r gair nesaf yn eiriau awdur.
basic-list-ending = { $before } { STARTS($last) ->
    [mae] ac
    [nid] ac
    [ni] ac
    [roedd] ac
    [sydd] ac
    [felly] ac
    [hefyd] ac
    [mewn] ac
    [wrecsam] a
    [tachwedd] a mis
    [1] ac
    [8] ac
    [11] ac
    [vowel] ac
   *[consonant] a
 } { $last }
