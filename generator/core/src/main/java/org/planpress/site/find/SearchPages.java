package org.planpress.site.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.planpress.site.find.SearchMessage.Label;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Language;

/** The page of the search, which is the list from A to Z for those whose browser runs no scripts. */
public final class SearchPages {

    private static final String DIGITS = "0–9";
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+(?=.)");

    private final Setting setting;

    public SearchPages(Setting setting) {
        this.setting = setting;
    }

    public SitePage page() {
        return setting.page(Addresses.SEARCH, "search", SearchPage.class, this::made);
    }

    private Made made() {
        var place = new Frames.Place(
                Addresses.SEARCH,
                setting.say(Label.TITLE),
                setting.say(Label.LEAD),
                Frames.Area.SEARCH,
                setting.crumbs());
        return new Made(
                new Frames(setting).frame(place),
                new SearchPage(
                        place.title(),
                        place.description(),
                        SiteFiles.SEARCH_INDEX,
                        Sounds.of(setting.voice().beginnings()),
                        letters()));
    }

    /** Names that differ in capitals or accents alone are one entry. */
    private List<SearchPage.Letter> letters() {
        Map<String, SearchPage.Entry> byName =
                new TreeMap<>(Comparator.comparing(SearchPages::key, language().order()));
        BiConsumer<String, Link> add =
                (name, link) -> byName.merge(name, new SearchPage.Entry(name, List.of(link)), SearchPages::together);
        new Names(setting).each(add);
        Map<String, List<SearchPage.Entry>> letters = new LinkedHashMap<>();
        byName.values()
                .forEach(entry -> letters.computeIfAbsent(letter(entry.name()), key -> new ArrayList<>())
                        .add(entry));
        return letters.entrySet().stream()
                .map(letter -> new SearchPage.Letter(letter.getKey(), id(letter.getKey()), letter.getValue()))
                .toList();
    }

    private static SearchPage.Entry together(SearchPage.Entry before, SearchPage.Entry more) {
        List<Link> links = new ArrayList<>(before.links());
        more.links().stream()
                .filter(link ->
                        links.stream().noneMatch(known -> known.address().equals(link.address())))
                .forEach(links::add);
        return new SearchPage.Entry(before.name(), links);
    }

    /** Where a name stands: quotation marks and the like before it do not count. */
    private static String key(String name) {
        return BEFORE.matcher(PlainLetters.of(name)).replaceFirst("");
    }

    private Language language() {
        return setting.voice().language();
    }

    private String letter(String name) {
        String key = key(name);
        return !key.isEmpty() && Character.isLetter(key.codePointAt(0))
                ? language().head(key)
                : DIGITS;
    }

    private static String id(String letter) {
        return letter.equals(DIGITS) ? "letter-digits" : "letter-" + letter.toLowerCase(Locale.ROOT);
    }
}
