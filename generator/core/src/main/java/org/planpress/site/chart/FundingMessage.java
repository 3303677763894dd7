package org.planpress.site.chart;

import java.util.List;
import org.planpress.words.Message;

/** The chart of where each pound goes. */
public sealed interface FundingMessage extends Message {

    record Subtitle(String total, String year) implements FundingMessage {}

    record Largest(String total, String year, String part, String pence, String amount) implements FundingMessage {}

    /** One part that is the whole. */
    record All(String total, String year, String part) implements FundingMessage {}

    record AllEqual(int number, String total, String year, String pence) implements FundingMessage {}

    /** Some parts that are equally large, and larger than the rest. */
    record LargestOfSeveral(String total, String year, List<String> parts, String pence) implements FundingMessage {}

    record Quoted(String part) implements FundingMessage {}

    record Next(String part, String pence, String amount) implements FundingMessage {}

    record Rest(String pence, String part) implements FundingMessage {}

    record EachOther(String pence) implements FundingMessage {}

    record Others(String least, String most) implements FundingMessage {}

    record Part(String part, String pence) implements FundingMessage {}

    /** How amounts and shares came about that nobody published. */
    enum Note implements FundingMessage {
        ROUNDED,
        SHARES_WORKED_OUT
    }

    record Sum(String percent) implements FundingMessage {}

    record Year(String year) implements FundingMessage {}

    record Caption(String year) implements FundingMessage {}

    /** Heads of the table. */
    enum Head implements FundingMessage {
        PARTS,
        SHARE,
        BASIS,
        AMOUNT_BASIS,
        SHARE_BASIS,
        COVERS
    }
}
