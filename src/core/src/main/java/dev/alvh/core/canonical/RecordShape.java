package dev.alvh.core.canonical;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The components of a record type, looked up once. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Method[] accessors;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
        constructor.setAccessible(true);
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Class<?>> types() {
        return List.of(constructor.getParameterTypes());
    }

    List<Object> values(Record fields) {
        List<Object> values = new ArrayList<>(accessors.length);
        try {
            for (Method accessor : accessors) {
                values.add(accessor.invoke(fields));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an accessor of " + fields.getClass() + " cannot be read", e);
        }
        return values;
    }

    /**
     * A record of these components.
     *
     * @throws IllegalArgumentException where the record refuses them
     */
    Object create(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be made", e);
        }
    }
}
