"""The domain: frozen values, standard library only."""
