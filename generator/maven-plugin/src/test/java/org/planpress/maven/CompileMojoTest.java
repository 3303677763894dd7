package org.planpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.Option;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven tells of the goals, as it is written into the plugin. */
class CompileMojoTest {

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void takesEveryOptionAndExplainsItAsTheCommandLineDoes(String goal) throws Exception {
        Map<String, String> expected = new LinkedHashMap<>();
        for (Option option : Option.values()) {
            expected.put(option.property(), option.help() + ".");
        }

        assertThat(explained(goal)).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static Map<String, String> explained(String goal) throws Exception {
        try (InputStream file = CompileMojoTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Objects.requireNonNull(file, "the descriptor of the plugin"));
            NodeList parameters = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(
                            "//mojo[goal='" + goal + "']/parameters/parameter[editable='true']",
                            plugin,
                            XPathConstants.NODESET);
            Map<String, String> explained = new LinkedHashMap<>();
            for (int at = 0; at < parameters.getLength(); at++) {
                Element parameter = (Element) parameters.item(at);
                explained.put(text(parameter, "name"), text(parameter, "description"));
            }
            return explained;
        }
    }

    private static String text(Element parameter, String name) {
        return parameter.getElementsByTagName(name).item(0).getTextContent();
    }
}
