package org.planpress.prose;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line such as {@code [label]: address "title"} says. The parser takes blanks for a part of an address, and with them
 * a title in round brackets.
 *
 * @param url the address
 * @param title the words after it; empty if there are none
 */
record Definition(BasedSequence url, BasedSequence title) {

    private static final Pattern TITLED = Pattern.compile("(\\S+)\\s+\\((.*)\\)");

    static Definition of(Reference reference) {
        BasedSequence url = reference.getUrl();
        Matcher titled = TITLED.matcher(url);
        return titled.matches()
                ? new Definition(url.subSequence(0, titled.end(1)), url.subSequence(titled.start(2), titled.end(2)))
                : new Definition(url, reference.getTitle());
    }
}
