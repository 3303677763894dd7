package org.planpress.render.html;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates. An empty {@code Optional} is a missing value, which they ask for with {@code ??}; a name
 * that a record does not have is a mistake even there, because it would look just like that.
 */
final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new PageAccess());
        setExposeFields(false);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    /** A record is no text: printing one is a mistake that has to show. */
    @Override
    protected TemplateModel handleUnknownType(Object value) {
        return new RecordModel(value, this);
    }
}
