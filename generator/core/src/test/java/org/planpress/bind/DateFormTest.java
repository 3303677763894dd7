package org.planpress.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.When;

/** Dates as plans have them, with the first and the last day that each can mean. */
class DateFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2027-11-14                          ; 2027-11-14 ; 2027-11-14 ; DAY
            14 November 2027                    ; 2027-11-14 ; 2027-11-14 ; NAME
            14th November 2027                  ; 2027-11-14 ; 2027-11-14 ; NAME
            14 Nov. 2027                        ; 2027-11-14 ; 2027-11-14 ; NAME
            14 November, 2027                   ; 2027-11-14 ; 2027-11-14 ; NAME
            November 14th 2027                  ; 2027-11-14 ; 2027-11-14 ; NAME
            Sunday 14 November 2027             ; 2027-11-14 ; 2027-11-14 ; NAME
            the 1st of March 2027               ; 2027-03-01 ; 2027-03-01 ; NAME
            2027-11                             ; 2027-11-01 ; 2027-11-30 ; MONTH
            2011-12                             ; 2011-12-01 ; 2011-12-31 ; MONTH
            November 2027                       ; 2027-11-01 ; 2027-11-30 ; NAME
            nov 2027                            ; 2027-11-01 ; 2027-11-30 ; NAME
            Sept 2027                           ; 2027-09-01 ; 2027-09-30 ; NAME
            February 2028                       ; 2028-02-01 ; 2028-02-29 ; NAME
            Spring 2026                         ; 2026-03-01 ; 2026-05-31 ; NAME
            summer 2026                         ; 2026-06-01 ; 2026-08-31 ; NAME
            Autumn 2027                         ; 2027-09-01 ; 2027-11-30 ; NAME
            AUTUMN 2027                         ; 2027-09-01 ; 2027-11-30 ; NAME
            the autumn of 2027                  ; 2027-09-01 ; 2027-11-30 ; NAME
            Winter 2026/27                      ; 2026-12-01 ; 2027-02-28 ; NAME
            winter 2027-28                      ; 2027-12-01 ; 2028-02-29 ; NAME
            2027                                ; 2027-01-01 ; 2027-12-31 ; NAME
            calendar year 2027                  ; 2027-01-01 ; 2027-12-31 ; NAME
            2026/27                             ; 2026-04-01 ; 2027-03-31 ; NAME
            2026-27                             ; 2026-04-01 ; 2027-03-31 ; NAME
            2026–27                             ; 2026-04-01 ; 2027-03-31 ; NAME
            2026/2027                           ; 2026-04-01 ; 2027-03-31 ; NAME
            2099/00                             ; 2099-04-01 ; 2100-03-31 ; NAME
            FY 2026/27                          ; 2026-04-01 ; 2027-03-31 ; NAME
            financial year 2026/27              ; 2026-04-01 ; 2027-03-31 ; NAME
            the 2026/27 financial year          ; 2026-04-01 ; 2027-03-31 ; NAME
            Q1 2026/27                          ; 2026-04-01 ; 2026-06-30 ; NAME
            Q2 2026/27                          ; 2026-07-01 ; 2026-09-30 ; NAME
            Q4, 2026/27                         ; 2027-01-01 ; 2027-03-31 ; NAME
            2026/27 Q3                          ; 2026-10-01 ; 2026-12-31 ; NAME
            quarter 3 of 2026/27                ; 2026-10-01 ; 2026-12-31 ; NAME
            the fourth quarter of 2026/27       ; 2027-01-01 ; 2027-03-31 ; NAME
            H1 2026/27                          ; 2026-04-01 ; 2026-09-30 ; NAME
            second half of 2026/27              ; 2026-10-01 ; 2027-03-31 ; NAME
            the first half of 2027              ; 2027-01-01 ; 2027-06-30 ; NAME
            early 2027                          ; 2027-01-01 ; 2027-04-30 ; NAME
            mid-2027                            ; 2027-05-01 ; 2027-08-31 ; NAME
            mid 2027                            ; 2027-05-01 ; 2027-08-31 ; NAME
            middle of 2027                      ; 2027-05-01 ; 2027-08-31 ; NAME
            late 2027                           ; 2027-09-01 ; 2027-12-31 ; NAME
            late in 2026/27                     ; 2026-12-01 ; 2027-03-31 ; NAME
            early summer 2026                   ; 2026-06-01 ; 2026-06-30 ; NAME
            mid-March 2026                      ; 2026-03-11 ; 2026-03-20 ; NAME
            late February 2027                  ; 2027-02-21 ; 2027-02-28 ; NAME
            start of 2027                       ; 2027-01-01 ; 2027-01-31 ; NAME
            beginning of 2026/27                ; 2026-04-01 ; 2026-04-30 ; NAME
            end of 2026/27                      ; 2027-03-01 ; 2027-03-31 ; NAME
            end 2027                            ; 2027-12-01 ; 2027-12-31 ; NAME
            the end of March 2026               ; 2026-03-21 ; 2026-03-31 ; NAME
            end of Q2 2026/27                   ; 2026-09-01 ; 2026-09-30 ; NAME
            end of the financial year 2026/27   ; 2027-03-01 ; 2027-03-31 ; NAME
            by the end of 2028                  ; 2028-12-01 ; 2028-12-31 ; PHRASE
            By summer 2026                      ; 2026-06-01 ; 2026-08-31 ; PHRASE
            by 31 March 2027                    ; 2027-03-31 ; 2027-03-31 ; PHRASE
            no later than March 2027            ; 2027-03-01 ; 2027-03-31 ; PHRASE
            on or before 3 May 2027             ; 2027-05-03 ; 2027-05-03 ; PHRASE
            during 2027                         ; 2027-01-01 ; 2027-12-31 ; PHRASE
            in Autumn 2027                      ; 2027-09-01 ; 2027-11-30 ; PHRASE
            from April 2027                     ; 2027-04-01 ; 2027-04-30 ; PHRASE
            before April 2027                   ; 2027-03-31 ; 2027-03-31 ; PHRASE
            before the end of 2027              ; 2027-12-01 ; 2027-12-31 ; PHRASE
            between March and May 2026          ; 2026-03-01 ; 2026-05-31 ; PHRASE
            from April 2026 to March 2027       ; 2026-04-01 ; 2027-03-31 ; PHRASE
            Spring 2026 to Autumn 2027          ; 2026-03-01 ; 2027-11-30 ; SPAN
            April to June 2026                  ; 2026-04-01 ; 2026-06-30 ; SPAN
            April–June 2026                     ; 2026-04-01 ; 2026-06-30 ; SPAN
            1 to 30 June 2026                   ; 2026-06-01 ; 2026-06-30 ; SPAN
            28 May to 3 June 2026               ; 2026-05-28 ; 2026-06-03 ; SPAN
            Q1-Q2 2026/27                       ; 2026-04-01 ; 2026-09-30 ; SPAN
            Q4 2026/27 to Q1 2027/28            ; 2027-01-01 ; 2027-06-30 ; SPAN
            2026 to 2028                        ; 2026-01-01 ; 2028-12-31 ; SPAN
            2026-2028                           ; 2026-01-01 ; 2028-12-31 ; SPAN
            2026/27 – 2028/29                   ; 2026-04-01 ; 2029-03-31 ; SPAN
            Summer/Autumn 2027                  ; 2027-06-01 ; 2027-11-30 ; SPAN
            mid to late 2027                    ; 2027-05-01 ; 2027-12-31 ; SPAN
            spring or summer 2027               ; 2027-03-01 ; 2027-08-31 ; SPAN
            by spring/summer 2027               ; 2027-03-01 ; 2027-08-31 ; PHRASE
            """)
    void readsADateAsNearAsThePlanHasIt(String written, LocalDate first, LocalDate last, When.Form form) {
        When when = DateForm.read(written);

        assertThat(when.says()).isEqualTo(written);
        assertThat(when.first()).isEqualTo(first);
        assertThat(when.last()).isEqualTo(last);
        assertThat(when.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Autum 2027             ; 'Autum 2027' is not a date: no date has the word 'Autum'       ; did you mean 'Autumn'?
            end of Febuary 2027    ; 'end of Febuary 2027' is not a date: no date has the word 'Febuary' ; did you mean 'February'?
            next spring            ; 'next spring' is not a date: no date has the word 'next'        ; a date can name a month
            Easter 2027            ; 'Easter 2027' is not a date: no date has the word 'Easter'      ; Spring, Summer, Autumn, Winter
            around March 2027      ; 'around March 2027' is not a date: no date has the word 'around' ; after by, before or from
            fall 2027              ; 'fall 2027' is not a date: no date has the word 'fall'          ; Autumn
            Autumn                 ; 'Autumn' does not say of which year                             ; add the year
            by the end of March    ; 'by the end of March' does not say of which year                ; add the year
            Mar 26                 ; the year of 'Mar 26' has two figures                            ; write all four
            26/27                  ; the year of '26/27' has two figures                             ; write all four
            Winter 2026            ; 'Winter 2026' can be read as two winters                        ; write Winter 2025/26 or Winter 2026/27
            by winter 2026         ; 'by winter 2026' can be read as two winters                     ; write Winter 2025/26
            Q2 2026                ; 'Q2 2026' can be read of the calendar year or of the financial year ; write 2026/27
            2026-Q2                ; '2026-Q2' can be read of the calendar year or of the financial year ; name the months of 2026
            end of Q2 2026         ; 'end of Q2 2026' can be read of the calendar year or of the financial year ; name the months
            second quarter of 2026 ; 'second quarter of 2026' can be read of the calendar year or of the financial year ; write 2026/27
            H1 2026                ; 'H1 2026' can be read of the calendar year or of the financial year ; write 2026/27
            2026-2027              ; '2026-2027' can be read in two ways                             ; write 2026/27 for the financial year, or 2026 to 2027
            2026/28                ; '2026/28' names neither a month nor a financial year               ; write a financial year as 2026/27
            2026-13                ; '2026-13' names neither a month nor a financial year               ; a month as 2026-MM
            Q2 2026/28             ; 'Q2 2026/28' names neither a month nor a financial year           ; write a financial year as 2026/27
            11/06/24               ; '11/06/24' can be read as two different dates                   ; write the day as YYYY-MM-DD
            11/06/2024             ; '11/06/2024' can be read as two different dates                 ; write the day as YYYY-MM-DD
            30/04/2023             ; '30/04/2023' is not in the form of a date                       ; write the day as YYYY-MM-DD
            2023/04/30             ; '2023/04/30' is not in the form of a date                       ; write the day as YYYY-MM-DD
            31 November 2027       ; there is no day 31 November 2027                                ; check the month and the day
            2027-02-30             ; there is no day 2027-02-30                                      ; check the month and the day
            Monday 14 November 2027 ; 14 November 2027 is a Sunday                                   ; leave out the day of the week
            Autumn 2027 to Spring 2026 ; 'Autumn 2027 to Spring 2026' ends before it begins          ; the year of both
            November to February 2027 ; 'November to February 2027' ends before it begins            ; the year of both
            Autumn 3027            ; 3027 is not a year that a plan can be about                     ; check the year
            TBC                    ; 'TBC' names no time                                             ; leave the field out
            Ongoing                ; 'Ongoing' names no time                                         ; leave the field out
            to be confirmed        ; 'to be confirmed' names no time                                 ; leave the field out
            2027 2028              ; '2027 2028' is not a date                                       ; write a day as YYYY-MM-DD
            early 14 March 2027    ; 'early 14 March 2027' is not a date                             ; write a day as YYYY-MM-DD
            """)
    void refusesWhatItCannotReadAndSaysWhy(String written, String message, String cure) {
        NotInForm fault = catchThrowableOfType(NotInForm.class, () -> DateForm.read(written));

        assertThat(fault).as(written).isNotNull().hasMessage(message);
        assertThat(fault.hint()).contains(cure);
    }

    @Test
    void tellsTheTimeWithoutTheWordInFront() {
        assertThat(DateForm.read("by the end of 2028").name()).isEqualTo("the end of 2028");
        assertThat(DateForm.read("No later than March 2027").name()).isEqualTo("March 2027");
        assertThat(DateForm.read("before April 2027").name()).isEqualTo("before April 2027");
        assertThat(DateForm.read(" Autumn \u00a0 2027 ").says()).isEqualTo("Autumn 2027");
    }
}
