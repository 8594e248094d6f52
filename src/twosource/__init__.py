"""twosource: several reports of one event in, one sourced account out."""
