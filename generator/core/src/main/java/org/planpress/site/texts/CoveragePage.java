package org.planpress.site.texts;

import java.util.List;
import org.planpress.site.frame.PageContent;

/**
 * How far a site is translated.
 *
 * @param languages in the order in which the site names them, the first being the one in which it is written
 */
public record CoveragePage(String heading, String lead, List<Language> languages) implements PageContent {

    /**
     * A language.
     *
     * @param tag its tag
     * @param name what it calls itself
     * @param said what there is to say of it, in sentences
     */
    public record Language(String tag, String name, List<String> said) {}
}
