package dev.alvh.desktop.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The handles of what is followed, ended together. */
public final class Followed implements Subscription {

    private final List<Subscription> handles = new ArrayList<>();

    /** Follows nothing yet. */
    public Followed() {}

    /** Hands on the present value at once, and every later one. */
    public <T> Followed value(ObservableValue<T> value, Consumer<? super T> receiver) {
        handles.add(value.subscribe(receiver));
        return this;
    }

    /** Calls once now, and after every change of the list. */
    public <T> Followed list(ObservableList<T> list, Runnable receiver) {
        ListChangeListener<T> listener = _ -> receiver.run();
        list.addListener(listener);
        handles.add(() -> list.removeListener(listener));
        receiver.run();
        return this;
    }

    /** Takes over other handles. */
    @Override
    public Followed and(Subscription other) {
        handles.add(other);
        return this;
    }

    @Override
    public void unsubscribe() {
        handles.forEach(Subscription::unsubscribe);
        handles.clear();
    }
}
