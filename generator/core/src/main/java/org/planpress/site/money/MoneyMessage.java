package org.planpress.site.money;

import java.time.LocalDate;
import java.util.List;
import org.planpress.model.Budget.Basis;
import org.planpress.model.Grants.Stage;
import org.planpress.words.Message;

/** The page of money. */
public sealed interface MoneyMessage extends Message {

    /** {@code £155.086 million for 2025/26}. */
    record ForYear(String amount, String year) implements MoneyMessage {}

    /** The total of a year of a budget. */
    record InAll(String amount, String year, Basis basis) implements MoneyMessage {}

    record Title(String heading) implements MoneyMessage {}

    record About(String edition) implements MoneyMessage {}

    /** Into how many parts the money is split. */
    record Split(int number) implements MoneyMessage {}

    /** What a line or a part of one has in a year. */
    record InYear(String amount, String year, Basis basis, boolean workedOut) implements MoneyMessage {}

    /** An amount of a year of which nothing else is known. */
    record OfYear(String amount, String year) implements MoneyMessage {}

    /** Several amounts, each with its year. */
    record OverYears(List<Message> amounts) implements MoneyMessage {}

    record AgreedInAll(String amount) implements MoneyMessage {}

    record AgreedAndSpent(String agreed, String spent, LocalDate on) implements MoneyMessage {}

    /** More was spent than agreed. */
    record Overspent(String agreed, String spent, LocalDate on, String over) implements MoneyMessage {}

    record SpentBy(String spent, LocalDate on) implements MoneyMessage {}

    record SpentOver(String spent, LocalDate on, String over) implements MoneyMessage {}

    record Grant(String amount, Stage stage) implements MoneyMessage {}

    record GrantWithoutAmount(Stage stage) implements MoneyMessage {}

    /** What money serves, one thing or several that it is not divided between. */
    record Serving(List<String> names, int number) implements MoneyMessage {}

    /** The name of some money with how much it is. */
    record Named(String title, String amount) implements MoneyMessage {}

    /** How much it is, as a sentence. */
    record Sentence(String amount) implements MoneyMessage {}

    /** Names of areas. */
    record InAreas(List<String> names) implements MoneyMessage {}

    /** A project whose finish has passed. */
    record FinishPassed(String finish) implements MoneyMessage {}

    /** A part of a line of the budget. */
    record PartOf(String line) implements MoneyMessage {}

    /** Sentences and headings without figures. */
    enum Label implements MoneyMessage {
        NO_SPLIT,
        EARLIER_YEAR,
        YEAR,
        INCOME,
        PARTS,
        SERVES,
        AREAS,
        AGREED,
        SPENT,
        AMOUNT,
        NOT_PUBLISHED,
        BY_YEAR,
        FINISH,
        STATUS,
        WHY,
        JUDGED,
        STAGE,
        FUND,
        RECIPIENT,
        CONDITIONS,
        START,
        END,
        PAID_FROM,
        ON_THE_WEB,
        SOURCE,
        FOLLOWED,
        FOLLOWED_TEXT,
        LINES,
        PROJECTS,
        GRANTS
    }

    /** Of the pages of what money serves. */
    enum Served implements MoneyMessage {
        SERVED_NOTE,
        MONEY
    }
}
