package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.PageContent;

/**
 * How far a site is translated, and in which other forms its plan can be read.
 *
 * @param languages in the order in which the site names them, the first being the one in which it is written
 * @param easyTitle the heading above how much is in easy read
 * @param easy how much that is, a sentence each
 * @param waysTitle the heading above other ways to read the plan
 * @param ways these ways
 * @param without what is said where there are none
 */
public record CoveragePage(
        String heading,
        String lead,
        List<Language> languages,
        String easyTitle,
        List<String> easy,
        String waysTitle,
        Optional<OtherWays> ways,
        String without)
        implements PageContent {

    /**
     * A language.
     *
     * @param tag its tag
     * @param name what it calls itself
     * @param said what there is to say of it, in sentences
     */
    public record Language(String tag, String name, List<String> said) {}
}
