package org.planpress.render.html;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planpress.output.Components;

/** A record as templates see it: a name gives what the record says of itself under that name, and any other is a mistake. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {

    private static final ClassValue<Map<String, MethodHandle>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> readers = new TreeMap<>();
            for (Method method : type.getDeclaredMethods()) {
                if (PageAccess.isReadable(type, method)) {
                    MethodHandle reader = Components.reader(method);
                    readers.put(method.getName(), reader);
                    questioned(method).ifPresent(name -> readers.put(name, reader));
                }
            }
            return readers;
        }
    };

    /** What a question is about: templates ask {@code isEmpty} as {@code empty}, too. */
    private static Optional<String> questioned(Method method) {
        String name = method.getName();
        return method.getReturnType() == boolean.class && name.startsWith("is") && name.length() > 2
                ? Optional.of(name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3))
                : Optional.empty();
    }

    private final Object record;
    private final PageWrapper wrapper;

    RecordModel(Object record, PageWrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Map<String, MethodHandle> readers = READERS.get(record.getClass());
        MethodHandle reader = readers.get(name);
        if (reader == null) {
            throw new UnknownNameException(name, List.copyOf(readers.keySet()));
        }
        return wrapper.wrap(Components.read(reader, (Record) record));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getWrappedObject() {
        return record;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return record;
    }
}
