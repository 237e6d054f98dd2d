package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openplan.document.OgpValue;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.Text;

/// The OGP values a measure claims, and how it serves each of them.
class ValuesPart extends Div {

    private final Map<OgpValue, Checkbox> claims = new EnumMap<>(OgpValue.class);
    private final Map<OgpValue, TextBox> reasons = new EnumMap<>(OgpValue.class);

    ValuesPart(EditorContext editing, List<ClaimedValue> claimed) {
        addClassName("entry");
        for (var value : OgpValue.values()) {
            var shown = claimed.stream().filter(claim -> claim.value() == value).findFirst();
            var claim = editing.watch(new Checkbox(editing.words().say(value)));
            claim.setValue(shown.isPresent());
            var reason = new TextBox(editing, "value.how")
                    .within("values." + value)
                    .with(shown.map(ClaimedValue::how).orElse(Text.NONE));
            reason.setVisible(claim.getValue());
            claim.addValueChangeListener(change -> reason.setVisible(change.getValue()));
            claims.put(value, claim);
            reasons.put(value, reason);
            add(claim, reason);
        }
    }

    List<ClaimedValue> value() {
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().getValue())
                .map(claim -> new ClaimedValue(claim.getKey(), reason(claim.getKey())))
                .toList();
    }

    private Text reason(OgpValue value) {
        var box = reasons.get(value);
        return box == null ? Text.NONE : box.text();
    }
}
