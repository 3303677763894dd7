package org.planpress.site.head;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.planpress.words.Voice;

/**
 * Titles that tabs and lists of results show whole: as much of what is around a page as has room beside its own title, and
 * of a title that is too long its start and its end, where ids and periods stand.
 *
 * @param edition the edition of the page
 * @param inShort the same in a few words
 * @param apart whether other pages have the same title in another edition, so that this one has to say which it is of
 */
public record DocumentTitle(Voice voice, String site, String edition, String inShort, boolean apart) {

    /** Characters that nearly everything shows. */
    public static final int MOST = 69;

    /** What is left of a page's own title beside its edition. */
    private static final int FEWEST = 30;

    private static final String LEFT_OUT = "…";

    /**
     * The title of the document.
     *
     * @param alone the title of the page where nothing stands beside it
     */
    public String of(String page, String alone) {
        boolean isEdition = page.equals(edition);
        List<String> ways = new ArrayList<>();
        if (!isEdition) {
            ways.add(voice.say(new HeadMessage.TitleInEdition(page, edition, site)));
        }
        if (!isEdition && apart) {
            ways.add(within(page, edition));
            ways.add(within(page, inShort));
            ways.add(cutWithin(page));
        } else {
            ways.add(within(page, site));
            ways.add(alone);
        }
        return ways.stream().filter(way -> way.length() <= MOST).findFirst().orElseGet(() -> cut(alone, MOST));
    }

    /**
     * What stands for a page where somebody shares it, beside the name of the site.
     *
     * @param alone the title of the page where nothing stands beside it
     * @param picture the full address of the picture of the edition
     */
    public Share share(String alone, String picture) {
        return new Share(cut(alone, MOST), picture, voice.say(new HeadMessage.Picture(edition, site)));
    }

    private String within(String page, String of) {
        return voice.say(new HeadMessage.Title(page, of));
    }

    private String cutWithin(String page) {
        int room = MOST - within("", inShort).length();
        return room < FEWEST ? cut(within(page, inShort), MOST) : within(cut(page, room), inShort);
    }

    /** Leaves words out of the middle, or at the end where there is little room. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        List<String> words = List.of(text.split(" ", -1));
        Deque<String> end = new ArrayDeque<>();
        int room = atTheEnd(text, most);
        for (int at = words.size() - 1; at > 0 && length(end) + words.get(at).length() + 1 <= room; at--) {
            end.addFirst(words.get(at));
        }
        List<String> start = new ArrayList<>();
        int left = most - length(end) - LEFT_OUT.length();
        for (String word : words.subList(0, words.size() - end.size())) {
            if (length(start) + word.length() > left) {
                break;
            }
            start.add(word);
        }
        if (start.isEmpty()) {
            return text.substring(0, text.offsetByCodePoints(0, most / 2)) + LEFT_OUT;
        }
        String kept = String.join(" ", start).replaceAll("[\\p{Punct}–—]+$", "") + LEFT_OUT;
        return end.isEmpty() ? kept : kept + " " + closed(String.join(" ", end));
    }

    /** How much of the end is kept: what stands there in brackets, such as an id, if enough of the start can stand, too. */
    private static int atTheEnd(String text, int most) {
        int brackets = text.endsWith(")") ? text.length() - Math.max(0, text.lastIndexOf(" (")) : most;
        if (brackets <= most * 3 / 5) {
            return brackets;
        }
        return most > 2 * FEWEST ? most / 3 : 0;
    }

    /** Without the end of a bracket whose start is left out. */
    private static String closed(String end) {
        return end.endsWith(")") && !end.contains("(") ? end.substring(0, end.length() - 1) : end;
    }

    /** With a space after each. */
    private static int length(Iterable<String> words) {
        int length = 0;
        for (String word : words) {
            length += word.length() + 1;
        }
        return length;
    }
}
