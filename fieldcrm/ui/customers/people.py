"""The people at a customer: who decides, who opens the door; added, changed and struck out in place."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.accounts import Fields
from fieldcrm.services.contacts import add_contact, change_contact, remove_contact
from fieldcrm.services.undo import Done
from fieldcrm.store.store import Store
from fieldcrm.ui.shared.actions import Act, act_menu
from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.keeper import Keeper
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import button, clear, column, holder, label, row

WRITTEN: Final = ("family_name", "given_name", "role", "phone", "mobile", "email", "notes")


class People(QWidget):
    """A row each; one of them at a time, or somebody new, is a form that keeps what is typed by itself."""

    called = Signal(str)
    """A number to dial."""
    mailed = Signal(str)
    """An address to write to."""
    written = Signal()
    """One of them is a form now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._account = AccountId("")
        self._known: dict[ContactId, Contact] = {}
        self._begun: set[ContactId] = set()
        self._is_left = False
        self._rows = QVBoxLayout()
        self._adding = button("", "plus", "ghost", name=tr("Add a person"), tip=tr("Add a person"))
        self._adding.clicked.connect(self.begin_another)
        self.form = RecordForm(REGISTRY[Contact], WRITTEN, desk.today)
        self._keeper: Keeper[Contact] = Keeper(desk, self.form, self._keep, told=tr("Saved on this laptop"))
        done = button(tr("Done"))
        done.clicked.connect(self._done)
        self._giving_up = button(tr("Leave it"))
        self._giving_up.clicked.connect(self._give_up)
        self._writing = holder(column(self.form, row(done, self._giving_up, None)))
        self._writing.hide()
        self.setLayout(column(section(tr("People"), self._adding), self._writing, self._rows))

    @property
    def is_written(self) -> bool:
        """Whether one of them is a form just now."""
        return not self._writing.isHidden()

    def show_people(self, account: AccountId, people: Sequence[Contact]) -> None:
        """Each with role and number; the one that is being written stays a form, or was one when one left."""
        is_new_here = account != self._account or self._is_left
        if account != self._account:
            self.finish()
        self._account, self._is_left = account, False
        self._known = {person.id: person for person in people}
        written = self._keeper.record if self.is_written else None
        if written is not None and written.id in self._known:
            self._keeper.show(self._known[written.id])
        self._fill(people)
        if is_new_here:
            self._go_on()

    def begin_another(self) -> None:
        """Somebody who is not known yet: with a family name they are kept, and until then their letters are."""
        self.finish()
        kept = self._newcomer
        is_begun = kept not in self._known and self._keeper.has_unsaved(kept)
        self._write(self._nobody_yet(kept if is_begun else ContactId(self._desk.new_id())))

    def leave(self) -> None:
        """The same as finish, until one is back here: then what is not written is a form again."""
        self.finish()
        self._is_left = True

    def be_done(self) -> None:
        """Keep what is right, what was only offered too: whoever says so has seen it."""
        self.form.take()
        self.finish()

    def finish(self) -> None:
        """Keep what is still being typed and go back to reading."""
        self.form.flush()
        self._keeper.forget()
        self._writing.hide()

    def _done(self) -> None:
        """Not before what is wrong has been put right, or all of it taken out again."""
        is_begun = any(question.is_changed for question in self.form.questions.values())
        if not is_begun or self.form.values() is not None:
            self.be_done()

    def _give_up(self) -> None:
        """Nobody is put down."""
        self._keeper.give_up()
        self.finish()

    @property
    def _newcomer(self) -> ContactId:
        """Whoever was begun last at this customer, and may have been written since."""
        return ContactId(self._desk.drafts.of(f"newcomer/{self._account}"))

    def _nobody_yet(self, id: ContactId) -> Contact:
        self._begun.add(id)
        self._desk.drafts.keep(f"newcomer/{self._account}", id)
        return Contact(id=id, account=self._account, family_name="")

    def _go_on(self) -> None:
        """What was typed of one of them before and never written stands there again; it takes no keys."""
        ids = [id for id in (self._newcomer, *self._known) if id and self._keeper.has_unsaved(id)]
        if ids and not self.is_written:
            self._make_form(self._known.get(ids[0]) or self._nobody_yet(ids[0]))

    def _make_form(self, person: Contact) -> None:
        self._keeper.show(person)
        self._giving_up.setVisible(person.id not in self._known)
        self._writing.show()

    def _write(self, person: Contact) -> None:
        self.finish()
        self._make_form(person)
        self.form.questions["family_name"].focus()
        self.written.emit()

    def _keep(self, store: Store, seen: Contact, fields: Fields) -> Done:
        """One after the other, on the thread that writes: the first step of somebody new puts them down."""
        if seen.id not in self._begun:
            return change_contact(store, seen, fields)
        done = add_contact(store, replace(seen, **fields))
        self._begun.discard(seen.id)
        return done

    def _remove(self, person: Contact) -> None:
        if self._keeper.record is not None and self._keeper.record.id == person.id:
            self.finish()
        step = partial(remove_contact, self._desk.store, person.id)
        self._desk.do(step, told=tr("{} was struck out").format(person.full_name))

    def _fill(self, people: Sequence[Contact]) -> None:
        clear(self._rows)
        if not people:
            self._rows.addWidget(label(tr("Nobody is known here yet."), "body", "2"))
        for person in people:
            told = column(label(person.full_name, "strong"), space=0)
            for text in filter(None, (person.role, person.phone or person.mobile, person.email)):
                told.addWidget(label(text, "small", "2"))
            line = row(Avatar(person.full_name), told, self._more(person))
            line.setStretch(1, 1)
            self._rows.addLayout(line)

    def _more(self, person: Contact) -> QPushButton:
        name = tr("{}: call, write, change").format(person.full_name)
        made = button("", "dots-three", "ghost", name=name, tip=name)
        made.clicked.connect(lambda: self._open_menu(person, made))
        return made

    def _open_menu(self, person: Contact, under: QWidget) -> None:
        menu = act_menu(self._offered(person), self)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _offered(self, person: Contact) -> list[Act]:
        number, address = person.phone or person.mobile or "", person.email or ""
        call, mail = tr("No number is known."), tr("No e-mail address is known.")

        def unless(known: str, why: str) -> Callable[[], str]:
            return lambda: "" if known else why

        return [
            Act(
                id="person.call",
                title=tr("Call {}").format(number) if number else tr("Call them"),
                run=partial(self.called.emit, number),
                icon="phone",
                refused=unless(number, call),
            ),
            Act(
                id="person.mail",
                title=tr("Write to {}").format(address) if address else tr("Write an e-mail"),
                run=partial(self.mailed.emit, address),
                icon="envelope-simple",
                refused=unless(address, mail),
            ),
            Act(id="person.edit", title=tr("Change"), run=partial(self._write, person), icon="pencil-simple"),
            Act(id="person.remove", title=tr("Strike out"), run=partial(self._remove, person)),
        ]
