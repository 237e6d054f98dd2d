package org.openplan.plan.ui.editor;

import com.vaadin.flow.dom.Element;

/// Marks in the outline which part of the form is read or filled in; this happens in the browser alone.
final class CurrentPlace {

    private static final String FOLLOW = """
            const form = this.querySelector('.plan-form'), outline = this.querySelector('.outline');
            const mark = () => {
                const shown = [...form.querySelectorAll('details[id]')].filter(part => part.checkVisibility());
                const read = shown.filter(part => part.getBoundingClientRect().top < innerHeight / 3).at(-1);
                const here = (document.activeElement?.closest('.plan-form details[id]') ?? read ?? shown[0])?.id;
                for (const link of outline.querySelectorAll('a[href*="?at="]'))
                    if (link.getAttribute('href').endsWith('?at=' + encodeURIComponent(here)))
                        link.setAttribute('aria-current', 'location');
                    else link.removeAttribute('aria-current');
            };
            for (const event of ['scroll', 'focusin']) document.addEventListener(event, () => {
                if (this.isConnected) requestAnimationFrame(mark);
            }, {capture: true, passive: true});
            new MutationObserver(mark).observe(outline, {childList: true});
            new ResizeObserver(mark).observe(form);
            """;

    private CurrentPlace() {}

    static void follow(Element layout) {
        layout.executeJs(FOLLOW);
    }
}
