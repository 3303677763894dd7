package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The languages of a site: each has the same pages at the same addresses, in a folder of its own but for the first.
 *
 * @param all in the order in which the site names them, the first being the one in which facts are written; empty if there
 *     is one
 */
public record Tongues(List<Tongue> all) {

    /** A site in one language. */
    public static final Tongues ONE = new Tongues(List.of());

    private static final String HOME = "/";

    /**
     * A language of the site.
     *
     * @param tag its tag
     * @param name what it calls itself
     * @param way how addresses in it start, seen from the root of these pages: {@code /} for their own, {@code /cy/} from
     *     the first language, {@code /../} back to it
     * @param root its whole address, without a slash at the end
     * @param pages the addresses of its pages, from its own root
     * @param own whether it is that of these pages
     * @param extent how far it is translated; empty for the language in which the site is written
     */
    public record Tongue(
            String tag, String name, String way, String root, Set<String> pages, boolean own, Optional<Extent> extent) {
        public Tongue {
            pages = Set.copyOf(pages);
        }

        private Twin of(String address) {
            String there = pages.contains(address) ? address : HOME;
            return new Twin(tag, name, way + there.substring(1), root + there, own);
        }
    }

    /** How what lies in the first language alone is reached from these pages, such as {@code /../data/manifest.json}. */
    public String way(String address) {
        return all.stream().findFirst().map(Tongue::way).orElse(HOME) + address.substring(HOME.length());
    }

    /**
     * How far a language is translated.
     *
     * @param all all texts that the first language has
     * @param told how many are translated
     * @param stale how many of these were agreed with words that have changed since
     */
    public record Extent(int all, int told, int stale) {}

    /**
     * A page in one of the languages.
     *
     * @param tag the language
     * @param name what it calls itself
     * @param address the page, seen from the root of these pages
     * @param whole its whole address
     * @param own whether it is this very page
     */
    public record Twin(String tag, String name, String address, String whole, boolean own) {}

    public Tongues {
        all = List.copyOf(all);
    }

    /** The page at an address in all languages; the first page of those that do not have it. */
    List<Twin> of(String address) {
        return all.stream().map(tongue -> tongue.of(address)).toList();
    }
}
