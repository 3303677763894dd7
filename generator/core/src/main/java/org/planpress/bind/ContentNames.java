package org.planpress.bind;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.model.SiteSheet;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;

/**
 * What the links of a content folder can name.
 *
 * @param assets files under {@code assets/}, relative to it
 * @param texts Markdown files, from the content folder
 * @param site a pattern of how full addresses of the site start; empty if it has no whole address
 * @param current the edition that the site shows first
 */
record ContentNames(Set<String> assets, Set<String> texts, Optional<String> site, Optional<String> current) {

    static ContentNames of(SourceTree tree, Optional<SiteSheet> site) {
        return new ContentNames(
                new TreeSet<>(tree.assets().keySet()),
                tree.markdown().stream().map(MarkdownFile::path).collect(Collectors.toCollection(TreeSet::new)),
                site.flatMap(ContentNames::startOf),
                site.map(sheet -> sheet.currentEdition().id().value()));
    }

    /** How full addresses of a site start: whether they are secure and how the host is spelt tells it from no other. */
    private static Optional<String> startOf(SiteSheet site) {
        try {
            URI address = new URI(site.address().value());
            String path = Objects.requireNonNullElse(address.getRawPath(), "").replaceFirst("/$", "");
            return Optional.ofNullable(address.getRawAuthority())
                    .map(host ->
                            "(?i:https?://%s)%s(?:/|(?=[?#])|$)".formatted(Pattern.quote(host), Pattern.quote(path)));
        } catch (URISyntaxException told) {
            return Optional.empty();
        }
    }
}
