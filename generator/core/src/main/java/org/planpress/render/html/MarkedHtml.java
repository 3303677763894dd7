package org.planpress.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** HTML in which what a template prints may bear marks, as in {@link MarkedXml}. */
final class MarkedHtml extends HTMLOutputFormat {

    static final MarkedHtml INSTANCE = new MarkedHtml();

    private MarkedHtml() {}

    @Override
    public void output(String words, Writer out) throws IOException {
        out.write(MarkedXml.printed(words, escapePlainText(words)));
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(@Nullable String words, @Nullable String markup) {
        return new Printed(words, markup);
    }

    private static final class Printed extends TemplateHTMLOutputModel {
        Printed(@Nullable String words, @Nullable String markup) {
            super(words, markup);
        }

        @Override
        public MarkedHtml getOutputFormat() {
            return INSTANCE;
        }
    }
}
