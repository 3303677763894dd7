package org.planpress.sitemap;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.planpress.model.NamesOfWindows;
import org.planpress.model.Page;

/**
 * The names that the site keeps for itself. A page that an author adds may not have them, even if today's plan leaves
 * them free: an address must not change its meaning when the plan grows.
 */
public final class Reserved {

    /** Folders at the root of the site that hold other files than pages. */
    private static final Set<String> FOLDERS = Set.of("assets", "data", "look");

    /** Files at the root of the site, those that are to come with the next forms and languages among them. */
    private static final Set<String> FILES = Set.of(
            "404.html",
            "design-pack.zip",
            "easy-read.pdf",
            "feed.xml",
            "meetings.ics",
            "plan-large-print.pdf",
            "plan-press.pdf",
            "plan-ua2.pdf",
            "plan.pdf",
            "plan.txt",
            "robots.txt",
            "share.png",
            "sitemap.xml");

    /**
     * First parts of addresses of pages that are made from the plan. Not among them are those of pages that authors
     * write: about, accessibility, easy-read and, where no measure needs explaining, method and, where site.yml tells no
     * more than a mailbox, contact.
     */
    private static final Set<String> PAGES = Set.of(
            "all-pages",
            "changes",
            "commitments",
            "coverage",
            "decisions",
            "earlier",
            "editions",
            "glossary",
            "governance",
            "kpis",
            "law",
            "measures",
            "meetings",
            "money",
            "places",
            "priorities",
            "registers",
            "reports",
            "requirements",
            "search",
            "sections",
            "subjects",
            "survey",
            "timetable");

    /**
     * Languages stand at the start of an address: any two letters, perhaps with a country, and of the longer tags those
     * that public bodies of these islands publish in: British and Irish Sign Language, Romani, Scots. Other words of
     * three letters, such as "map", are tags too, of languages that nobody will need here.
     */
    private static final Pattern LANGUAGE = Pattern.compile("(?:[a-z]{2}|bfi|isg|rom|sco)(?:-[a-z]{2})?");

    private static final String ABOUT = "about";

    private Reserved() {}

    /**
     * Why no page of an author may start with a name.
     *
     * @param first the first part of its address
     * @return what the name is kept for, as the end of a sentence; empty if it is free
     */
    public static Optional<String> start(String first) {
        if (FOLDERS.contains(first) || FILES.contains(first)) {
            return Optional.of("the site keeps the name '" + first + "' for its files");
        }
        if (PAGES.contains(first)) {
            return Optional.of("the site keeps addresses that start with /" + first + "/ for pages made from the plan");
        }
        return LANGUAGE.matcher(first).matches()
                ? Optional.of("the site keeps addresses that start with /" + first + "/ for pages in a language")
                : Optional.empty();
    }

    /** Why nothing may have a name, wherever it stands; empty if it may. */
    public static Optional<String> anywhere(String name) {
        if (name.equals(Entry.INDEX)) {
            return Optional.of("the site keeps the name '" + name + "' for its files");
        }
        return NamesOfWindows.refuse(name)
                ? Optional.of("no file or folder can be called '" + name + "' on Windows")
                : Optional.empty();
    }

    /** Whether the text of a page is shown above the document control of the current edition, at its address. */
    public static boolean isAbout(Page page) {
        return page.address().equals(ABOUT);
    }
}
