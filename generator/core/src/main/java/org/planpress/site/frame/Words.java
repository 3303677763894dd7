package org.planpress.site.frame;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.planpress.model.Text;
import org.planpress.words.Voice;

/** How the words of authors are fitted into a page and into our sentences. */
public final class Words {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");
    private static final Pattern NAMED_VERSION =
            Pattern.compile("\\b(version|edition|draft)\\b", Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** With a small first letter, unless the second is a capital too, as in an acronym. */
    public static String small(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code version 1.2}, but {@code final draft}, which says of itself what it is. */
    public static String version(Voice voice, Text version) {
        String words = small(version.value());
        return NAMED_VERSION.matcher(words).find() ? words : voice.say(new FrameMessage.Version(words));
    }

    /** Without a full stop at its end, for what goes on after it. */
    public static String name(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    /** With a full stop, unless the words already end as a sentence does. */
    public static String sentence(String words) {
        String bare = words.strip().replaceAll("[”’\")]+$", "");
        return bare.isEmpty() || ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0
                ? words.strip()
                : words.strip() + ".";
    }

    /** Paragraphs, which an author parts by empty lines. */
    public static List<String> paragraphs(Text text) {
        return EMPTY_LINES
                .splitAsStream(text.value().strip())
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }

    public static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }
}
