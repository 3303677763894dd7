package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TemplateUsesTest {

    private static final Map<String, String> OURS = Map.of(
            "pages/home.ftlh", "<#import \"/layouts/page.ftlh\" as layout>",
            "pages/money.ftlh", "<#import \"/components/facts/facts.ftlh\" as facts>",
            "layouts/page.ftlh", "<#import \"/components/strip.ftlh\" as strip>",
            "components/strip.ftlh", "strip",
            "components/facts/facts.ftlh", "facts",
            "assets/style.css", "style");

    private static TemplateFolder folder(Map<String, String> texts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new TemplateFolder("templates", files);
    }

    private static Iterable<String> unlike(String path, String text) {
        Map<String, String> theirs = new TreeMap<>(OURS);
        theirs.put(path, text);
        return new TemplateUses(folder(theirs)).pagesUnlike(folder(OURS));
    }

    @Test
    void knowsWhatStandsBeneathAPage() {
        assertThat(new TemplateUses(folder(OURS)).of("pages/home.ftlh"))
                .containsExactly("components/strip.ftlh", "layouts/page.ftlh", "pages/home.ftlh");
    }

    @Test
    void findsThePagesThatAChangeComesTo() {
        assertThat(unlike("pages/home.ftlh", "other")).containsExactly("pages/home.ftlh");
        assertThat(unlike("components/strip.ftlh", "other")).containsExactly("pages/home.ftlh");
        assertThat(unlike("components/facts/facts.ftlh", "other")).containsExactly("pages/money.ftlh");
        assertThat(unlike("pages/new.ftlh", "new")).containsExactly("pages/new.ftlh");
    }

    @Test
    void findsNoneIfNoTemplateIsChanged() {
        assertThat(unlike("components/facts/facts.ftlh", "facts")).isEmpty();
        assertThat(unlike("assets/style.css", "other")).isEmpty();
    }
}
