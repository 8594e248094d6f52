"""Paragraphs for the copies tests, written for them."""

REPORT = (
    "FERNDALE (HPA) - A freight train left the rails near the village of Ferndale on Tuesday night and spilled 40,000 litres of diesel into the river.",
    "The driver, Anton Brix, escaped with bruises, the railway company Norrail said. Nobody else was on board when the first of 22 wagons toppled over.",
    "Fire chief Lena Okafor said that her crews had put two floating barriers across the water by dawn. She warned that the clean-up could take three weeks.",
    "Residents of Ferndale and the neighbouring town of Marlow were told not to drink tap water. The county council sent lorries with 9,000 bottles.",
    "Investigators from the Rail Safety Board arrived on Wednesday and recovered the data recorder. A spokesman, Piet Solberg, said that the speed had been within the limit of 80 kilometres an hour.",
    "The line between Marlow and Castle Bay will stay closed until Sunday, Norrail said, and buses will carry some 3,500 passengers a day.",
)

REWRITTEN = (
    "A cargo train came off the tracks close to the hamlet of Ferndale on Tuesday evening and poured 40,000 litres of fuel into the stream.",
    "The engineer, Anton Brix, got away with scratches, the rail firm Norrail stated. No other person was aboard as the first of 22 cars tipped over.",
    "Fire boss Lena Okafor stated that her teams had laid two swimming barriers over the water before sunrise. She cautioned that the cleaning might last three weeks.",
    "Inhabitants of Ferndale and the adjacent town of Marlow were instructed to avoid tap water. The county authority dispatched trucks carrying 9,000 bottles.",
    "Examiners from the Rail Safety Board came on Wednesday and secured the data recorder. A spokesperson, Piet Solberg, stated that the pace had been inside the limit of 80 kilometres per hour.",
    "The track between Marlow and Castle Bay is going to be shut until Sunday, Norrail stated, and coaches are going to transport about 3,500 travellers a day.",
)

OWN_REPORT = (
    "When Gerda Holm opened her window on Wednesday the whole valley smelled of diesel, she told this newspaper.",
    "A train that belongs to Norrail had jumped the rails in the night, not 300 metres from her garden in Ferndale. Twenty-two wagons lay on their sides.",
    "Environment minister Ruth Amadi flew in by helicopter at noon and called the spill a disaster for the river. She promised that the company would pay.",
    "Anglers counted at least 200 dead trout below the weir. Local people doubt the official version: the train had been far too fast, several of them said.",
    "A union leader, Tom Reyes, said that Norrail had cut its maintenance crews by half since 2019.",
)


def text(paragraphs) -> str:
    return "\n\n".join(paragraphs)
