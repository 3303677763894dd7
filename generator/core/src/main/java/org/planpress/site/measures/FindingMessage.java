package org.planpress.site.measures;

import java.util.List;
import org.planpress.model.Direction;
import org.planpress.words.Message;

/** What the figures of a measure say. Those that start with a small letter stand within others. */
public sealed interface FindingMessage extends Message {

    enum Label implements FindingMessage {
        NO_FIGURES,
        ONLY_FORECASTS,
        KEPT_BACK,
        MADE_UP,
        ALONE,
        ALONE_BUT_COMPARED,
        ONLY_COMPARED,
        SAME_AS_BEFORE
    }

    /** Which way a figure went. */
    enum Way {
        UP,
        DOWN,
        LEVEL
    }

    /** A measure in one of its areas. */
    record InArea(String measure, String area) implements FindingMessage {}

    /** What the figure before was. */
    record Before(String figure, String period) implements FindingMessage {}

    /** A published figure and whose or of which time it is. */
    record One(String figure, String name) implements FindingMessage {}

    /** All that was published, where that makes no figures for any period. */
    record Only(List<Message> figures) implements FindingMessage {}

    record NoFiguresYet(String measure) implements FindingMessage {}

    /** What is said of a period that was asked for and has no figure, where others have one. */
    record NoneFor(String period, boolean withheld) implements FindingMessage {}

    record FiguresFor(String measure, String period) implements FindingMessage {}

    /** A title that says after a colon what is new. */
    record OfNews(String measure, String news) implements FindingMessage {}

    record OfNewsAndLatest(String measure, String news, String figure, String period) implements FindingMessage {}

    record OfLatest(String measure, String figure, String period) implements FindingMessage {}

    /** A title that is a sentence about a measure. */
    record OfYear(String measure, Message year) implements FindingMessage {}

    /** {@code unusually high for eight months running}. */
    record Running(boolean high, boolean time, int months) implements FindingMessage {}

    /** What runs are by the rules of a publication, which it alone can judge. */
    record MarkedAs(Message running) implements FindingMessage {}

    /** What single signals say: {@code high for one, two and three months}. */
    record Runs(boolean high, List<String> months, int most) implements FindingMessage {}

    /** {@code rose to 1.7% in the year to October 2023}. */
    record Year(Way way, String figure, String until) implements FindingMessage {}

    /** The same of a figure that is of a year, which its name says. */
    record NamedYear(Way way, String figure, String year) implements FindingMessage {}

    /** {@code fell by 14.1% in the year to September 2023}, where the figure of the year itself is not known. */
    record YearAlone(Way way, String size, String until) implements FindingMessage {}

    /** A finding as a sentence. */
    record Sentence(String finding) implements FindingMessage {}

    record Newest(boolean published, String figure, String period) implements FindingMessage {}

    record NewestInArea(boolean published, String area, String figure, String period) implements FindingMessage {}

    /** A figure of a whole year beside that of the year before. */
    record ThatIs(Message compared) implements FindingMessage {}

    /** {@code 1.2 percentage points lower than the year before}. */
    record Compared(boolean up, boolean time, String size) implements FindingMessage {}

    record TwelveMonths(String until, boolean sum, String figure) implements FindingMessage {}

    record TwelveMonthsCompared(String until, boolean sum, String figure, Message compared) implements FindingMessage {}

    /** The change of the year, where the figure of the year itself is not known. */
    record YearCompared(String until, Message compared) implements FindingMessage {}

    /** A target that nothing is held against. */
    record Target(String level) implements FindingMessage {}

    record AgainstTheTrend(boolean increasing) implements FindingMessage {}

    /** What a publication says where our rules say something of the same figure. */
    record MarkedElsewhere(Message running) implements FindingMessage {}

    /** Why the year is not compared with the one before: the first period that was counted in a new way. */
    record NotCompared(String period) implements FindingMessage {}

    /** What changed between two years that are compared. */
    record AnewBetween(String period, String reason) implements FindingMessage {}

    /** Which way is good, beside words that say so. */
    record Good(Direction direction, boolean time) implements FindingMessage {}
}
