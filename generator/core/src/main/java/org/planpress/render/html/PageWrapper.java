package org.planpress.render.html;

import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
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

    private static final class RecordModel extends BeanModel {

        RecordModel(Object record, PageWrapper wrapper) {
            super(record, wrapper);
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            if (!keySet().contains(name)) {
                throw new UnknownNameException(name, names());
            }
            return super.get(name);
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            for (Object key : keySet()) {
                // The engine keeps notes of its own among the names, which are no texts.
                if (key instanceof String name) {
                    names.add(name);
                }
            }
            names.sort(null);
            return names;
        }
    }
}
