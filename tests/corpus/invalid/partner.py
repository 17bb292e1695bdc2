from chronicle import Actor

keita = Actor(name="Ibrahim Boubacar Keïta")
