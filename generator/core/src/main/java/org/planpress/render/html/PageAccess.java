package org.planpress.render.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * Lets templates read what the page records, the chart records, the records of print and the pieces of sentences say of
 * themselves, and nothing else: no class, no constructor, no method that takes anything, and nothing of any other type.
 */
final class PageAccess implements MemberAccessPolicy {

    private static final Set<String> PACKAGES = Set.of(
            "org.planpress.forms",
            "org.planpress.look",
            "org.planpress.site.beyond",
            "org.planpress.site.changes",
            "org.planpress.site.book",
            "org.planpress.site.chart",
            "org.planpress.site.cite",
            "org.planpress.site.columns",
            "org.planpress.site.earlier",
            "org.planpress.site.easy",
            "org.planpress.site.evidence",
            "org.planpress.site.find",
            "org.planpress.site.frame",
            "org.planpress.site.head",
            "org.planpress.site.law",
            "org.planpress.site.lists",
            "org.planpress.site.measures",
            "org.planpress.site.meetings",
            "org.planpress.site.money",
            "org.planpress.site.places",
            "org.planpress.site.promises",
            "org.planpress.site.reports",
            "org.planpress.site.slides",
            "org.planpress.site.succession",
            "org.planpress.site.texts",
            "org.planpress.render.print");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return isReadable(type, method);
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    /** Whether a method of a type says something of a record that templates may read. */
    static boolean isReadable(Class<?> type, Method method) {
        return isPageRecord(type)
                && method.getDeclaringClass().isRecord()
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !OF_EVERY_OBJECT.contains(method.getName());
    }

    private static boolean isPageRecord(Class<?> type) {
        return type.isRecord() && (PACKAGES.contains(type.getPackageName()) || type == Templates.Piece.class);
    }
}
