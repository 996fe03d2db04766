"""The bare side of the first acknowledgement: one line read, one row through SQLAlchemy's mapper, one line answered."""

from __future__ import annotations

import json
import sys

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    """What the mapper starts from."""


class Envelope(Base):
    """One envelope as it came."""

    __tablename__ = "envelope"
    id: Mapped[int] = mapped_column(primary_key=True)
    line: Mapped[str]


def main(path: str) -> None:
    """Keeps the line of standard input in the file ``path`` with the durability of csqdesk, and acknowledges it."""
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("PRAGMA synchronous = FULL")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        line = json.loads(sys.stdin.readline())
        kept = Envelope(line=json.dumps(line))
        session.add(kept)
        session.commit()
        print(json.dumps({"ack": line["ref"], "number": f"26-{kept.id:05d}"}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
