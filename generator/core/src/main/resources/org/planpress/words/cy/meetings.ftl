### Heb ei adolygu: nid oes neb sy’n siarad Cymraeg wedi darllen y ffeil hon eto. (Nobody who speaks Welsh has read this file yet: it
### is published only in plans that say they are samples. “# ansicr:” stands above what is especially unsure.)
###
### Cyfarfodydd, penderfyniadau, llywodraethu a chofrestrau.

meeting-about-meetings = Pryd mae’r cynllun yn cael ei holi’n gyhoeddus, a beth a benderfynwyd.
meeting-lead = Ble mae’r cynllun yn cael ei holi’n gyhoeddus, a beth a benderfynwyd.
meeting-calendar = Yr holl { -meeting(form: "soft-plural") } fel ffeil ar gyfer eich calendr (ICS)
meeting-how-to-ask = Sut i ofyn neu gwyno
meeting-none-coming = Nid oes { -meeting } ar neu ar ôl { $from } wedi’i gofnodi yma.
meeting-coming-from = O { $from }, y nesaf yn gyntaf.

meeting-about = Agenda a phenderfyniadau: { $meeting }.
meeting-is-to-come = Mae’r { meeting-hwn } eto i ddod.
meeting-has-passed = Mae diwrnod { hwn-meeting } wedi mynd heibio.
meeting-what-it-decided = Beth a benderfynodd { hwn-meeting }.
meeting-provisional = { $to-come ->
    [yes] Dros dro: gall y diwrnod, y lle a’r eitemau newid eto.
   *[no] Roedd wedi’i gynllunio pan ysgrifennwyd hyn. Nid ydym yn gwybod a gafodd ei gynnal fel y cynlluniwyd.
 }
meeting-questions-until = Cwestiynau i gael ateb ysgrifenedig: tan { $day }.
meeting-decided = { CAP(COUNTED($number, -penderfyniad)) }.

meeting-day = Diwrnod
meeting-time = Amser
meeting-place = Lle
meeting-questions = Cwestiynau
meeting-until = { $to-come ->
    [yes] Tan { $day }
   *[no] Ar agor tan { $day }
 }
meeting-not-given = Heb ei roi

meeting-time-of-day = { $full ->
    [yes] { $hour }
   *[no] { $hour }:{ $minutes }
 }{ $half ->
    [am] yb
   *[pm] yp
 }
meeting-hours = { $from } i { $until }
meeting-hours-past-midnight = { $from } i { $until } drannoeth
meeting-day-and-time = { $day }, { $time }

meeting-no-agenda = Nid oes agenda wedi’i chofnodi yma.
meeting-no-decision = Nid oes penderfyniad wedi’i gofnodi yma.
meeting-still-to-come = Mae’r { -meeting(form: "definite") } eto i ddod.

meeting-no-response = { $restated ->
    [yes] Nid oes ymateb yn y papurau.
   *[no] { -office.person ->
        [first] Nid wyf wedi cyhoeddi ymateb eto.
        [plural] Nid ydym wedi cyhoeddi ymateb eto.
       *[third] Nid oes ymateb wedi’i gyhoeddi eto.
     }
 }
meeting-judged = { $accepted ->
    [yes] Derbyniwyd.
   *[no] Ni dderbyniwyd.
 }
meeting-judged-on = { $accepted ->
    [yes] Derbyniwyd, { $day }.
   *[no] Ni dderbyniwyd, { $day }.
 }
meeting-answered-on = Atebwyd ar { $day }.
meeting-answer-due = { $passed ->
    [yes] Roedd ateb yn ddyledus { $when }.
   *[no] Mae ateb yn ddyledus { $when }.
 }
meeting-outcome = Beth ddaeth ohono: { $what }
meeting-outcome-unknown = { $restated ->
    [yes] Nid yw’r papurau’n dweud beth ddaeth ohono.
   *[no] Nid yw’r hyn a ddaeth ohono wedi’i gofnodi yma.
 }
meeting-plan-changed = { $changed ->
    [yes] Newidiodd y cynllun o’i herwydd.
   *[no] Ni newidiodd y cynllun o’i herwydd.
 }
meeting-in-private = Trafodwyd yn breifat. { $why }
meeting-came = Yn bresennol: { $present }
meeting-came-and-excused = Yn bresennol: { $present }; ymddiheuriadau: { $apologies }

meeting-others = { CAP(-meeting(form: "plural")) } eraill
meeting-earlier = { CAP(-meeting) } blaenorol
meeting-later = { CAP(-meeting) } nesaf

meeting-decisions = Penderfyniadau ac argymhellion
meeting-without-answer = Heb ateb
meeting-about-decisions = Beth a benderfynwyd ac a argymhellwyd mewn { -meeting(form: "plural") }, y diweddaraf yn gyntaf.
meeting-asked = { CAP(COUNTED($number, -argymhelliad)) }.
meeting-answered = Ag ateb: { $answered }. Heb ateb: { $open }.
meeting-open = { $open ->
    [0] { $number ->
        [one] Mae ateb i’r argymhelliad
       *[other] Mae ateb i bob un o’r argymhellion: { WORD($number) }
     }
   *[other] { $number ->
        [one] Nid oes ateb i’r argymhelliad yma
       *[other] Nid oes ateb yma i { WORD($open, mutation: "soft") } o { COUNTED($number, -argymhelliad, mutation: "soft") }
     }
 }
meeting-next-on = { CAP(THE(-meeting)) } nesaf: { $provisional ->
    [yes] wedi’i gynllunio ar gyfer
   *[no] ar
 } { $day }
meeting-registered = { $number ->
    [0] Nid oes penderfyniad wedi’i gofnodi yma.
    [one] { CAP(COUNTED($number, -penderfyniad)) }. Mae ei rif yn barhaol.
   *[other] { CAP(COUNTED($number, -penderfyniad)) }, y diweddaraf yn gyntaf. Mae pob rhif yn barhaol.
 }

governance-diagram = Pwy sy’n atebol i bwy
governance-in-diagram = Diagram o { COUNT($bodies, -corff) }, o’r brig i lawr. Mae’r rhestr isod yn dweud yr un peth mewn geiriau.
governance-bodies = Beth mae pob un yn ei wneud
governance-body = { $title }
governance-answers-also = hefyd yn atebol i: { $bodies }
governance-answers-also-to = Hefyd yn atebol i: { $bodies }.
governance-members = Aelodau: { $members }
governance-required-by-law = Yn ofynnol yn ôl y gyfraith.

## Yr hyn y mae cynllun yn cadw rhestrau ohono

register-entries = { $number ->
    [0] Nid oes dim wedi’i gofnodi yma.
   *[other] { CAP(COUNTED($number, -cofnod)) }.
 }
register-changes-told = Mae { COUNTED($heard, -cofnod) } yn dweud beth ddywedodd pobl. { $told ->
    [0] { $heard ->
        [one] Ni ddywedir yno beth newidiodd.
       *[other] Ni ddywedir beth newidiodd yn yr un ohonynt.
     }
   *[other] { $all ->
        [yes] { $heard ->
            [one] Dywedir yno hefyd beth newidiodd.
            [2] Dywedir beth newidiodd yn y ddau.
           *[other] Dywedir beth newidiodd ym mhob un ohonynt.
         }
       *[no] Dywedir beth newidiodd mewn { WORD($told) } ohonynt.
     }
 }
register-heard = Beth ddywedodd pobl: { $what }
register-changed = Beth newidiodd: { $what }
register-change-unknown = { $restated ->
    [yes] Nid yw’r papurau’n dweud beth newidiodd o’i herwydd.
   *[no] Nid yw’r hyn a newidiodd o’i herwydd wedi’i gofnodi yma.
 }
register-numbered = { $number }. { $title }
register-figure = Ffigur
register-when = Pryd
register-place = Ble
register-audience = Gyda phwy
register-partners = Partneriaid
register-grade = Gradd neu gam
register-judgement = Dyfarniad
register-applies = A yw’n berthnasol
register-standing = Sut mae pethau
register-judged-by = Barnwyd gan
register-judged-by-others = Beth mae eraill yn ei farnu
register-opinion-from = Ffynhonnell: { $source }
register-opinion-old = Fe’i dywedwyd { $ago } ac nid yw’n dweud sut mae pethau yn awr.
register-opinion-undated = Ni ddywedir ar ba ddiwrnod y cafodd ei ddweud.
register-who = Pwy
register-labelled = { $label }: { $text }
register-point-of = Gwnaed gan: { $who }.
register-point-due = { $passed ->
    [yes] Roedd yn ddyledus { $when }.
   *[no] Mae’n ddyledus { $when }.
 }
register-outcome = Beth ddaeth ohono: { $what }
register-outcome-unknown = { $restated ->
    [yes] Nid yw’r papurau’n dweud beth ddaeth ohono.
   *[no] Nid yw’r hyn a ddaeth ohono wedi’i gofnodi yma.
 }
register-told = { $term }: { $text }
