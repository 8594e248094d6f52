"""A property that is worked out once."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class lazy(Generic[Value]):  # noqa: N801 - used as a decorator, as `property` is
    """As functools.cached_property, without the lock that it takes before Python 3.12: a page has 200 lines of eight properties each."""

    def __init__(self, function: Callable[[Any], Value]) -> None:
        self.function, self.name = function, function.__name__
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> "lazy[Value]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> Value: ...
    def __get__(self, instance: object | None, owner: type) -> "lazy[Value] | Value":
        """The value, from now on an attribute of the instance."""
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)
        return value
