// Keeps text that was typed in a form and is not saved yet, in this browser; src/docs/adr/0020-unsaved-text.md says why.
// A form is an element with data-unsaved (the item it edits), a field one with data-field (its place in that item,
// behind the data-part of the elements around it). Texts are read and written as values only, never as HTML.
(() => {
    'use strict';

    const PREFIX = 'openplan-unsaved/';
    const LASTS = 24 * 60 * 60 * 1000;
    const PAUSE = 1500;

    const bases = new Map(); // key: its text as last saved; a field may be drawn anew or show another language
    const open = new Map(); // key: what was typed on this page and is not saved yet
    let person = '';

    // As String.hashCode in Java.
    const hash = text => {
        let sum = 0;
        for (let i = 0; i < text.length; i++) sum = Math.imul(31, sum) + text.charCodeAt(i) | 0;
        return sum;
    };

    const keyOf = (item, place) => PREFIX + person + '/' + item + '/' + place;

    const storage = (work, otherwise) => {
        try {
            return work(window.localStorage);
        } catch (full) { // or switched off: the server's copy is all there is
            return otherwise;
        }
    };

    const forget = key => storage(store => store.removeItem(key));

    const read = key => storage(store => {
        const text = JSON.parse(store.getItem(key));
        const valid = text && typeof text.value === 'string' && typeof text.base === 'string'
            && text.at <= Date.now() && Date.now() - text.at < LASTS;
        return valid ? text : null;
    }, null);

    const keys = () => storage(store => Object.keys(store).filter(key => key.startsWith(PREFIX)), []);

    const placeOf = (field, form) => {
        const parts = [field.dataset.field];
        for (let outer = field.parentElement; outer && outer !== form; outer = outer.parentElement)
            if (outer.dataset.part) parts.unshift(outer.dataset.part);
        return parts.join('.');
    };

    const find = event => {
        const input = event.composedPath()[0];
        const field = input.closest?.('[data-field]');
        const form = field?.closest('[data-unsaved]');
        if (!form) return null;
        const item = form.dataset.unsaved;
        return {input, field, item, key: keyOf(item, placeOf(field, form))};
    };

    // Whether something of this item still waits for the server.
    const show = item => {
        const waits = [...open.values()].some(one => one.item === item && !one.refused);
        for (const status of document.querySelectorAll('[data-saves]'))
            if (status.dataset.saves === item) status.toggleAttribute('data-saving', waits);
    };

    const kept = (item, wanted) => {
        const prefix = keyOf(item, '');
        return keys().filter(key => key.startsWith(prefix) && wanted(key) && read(key)).map(key => {
            const text = read(key);
            return {place: key.slice(prefix.length), value: text.value, base: text.base};
        });
    };

    // Some of it may be saved by now in another way than by its field, which the server finds out.
    const tellKept = item => {
        const detail = kept(item, key => !open.get(key)?.timer);
        if (!detail.length) return;
        for (const form of document.querySelectorAll('[data-unsaved]'))
            if (form.dataset.unsaved === item) form.dispatchEvent(new CustomEvent('unsaved-kept', {detail}));
    };

    const send = one => {
        clearTimeout(one.timer);
        one.timer = 0;
        one.sent = true;
        if (one.input.isConnected) one.input.dispatchEvent(new Event('change', {bubbles: true}));
    };

    const sendAll = () => {
        for (const one of open.values()) if (one.timer) send(one);
    };

    document.addEventListener('focusin', event => {
        const at = find(event);
        if (at && !open.has(at.key)) bases.set(at.key, at.input.value ?? '');
    }, true);

    document.addEventListener('input', event => {
        const at = find(event);
        if (!at || typeof at.input.value !== 'string') return;
        const before = open.get(at.key);
        const value = at.input.value;
        const base = before?.base ?? bases.get(at.key) ?? '';
        clearTimeout(before?.timer);
        if (value === base && !before?.sent) {
            open.delete(at.key);
            forget(at.key);
        } else {
            const one = {...at, value, base, sent: before?.sent};
            one.timer = setTimeout(() => send(one), PAUSE);
            open.set(at.key, one);
            storage(store => store.setItem(at.key, JSON.stringify({value, base, at: Date.now()})));
        }
        show(at.item);
    }, true);

    // The browser says so itself when a field is left; the field's own listener tells the server.
    document.addEventListener('change', event => {
        const one = open.get(find(event)?.key);
        if (!one) return;
        clearTimeout(one.timer);
        one.timer = 0;
        one.sent = true;
    }, true);

    // Before the router hears of it, so that the text is on its way first.
    window.addEventListener('popstate', sendAll, true);
    window.addEventListener('click', sendAll, true);
    window.addEventListener('pagehide', sendAll);
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') sendAll();
    });
    window.addEventListener('beforeunload', event => {
        sendAll();
        const waits = [...open.values()].some(one => one.field.isConnected);
        if (waits && !document.querySelector('.v-system-error')) event.preventDefault();
    });

    const unsaved = {
        // Whose texts these are; those of anybody else and those that are too old are removed.
        signedIn(key) {
            person = key;
            for (const each of keys())
                if (!each.startsWith(PREFIX + person + '/') || !read(each)) forget(each);
        },

        signedOut() {
            open.clear();
            keys().forEach(forget);
        },

        // The server has worked on the item: the texts with these hashes are saved, all others not.
        heard(item, saved) {
            for (const [place, sum] of Object.entries(saved)) {
                const key = keyOf(item, place);
                const text = read(key);
                if (text && hash(text.value) === sum) forget(key);
                const one = open.get(key);
                if (!one || hash(one.value) !== sum) continue;
                clearTimeout(one.timer);
                bases.set(key, one.value);
                open.delete(key);
            }
            for (const one of open.values()) if (one.item === item && one.sent && !one.timer) one.refused = true;
            show(item);
            tellKept(item);
        },

        // The entries of a list got other positions, so what is kept under these would come back in another entry.
        moved(item, list) {
            const prefix = keyOf(item, list + '.');
            const isEntry = key => key.startsWith(prefix) && /^\d+\./.test(key.slice(prefix.length));
            for (const [key, one] of open) {
                if (!isEntry(key)) continue;
                clearTimeout(one.timer);
                open.delete(key);
            }
            keys().filter(isEntry).forEach(forget);
            [...bases.keys()].filter(isEntry).forEach(key => bases.delete(key));
            show(item);
        },

        // What this person typed about the item and what was not saved.
        texts(item) {
            return kept(item, key => !open.get(key)?.field.isConnected);
        },

        // The person has decided about every text of the item.
        decided(item) {
            const prefix = keyOf(item, '');
            keys().filter(key => key.startsWith(prefix)).forEach(forget);
            for (const [key, one] of open) {
                if (one.item !== item) continue;
                clearTimeout(one.timer);
                open.delete(key);
            }
            show(item);
        },
    };
    window.openplan = Object.freeze({...window.openplan, unsaved: Object.freeze(unsaved)});
})();
